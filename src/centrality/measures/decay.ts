import { decayJob } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * c(v) = sum over others of 2^-d(v, u), 0 to (n - 1) / 2; people out of reach add nothing.
 * M. Jackson, A. Wolinsky, J. Econ. Theory 71(1), 1996, doi:10.1006/jeth.1996.0108.
 */
export const decay: Measure<'decay'> = {
  name: 'decay',
  question: 'Who reaches everybody, when every step halves what gets through?',
  weightMeans: 'nothing',
  cost: 'O(n m / 32)',
  central: 'high',
  measure: ({ csr, run }) => run(decayJob, { csr }),
};
