import { decayJob } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';
import { PIVOTS, samplePositions } from '../sample-positions.ts';

const EXACT_UP_TO = 20_000;

/**
 * c(v) = sum over others of 2^-d(v, u), 0 to (n - 1) / 2; people out of reach add nothing. Above 20,000 people estimated from
 * random pivots, with a standard error.
 * M. Jackson, A. Wolinsky, J. Econ. Theory 71(1), 1996, doi:10.1006/jeth.1996.0108.
 */
export const decay: Measure<'decay'> = {
  name: 'decay',
  question: 'Who reaches everybody, when every step halves what gets through?',
  weightMeans: 'nothing',
  cost: 'O(n m / 32)',
  central: 'high',
  exactUpTo: EXACT_UP_TO,
  measure: (context) => {
    const { csr, precision, run } = context;
    const exact = (precision.exact ?? csr.nodeCount <= EXACT_UP_TO) || csr.nodeCount <= PIVOTS;
    return exact ? run(decayJob, { csr }) : samplePositions(context, 'decay');
  },
};
