import type { ExactSums } from '../numbers/exact-sums.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { type ClosenessInput, type ClosenessState, closenessJob } from './closeness-job.ts';

/**
 * Who is near everybody? Harmonic closeness:
 *
 *   h(v) = sum over all other nodes u of 1 / d(u, v)          0 ... n - 1; unreachable counts 0
 *
 * Edges count as one step each; strengths do not matter. Undirected. Sums are exact up to one rounding at the end, so
 * renumbering the nodes changes no bit.
 * Cost: O(n m / 32) on what is left of the graph when hanging trees are folded: 32 searches share every step.
 * Papers: M. Marchiori, V. Latora, Physica A 285, 2000, doi:10.1016/S0378-4371(00)00311-3; M. Then et al., PVLDB 8(4), 2014,
 * doi:10.14778/2735496.2735507.
 *
 * @example runShards(harmonicJob, { csr: buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }) }) // => Float64Array.of(1.5, 2, 1.5)
 */
export const harmonicJob: ShardJob<ClosenessInput, ClosenessState, ExactSums, Float64Array> = closenessJob(
  'harmonic',
  (distance) => 1 / distance,
);
