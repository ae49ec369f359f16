import type { Csr } from '../graph/csr.ts';
import { forEachTriangle } from '../graph/for-each-triangle.ts';

/** How many open pairs of neighbors each node stands between, by the groups of the three. */
export interface BrokerageRoles {
  /** All three in one group. */
  readonly coordinator: Float64Array;
  /** Both neighbors in one group, the node in another. */
  readonly consultant: Float64Array;
  /** One neighbor in the node's group, the other not; read the other way, the node is that group's representative. */
  readonly gatekeeper: Float64Array;
  /** Three groups. */
  readonly liaison: Float64Array;
}

/**
 * Between whom does a node stand, seen by group?
 *
 *   role(v) = |{unordered a, c : a - v - c, a and c not tied, groups of a, v, c as the role says}|          0 ... d (d - 1) / 2
 *
 * The four roles share out the open pairs whose three groups are known; a group below 0 is unknown. Undirected, so that gatekeeper and
 * representative are one count, and coordinator, consultant and liaison are half the count over both directions. Strengths do not matter.
 * Cost: O(m^1.5), in practice close to linear.
 * Paper: R. V. Gould, R. M. Fernandez, Sociol. Methodol. 19, 1989, doi:10.2307/270949.
 *
 * @example brokerageRoles(buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }), Int32Array.of(0, 1, 2)).liaison // => Float64Array [0, 1, 0]
 */
export function brokerageRoles(csr: Csr, groupOf: Int32Array): BrokerageRoles {
  const { nodeCount, offsets, targets } = csr;
  const column = (): Float64Array => new Float64Array(nodeCount);
  const roles = { coordinator: column(), consultant: column(), gatekeeper: column(), liaison: column() };
  const counts = new Map<number, number>();
  for (let v = 0; v < nodeCount; v++) {
    if (groupOf[v]! < 0) continue;
    counts.clear();
    let known = 0;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const group = groupOf[targets[arc]!]!;
      if (group < 0) continue;
      counts.set(group, (counts.get(group) ?? 0) + 1);
      known++;
    }
    const own = counts.get(groupOf[v]!) ?? 0;
    const foreign = known - own;
    let within = 0;
    for (const [group, count] of counts) if (group !== groupOf[v]) within += pairsAmong(count);
    roles.coordinator[v] = pairsAmong(own);
    roles.gatekeeper[v] = own * foreign;
    roles.consultant[v] = within;
    roles.liaison[v] = pairsAmong(foreign) - within;
  }
  // Pairs that are tied to each other need nobody between them.
  forEachTriangle(csr, (a, b, c) => {
    if (groupOf[a]! < 0 || groupOf[b]! < 0 || groupOf[c]! < 0) return;
    roles[roleOf(groupOf[b]!, groupOf[a]!, groupOf[c]!)][a]!--;
    roles[roleOf(groupOf[a]!, groupOf[b]!, groupOf[c]!)][b]!--;
    roles[roleOf(groupOf[a]!, groupOf[c]!, groupOf[b]!)][c]!--;
  });
  return roles;
}

const pairsAmong = (count: number): number => (count < 2 ? 0 : (count * (count - 1)) / 2);

function roleOf(one: number, middle: number, other: number): keyof BrokerageRoles {
  if (one === middle) return other === middle ? 'coordinator' : 'gatekeeper';
  if (other === middle) return 'gatekeeper';
  return one === other ? 'consultant' : 'liaison';
}
