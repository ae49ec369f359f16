import type { Csr } from '../../src/kernels/graph/csr.ts';

/** Steps from a node to every other along arcs, Infinity where there is no way; `without` is taken out of the graph. */
export function distancesFrom(csr: Csr, source: number, without: readonly number[] = []): number[] {
  const distance: number[] = new Array(csr.nodeCount).fill(Infinity);
  if (without.includes(source)) return distance;
  distance[source] = 0;
  const queue = [source];
  for (const v of queue) {
    for (const u of csr.targets.subarray(csr.offsets[v], csr.offsets[v + 1])) {
      if (distance[u] !== Infinity || without.includes(u)) continue;
      distance[u] = distance[v]! + 1;
      queue.push(u);
    }
  }
  return distance;
}

/** The sum of 1 / d from a node to all others. */
export function harmonicOf(csr: Csr, source: number, without: readonly number[] = []): number {
  return distancesFrom(csr, source, without).reduce((sum, d) => (d > 0 ? sum + 1 / d : sum), 0);
}
