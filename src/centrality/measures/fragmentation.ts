import { exactFragmentationLimit, fragmentationJob, sampledFragmentationJob } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/** Searches from so many people when not from everybody. */
const PIVOTS = 2_000;

/**
 * DF(v) = sum over pairs of 1 / d(s, t), less the same sum without v; v's own pairs count. At least the harmonic closeness of v.
 * S. Borgatti, Comput. Math. Organ. Theory 12, 2006, doi:10.1007/s10588-006-7084-x, unnormalized and for one person. Above 10,000
 * people estimated from 2,000 random pivots, with a standard error.
 */
export const fragmentation: Measure<'fragmentation'> = {
  name: 'fragmentation',
  question: 'What does the ring lose without them?',
  weightMeans: 'nothing',
  cost: 'O(n m) times the mean number of people everybody must pass',
  central: 'high',
  exactUpTo: exactFragmentationLimit,
  measure: async ({ csr, precision, run }) => {
    const exact = precision.exact ?? csr.nodeCount <= exactFragmentationLimit;
    if (exact || csr.nodeCount <= PIVOTS) return (await run(fragmentationJob, { csr })).drop;
    const sampled = await run(sampledFragmentationJob, { csr, pivots: PIVOTS, seed: precision.seed });
    const standardError = sampled.standardError.reduce((largest, error) => Math.max(largest, error), 0);
    return { values: sampled.drop, accuracy: { method: 'random pivots', samples: sampled.pivotCount, standardError } };
  },
};
