import { harmonicJob } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * h(v) = sum over others of 1 / d(v, u), 0 to n - 1; people out of reach add nothing.
 * M. Marchiori, V. Latora, Physica A 285, 2000, doi:10.1016/S0378-4371(00)00311-3.
 */
export const harmonic: Measure<'harmonic'> = {
  name: 'harmonic',
  question: 'Who reaches everybody in the fewest steps?',
  weightMeans: 'nothing',
  cost: 'O(n m / 32)',
  central: 'high',
  measure: ({ csr, run }) => run(harmonicJob, { csr }),
};
