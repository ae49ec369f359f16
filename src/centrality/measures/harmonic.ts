import { harmonicJob } from '../../kernels/index.ts';
import { isMostlyTrees } from '../is-mostly-trees.ts';
import type { Measure } from '../measure.ts';
import { PIVOTS, samplePositions } from '../sample-positions.ts';

const EXACT_UP_TO = 20_000;

/**
 * h(v) = sum over others of 1 / d(v, u), 0 to n - 1; people out of reach add nothing. Above 20,000 people, those on
 * hanging trees not counted, estimated from random pivots, with a standard error.
 * M. Marchiori, V. Latora, Physica A 285, 2000, doi:10.1016/S0378-4371(00)00311-3.
 */
export const harmonic: Measure<'harmonic'> = {
  name: 'harmonic',
  question: 'Who reaches everybody in the fewest steps?',
  weightMeans: 'nothing',
  cost: 'O(n m / 32)',
  central: 'high',
  exactUpTo: EXACT_UP_TO,
  measure: (context) => {
    const { csr, precision, run } = context;
    const exact =
      (precision.exact ?? (csr.nodeCount <= EXACT_UP_TO || isMostlyTrees(csr, EXACT_UP_TO))) || csr.nodeCount <= PIVOTS;
    return exact ? run(harmonicJob, { csr }) : samplePositions(context, 'harmonic');
  },
};
