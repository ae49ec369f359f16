import { exactFragmentationLimit, fragmentationJob } from '../../kernels/index.ts';
import { isMostlyTrees } from '../is-mostly-trees.ts';
import type { Measure } from '../measure.ts';
import { PIVOTS, samplePositions } from '../sample-positions.ts';

/**
 * DF(v) = sum over pairs of 1 / d(s, t), less the same sum without v; v's own pairs count. At least the harmonic closeness of v.
 * S. Borgatti, Comput. Math. Organ. Theory 12, 2006, doi:10.1007/s10588-006-7084-x, unnormalized and for one person. Above 10,000
 * people estimated from about 1,000 random pivots, with a standard error; people on hanging trees, which cost little, do not count there.
 */
export const fragmentation: Measure<'fragmentation'> = {
  name: 'fragmentation',
  question: 'What does the ring lose without them?',
  weightMeans: 'nothing',
  cost: 'O(n m) times the mean number of people everybody must pass',
  central: 'high',
  exactUpTo: exactFragmentationLimit,
  measure: async (context) => {
    const { csr, precision, run } = context;
    const exact =
      (precision.exact ?? (csr.nodeCount <= exactFragmentationLimit || isMostlyTrees(csr, exactFragmentationLimit))) ||
      csr.nodeCount <= PIVOTS;
    return exact ? (await run(fragmentationJob, { csr })).drop : samplePositions(context, 'drop');
  },
};
