import type { Csr } from './csr.ts';

/** Receives a triangle a, b, c as the arcs a -> b, a -> c and b -> c. */
export type TriangleVisitor = (a: number, b: number, c: number, ab: number, ac: number, bc: number) => void;

/**
 * Visits every triangle of an undirected graph once, in an order fixed by the graph.
 *
 * Edges point from the node of lower degree to that of higher degree, so a hub is never scanned for each of its leaves.
 * Cost: O(m^1.5), in practice close to linear. Paper: M. Latapy, Theor. Comput. Sci. 407, 2008, doi:10.1016/j.tcs.2008.07.017.
 */
export function forEachTriangle(csr: Csr, visit: TriangleVisitor): void {
  const { nodeCount, offsets, targets } = csr;
  const upOffsets = new Uint32Array(nodeCount + 1);
  const upArcs = new Uint32Array(targets.length >>> 1);
  let write = 0;
  for (let v = 0; v < nodeCount; v++) {
    const degree = offsets[v + 1]! - offsets[v]!;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const u = targets[arc]!;
      const other = offsets[u + 1]! - offsets[u]!;
      if (other > degree || (other === degree && u > v)) upArcs[write++] = arc;
    }
    upOffsets[v + 1] = write;
  }
  const arcFrom = new Int32Array(nodeCount).fill(-1);
  for (let a = 0; a < nodeCount; a++) {
    const start = upOffsets[a]!;
    const end = upOffsets[a + 1]!;
    if (end - start < 2) continue;
    for (let i = start; i < end; i++) arcFrom[targets[upArcs[i]!]!] = upArcs[i]!;
    for (let i = start; i < end; i++) {
      const ab = upArcs[i]!;
      const b = targets[ab]!;
      for (let j = upOffsets[b]!; j < upOffsets[b + 1]!; j++) {
        const bc = upArcs[j]!;
        const c = targets[bc]!;
        const ac = arcFrom[c]!;
        if (ac >= 0) visit(a, b, c, ab, ac, bc);
      }
    }
    for (let i = start; i < end; i++) arcFrom[targets[upArcs[i]!]!] = -1;
  }
}
