import { effectiveSize as effectiveSizeKernel } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * e(v) = k - 2 t / k with t ties among the k contacts of v, 1 to k; NaN for people without ties.
 * R. Burt, Structural Holes, 1992, in the form of S. Borgatti, Connections 20(1), 1997.
 */
export const effectiveSize: Measure<'effective-size'> = {
  name: 'effective-size',
  question: 'Who has the most contacts that do not know each other?',
  weightMeans: 'nothing',
  cost: 'O(m^1.5)',
  central: 'high',
  measure: ({ csr }) => effectiveSizeKernel(csr, false),
};
