import type { Csr } from './csr.ts';

/** Position of the arc u -> v for every arc v -> u of an undirected graph. Cost: O(m), since rows are sorted. */
export function reverseArcs(csr: Csr): Uint32Array {
  const { nodeCount, offsets, targets } = csr;
  const reverse = new Uint32Array(targets.length);
  const cursor = offsets.slice();
  // Nodes come in rising order, so v is always the next entry of its neighbor's row.
  for (let v = 0; v < nodeCount; v++) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) reverse[arc] = cursor[targets[arc]!]!++;
  }
  return reverse;
}
