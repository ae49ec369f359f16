import { type Csr, exactFragmentationLimit, foldTrees, fragmentationJob } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';
import { PIVOTS, samplePositions } from '../sample-positions.ts';

/** Heights of hanging trees in all: a path of n people has n squared / 8. */
const MOST_STEPS = 1_000_000_000;

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
      (precision.exact ?? (csr.nodeCount <= exactFragmentationLimit || isMostlyTrees(csr))) || csr.nodeCount <= PIVOTS;
    return exact ? (await run(fragmentationJob, { csr })).drop : samplePositions(context, 'drop');
  },
};

/** Hanging trees are added in closed form, and a long path would be the dearest of all to sample. */
function isMostlyTrees(csr: Csr): boolean {
  const { core, height } = foldTrees(csr);
  let onCycles = 0;
  for (let v = 0; v < core.nodeCount; v++) if (core.offsets[v + 1]! > core.offsets[v]!) onCycles++;
  let steps = 0;
  for (const length of height) steps += length;
  return onCycles <= exactFragmentationLimit && steps <= MOST_STEPS;
}
