import { hierarchy as hierarchyKernel } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * H(v) = sum over contacts of r ln r / (k ln k), r the contact's share of the constraint times k; 0 even, 1 all from one; NaN for people without ties.
 * R. Burt, Structural Holes, 1992.
 */
export const hierarchy: Measure<'hierarchy'> = {
  name: 'hierarchy',
  question: 'Whose constraint comes from all contacts alike, not from one they depend on?',
  weightMeans: 'strength',
  cost: 'O(sum of squared degrees)',
  central: 'low',
  measure: ({ csr }) => hierarchyKernel(csr, true),
};
