import { naturalLog } from '../numbers/natural-log.ts';
import { expectedMutualInformation } from './expected-mutual-information.ts';
import { numberCommunities } from './number-communities.ts';

/** How alike two partitions of the same nodes are. */
export interface PartitionComparison {
  /** Adjusted Rand index: 1 equal, 0 as by chance, may be negative. */
  readonly ari: number;
  /** Adjusted mutual information: 1 equal, 0 as by chance. */
  readonly ami: number;
  /** Mutual information over the mean of both entropies, 0 ... 1. */
  readonly nmi: number;
  /** Variation of information in nats, 0 (equal) ... ln n: a metric. */
  readonly vi: number;
  /** For each group of `a`, by label in the order of first node: its best match in `b`. */
  readonly matches: readonly GroupMatch[];
}

export interface GroupMatch {
  /** Label of the group in `a`. */
  readonly group: number;
  readonly size: number;
  /** Label of the most alike group in `b`; of equally alike ones the one with the smallest node in this group. */
  readonly match: number;
  /** Shared nodes over nodes in either, 0 ... 1. */
  readonly jaccard: number;
}

/** The nonzero cells of the table of shared nodes, and its margins. */
export interface SharedTable {
  readonly nodeCount: number;
  readonly sizesA: Uint32Array;
  readonly sizesB: Uint32Array;
  /** Of cell i: group in a, group in b, shared nodes; ordered by group in a, then by first shared node. */
  readonly cellsA: Uint32Array;
  readonly cellsB: Uint32Array;
  readonly shared: Uint32Array;
}

/**
 * Says how alike two partitions are: whether two runs agree, or whether communities found match groups known.
 *
 *   ARI = (sum C(n_ij, 2) - E) / ((sum C(a_i, 2) + sum C(b_j, 2)) / 2 - E),  E = sum C(a_i, 2) sum C(b_j, 2) / C(n, 2)
 *   NMI = 2 I / (Ha + Hb),   VI = Ha + Hb - 2 I,   AMI = (I - E[I]) / ((Ha + Hb) / 2 - E[I])
 *
 * n_ij nodes are shared by group i of `a` (size a_i) and group j of `b` (size b_j); E[I] is exact, under random labels with
 * the same sizes. Edges and strengths play no part. Use AMI with few large groups, ARI with groups of like size, VI as distance.
 * Gotcha: NMI is high by chance for many small groups; read AMI beside it. Two partitions without any cut count as equal.
 * Cost: O(n) besides E[I], which is O(sum of min(a_i, b_j) over distinct sizes).
 * Papers: L. Hubert, P. Arabie, J. Classification 2, 1985, doi:10.1007/BF01908075; N. X. Vinh, J. Epps, J. Bailey, J. Machine
 * Learning Research 11, 2010, doi:10.5555/1756006.1953024; M. Meila, J. Multivariate Analysis 98, 2007,
 * doi:10.1016/j.jmva.2006.11.013.
 *
 * @throws RangeError when the partitions are of different length.
 * @example comparePartitions(Uint32Array.of(0, 0, 1, 1), Uint32Array.of(5, 5, 2, 2)).ari // => 1
 */
export function comparePartitions(a: Uint32Array, b: Uint32Array): PartitionComparison {
  if (a.length !== b.length) throw new RangeError(`comparePartitions: ${a.length} nodes against ${b.length}`);
  const numberedA = numberCommunities(a);
  const numberedB = numberCommunities(b);
  const table = shareTable(numberedA.membership, numberedA.sizes, numberedB.membership, numberedB.sizes);
  const { ari, nmi, vi, information, entropyA, entropyB } = agreement(table);
  const mean = (entropyA + entropyB) / 2;
  const expected = expectedMutualInformation(table.sizesA, table.sizesB, table.nodeCount);
  // Both uncut or both cut into single nodes: equal, and chance leaves nothing else.
  const isSettled = mean === 0 || (table.sizesA.length === a.length && table.sizesB.length === a.length);
  const ami = isSettled ? 1 : (information - expected) / (mean - expected);
  return { ari, ami, nmi, vi, matches: matchGroups(table, numberedA.membership, numberedB.membership, a, b) };
}

