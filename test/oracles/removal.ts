import type { Csr } from '../../src/kernels/graph/csr.ts';
import { pairBetweenness } from './betweenness.ts';
import { csrOf } from './csr-of.ts';
import { distancesFrom } from './distances.ts';

/** Sizes of what is left in one piece, by asking every node whom it reaches. */
export function fragmentSizes(csr: Csr, without: readonly number[]): number[] {
  const left = [...Array(csr.nodeCount).keys()].filter((v) => !without.includes(v));
  const sizes = new Map<string, number>();
  for (const v of left) {
    const reached = distancesFrom(csr, v, without).flatMap((d, u) => (d < Infinity ? [u] : []));
    sizes.set(reached.join(), reached.length);
  }
  return [...sizes.values()].sort((a, b) => b - a);
}

/** Sum of 1 / d over unordered pairs of those left. */
export function nearnessOf(csr: Csr, without: readonly number[]): number {
  let sum = 0;
  for (let v = 0; v < csr.nodeCount; v++)
    for (const d of distancesFrom(csr, v, without)) if (d > 0 && d < Infinity) sum += 1 / (2 * d);
  return sum;
}

/** Takes away the highest, the smallest number among equals, everything computed anew each time. */
export function adaptiveOrderOf(csr: Csr, score: 'degree' | 'betweenness'): number[] {
  const gone: number[] = [];
  while (gone.length < csr.nodeCount) {
    const rest = withoutNodes(csr, gone);
    const scores =
      score === 'degree'
        ? [...Array(csr.nodeCount).keys()].map((v) => rest.offsets[v + 1]! - rest.offsets[v]!)
        : pairBetweenness(rest).nodes;
    const open = [...scores.keys()].filter((v) => !gone.includes(v));
    const highest = Math.max(...open.map((v) => scores[v]!));
    gone.push(open.find((v) => scores[v]! >= highest - 1e-9)!);
  }
  return gone;
}

function withoutNodes(csr: Csr, gone: readonly number[]): Csr {
  const rows: [number, number][] = [];
  for (let v = 0; v < csr.nodeCount; v++)
    for (const u of csr.targets.subarray(csr.offsets[v], csr.offsets[v + 1]))
      if (u > v && !gone.includes(u) && !gone.includes(v)) rows.push([v, u]);
  return csrOf(csr.nodeCount, rows);
}

/** All sets of so many of the numbers below `count`, in order. */
export function setsOf(count: number, size: number, from = 0): number[][] {
  if (size === 0) return [[]];
  const sets: number[][] = [];
  for (let first = from; first <= count - size; first++)
    for (const rest of setsOf(count, size - 1, first + 1)) sets.push([first, ...rest]);
  return sets;
}
