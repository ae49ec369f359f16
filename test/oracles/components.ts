import type { Csr } from '../../src/kernels/graph/csr.ts';

/** Number of connected components without one node or one edge, by flooding. */
export function componentCount(csr: Csr, without: { node?: number; edge?: readonly [number, number] } = {}): number {
  const seen = new Set<number>();
  let count = 0;
  const cut = (a: number, b: number): boolean => [a, b].every((end) => without.edge?.includes(end));
  for (let root = 0; root < csr.nodeCount; root++) {
    if (root === without.node || seen.has(root)) continue;
    count++;
    const stack = [root];
    seen.add(root);
    for (let v = stack.pop(); v !== undefined; v = stack.pop())
      for (const u of csr.targets.subarray(csr.offsets[v]!, csr.offsets[v + 1]!))
        if (u !== without.node && !seen.has(u) && !cut(v, u)) {
          seen.add(u);
          stack.push(u);
        }
  }
  return count;
}
