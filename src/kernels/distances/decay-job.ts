import type { ExactSums } from '../numbers/exact-sums.ts';
import type { ShardJob } from '../shards/shard-job.ts';
import { type ClosenessInput, type ClosenessState, closenessJob } from './closeness-job.ts';

/**
 * Who is near everybody, when every step halves what gets through? Decay closeness:
 *
 *   c(v) = sum over all other nodes u of 2^-d(u, v)          0 ... (n - 1) / 2; unreachable counts 0
 *
 * Edges count as one step each; strengths do not matter. Undirected. Exact up to one rounding at the end.
 * Cost: as `harmonicJob`. Paper: M. Jackson, A. Wolinsky, J. Econ. Theory 71(1), 1996, doi:10.1006/jeth.1996.0108.
 *
 * @example runShards(decayJob, { csr: buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }) }) // => Float64Array.of(.75, 1, .75)
 */
export const decayJob: ShardJob<ClosenessInput, ClosenessState, ExactSums, Float64Array> = closenessJob(
  'decay',
  (distance) => 2 ** -distance,
);
