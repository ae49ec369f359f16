import { buildCsr, type Csr } from '../graph/csr.ts';
import { createEdgeSet } from '../graph/edge-set.ts';
import { createRng } from '../numbers/rng.ts';
import { measurePositions, type PivotCounts, positionTables } from '../pivots/measure-positions.ts';
import { type ShardJob, shardSteps } from '../shards/shard-job.ts';
import { finishSteps, type Steps } from '../shards/steps.ts';
import { fragmentationJob, type NodeFragmentation } from './fragmentation-job.ts';

export interface ChanceLossInput {
  readonly nodeCount: number;
  /** Edges outside groups. */
  readonly edgeCount: number;
  /** Group sizes, at most `nodeCount`: everybody of a group is tied to everybody. */
  readonly groupSizes: Uint32Array;
  readonly replicates: number;
  readonly seed: number;
  /** Where given, large graphs are measured from so many pivots only. */
  readonly pivots?: PivotCounts | undefined;
}

/**
 * What share of its closeness would a random graph lose at most by losing one node? For each of `replicates` graphs, whose edges and group
 * members are dealt to nodes anew, all alike likely (G(n, m) where there are no groups):
 *
 *   max over v of drop(v) / total          0 ... 1, as `fragmentationJob` gives them; 0 without edges
 *
 * Cost: replicates times `fragmentationJob`. Paper: P. Erdos, A. Renyi, Publ. Math. Debrecen 6, 1959, doi:10.5486/PMD.1959.6.3-4.12.
 *
 * @example runShards(chanceLossJob, { nodeCount: 2, edgeCount: 1, groupSizes: new Uint32Array(0), replicates: 2, seed: 1 }) // => [1, 1]
 */
export const chanceLossJob: ShardJob<ChanceLossInput, ChanceLossInput, number[], readonly number[]> = {
  name: 'chance-loss',
  prepare: (input) => input,
  shardCount: ({ replicates }) => replicates,
  run: (input, shard) => finishSteps(lossOf(input, shard)),
  steps: lossOf,
  merge: (left, right) => [...left, ...right],
  finish: (_, found = []) => found,
};

function* lossOf(input: ChanceLossInput, shard: number): Steps<number[]> {
  const csr = dealt(input, shard);
  yield;
  const { drop, total } = input.pivots
    ? yield* estimate(csr, input.pivots)
    : yield* shardSteps(fragmentationJob, { csr });
  return [total === 0 ? 0 : drop.reduce((most, value) => Math.max(most, value), 0) / total];
}

function* estimate(csr: Csr, pivots: PivotCounts): Steps<Pick<NodeFragmentation, 'drop' | 'total'>> {
  const { harmonic, drop } = yield* measurePositions(csr, positionTables(csr.nodeCount), pivots, 0.5, true);
  return { drop: drop!, total: harmonic.reduce((sum, value) => sum + value, 0) / 2 };
}

function dealt({ nodeCount, edgeCount, groupSizes, seed }: ChanceLossInput, replicate: number): Csr {
  const rng = createRng(seed, replicate);
  let count = edgeCount;
  for (const size of groupSizes) count += (size * (size - 1)) / 2;
  const sources = new Uint32Array(count);
  const targets = new Uint32Array(count);
  let write = 0;
  // Whom the group being dealt holds already: the number of the group, from 1.
  const lastGroup = new Uint32Array(nodeCount);
  const members = new Uint32Array(groupSizes.reduce((most, size) => Math.max(most, size), 0));
  groupSizes.forEach((size, group) => {
    for (let held = 0; held < size; ) {
      const v = rng.below(nodeCount);
      if (lastGroup[v] === group + 1) continue;
      lastGroup[v] = group + 1;
      for (let i = 0; i < held; i++) {
        sources[write] = members[i]!;
        targets[write++] = v;
      }
      members[held++] = v;
    }
  });
  // Not a `Set` of pairs, which ends at 16.7 million.
  const pairs = createEdgeSet(nodeCount, edgeCount, true);
  for (const end = write + edgeCount; write < end; ) {
    const a = rng.below(nodeCount);
    const b = rng.below(nodeCount);
    if (a >= b || pairs.has(a, b)) continue;
    pairs.add(a, b);
    sources[write] = a;
    targets[write++] = b;
  }
  return buildCsr(nodeCount, { sources, targets });
}
