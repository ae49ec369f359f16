import { naturalLog } from '../numbers/natural-log.ts';

/**
 * The mutual information two partitions have by chance: its exact mean over all ways to deal the nodes to groups of these sizes.
 *
 *   E[I] = sum over i, j, k of (k / n) ln(n k / (a_i b_j)) P(k),   P hypergeometric, k from max(1, a_i + b_j - n) to min(a_i, b_j)
 *
 * In nats, 0 ... min of both entropies. Equal sizes are computed once. Cost: O(sum of min(a, b) over distinct sizes).
 * Paper: N. X. Vinh, J. Epps, J. Bailey, J. Machine Learning Research 11, 2010, doi:10.5555/1756006.1953024.
 *
 * @example expectedMutualInformation(Uint32Array.of(3), Uint32Array.of(1, 1, 1), 3) // => 0
 */
export function expectedMutualInformation(sizesA: Uint32Array, sizesB: Uint32Array, nodeCount: number): number {
  const logFactorial = new Float64Array(nodeCount + 1);
  for (let k = 2; k <= nodeCount; k++) logFactorial[k] = logFactorial[k - 1]! + naturalLog(k);
  const timesA = tally(sizesA);
  const timesB = tally(sizesB);
  let sum = 0;
  for (const [a, countA] of timesA) {
    for (const [b, countB] of timesB) {
      const fixed =
        logFactorial[a]! +
        logFactorial[b]! +
        logFactorial[nodeCount - a]! +
        logFactorial[nodeCount - b]! -
        logFactorial[nodeCount]!;
      let cell = 0;
      for (let k = Math.max(1, a + b - nodeCount); k <= Math.min(a, b); k++) {
        const chance = Math.exp(
          fixed - logFactorial[k]! - logFactorial[a - k]! - logFactorial[b - k]! - logFactorial[nodeCount - a - b + k]!,
        );
        cell += (k / nodeCount) * naturalLog((nodeCount * k) / (a * b)) * chance;
      }
      sum += countA * countB * cell;
    }
  }
  return sum;
}

/** How often each size occurs, sizes rising, so that sums run in one order. */
function tally(sizes: Uint32Array): [size: number, count: number][] {
  const counts = new Map<number, number>();
  for (const size of sizes.slice().sort()) counts.set(size, (counts.get(size) ?? 0) + 1);
  return [...counts];
}