/** Counts shared nodes of two numbered partitions. */
export function shareTable(a: Uint32Array, sizesA: Uint32Array, b: Uint32Array, sizesB: Uint32Array): SharedTable {
  const nodeCount = a.length;
  const starts = new Uint32Array(sizesA.length + 1);
  for (let g = 0; g < sizesA.length; g++) starts[g + 1] = starts[g]! + sizesA[g]!;
  const byGroup = new Uint32Array(nodeCount);
  for (let v = 0; v < nodeCount; v++) byGroup[starts[a[v]!]!++] = b[v]!;
  const cellsA = new Uint32Array(nodeCount);
  const cellsB = new Uint32Array(nodeCount);
  const shared = new Uint32Array(nodeCount);
  const cellOf = new Uint32Array(sizesB.length);
  let count = 0;
  let read = 0;
  for (let g = 0; g < sizesA.length; g++) {
    const before = count;
    for (const end = read + sizesA[g]!; read < end; read++) {
      const other = byGroup[read]!;
      if (cellOf[other]! <= before) {
        cellsA[count] = g;
        cellsB[count] = other;
        cellOf[other] = ++count;
      }
      shared[cellOf[other]! - 1]!++;
    }
  }
  return {
    nodeCount,
    sizesA,
    sizesB,
    cellsA: cellsA.subarray(0, count),
    cellsB: cellsB.subarray(0, count),
    shared: shared.subarray(0, count),
  };
}

/** Every measure that needs the table alone. */
export function agreement(
  table: SharedTable,
): Pick<PartitionComparison, 'ari' | 'nmi' | 'vi'> & { information: number; entropyA: number; entropyB: number } {
  const { nodeCount, sizesA, sizesB, cellsA, cellsB, shared } = table;
  const entropyA = entropy(sizesA, nodeCount);
  const entropyB = entropy(sizesB, nodeCount);
  let information = 0;
  for (let i = 0; i < shared.length; i++) {
    const n = shared[i]!;
    information += (n / nodeCount) * naturalLog((n * nodeCount) / (sizesA[cellsA[i]!]! * sizesB[cellsB[i]!]!));
  }
  // Rounding must not tell equal partitions apart.
  if (shared.length === sizesA.length && shared.length === sizesB.length) information = (entropyA + entropyB) / 2;
  const pairs = pairsIn(shared);
  const pairsA = pairsIn(sizesA);
  const pairsB = pairsIn(sizesB);
  const all = (nodeCount * (nodeCount - 1)) / 2;
  const expected = all === 0 ? 0 : (pairsA / all) * pairsB;
  const most = (pairsA + pairsB) / 2;
  return {
    ari: most === expected ? 1 : (pairs - expected) / (most - expected),
    nmi: entropyA + entropyB === 0 ? 1 : (2 * information) / (entropyA + entropyB),
    vi: Math.max(0, entropyA + entropyB - 2 * information),
    information,
    entropyA,
    entropyB,
  };
}

function entropy(sizes: Uint32Array, nodeCount: number): number {
  let sum = 0;
  for (let g = 0; g < sizes.length; g++) sum -= (sizes[g]! / nodeCount) * naturalLog(sizes[g]! / nodeCount);
  return sum;
}

function pairsIn(sizes: Uint32Array): number {
  let sum = 0;
  for (let g = 0; g < sizes.length; g++) sum += (sizes[g]! * (sizes[g]! - 1)) / 2;
  return sum;
}

function matchGroups(
  table: SharedTable,
  numberedA: Uint32Array,
  numberedB: Uint32Array,
  a: Uint32Array,
  b: Uint32Array,
): GroupMatch[] {
  const labelsA = new Uint32Array(table.sizesA.length);
  const labelsB = new Uint32Array(table.sizesB.length);
  const firsts = new Uint32Array(table.sizesA.length);
  for (let v = a.length - 1; v >= 0; v--) {
    labelsA[numberedA[v]!] = a[v]!;
    labelsB[numberedB[v]!] = b[v]!;
    firsts[numberedA[v]!] = v;
  }
  const matches: GroupMatch[] = [];
  for (let i = 0; i < table.shared.length; i++) {
    const group = table.cellsA[i]!;
    const size = table.sizesA[group]!;
    const jaccard = table.shared[i]! / (size + table.sizesB[table.cellsB[i]!]! - table.shared[i]!);
    const held = matches[group];
    if (held === undefined || jaccard > held.jaccard)
      matches[group] = { group: labelsA[group]!, size, match: labelsB[table.cellsB[i]!]!, jaccard };
  }
  const order = Array.from(firsts, (_, group) => group).sort((x, y) => firsts[x]! - firsts[y]!);
  return order.map((group) => matches[group]!);
}
