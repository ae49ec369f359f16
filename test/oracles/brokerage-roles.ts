import type { Csr } from '../../src/kernels/graph/csr.ts';

export type Role = 'coordinator' | 'consultant' | 'gatekeeper' | 'liaison';

/** Gould-Fernandez roles by looking at every pair of neighbors of every node. */
export function plainBrokerageRoles(
  { nodeCount, offsets, targets }: Csr,
  groupOf: ArrayLike<number>,
): Record<Role, number[]> {
  const zeros = (): number[] => Array.from({ length: nodeCount }, () => 0);
  const roles = { coordinator: zeros(), consultant: zeros(), gatekeeper: zeros(), liaison: zeros() };
  const neighbors = (v: number): number[] => [...targets.subarray(offsets[v]!, offsets[v + 1]!)];
  for (let v = 0; v < nodeCount; v++) {
    for (const a of neighbors(v)) {
      for (const c of neighbors(v)) {
        const groups = [groupOf[a]!, groupOf[v]!, groupOf[c]!];
        if (a >= c || neighbors(a).includes(c) || groups.some((group) => group < 0)) continue;
        const [x, y, z] = groups;
        if (x === y && y === z) roles.coordinator[v]!++;
        else if (x === z) roles.consultant[v]!++;
        else if (x === y || y === z) roles.gatekeeper[v]!++;
        else roles.liaison[v]!++;
      }
    }
  }
  return roles;
}
