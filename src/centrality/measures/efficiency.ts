import { efficiency as efficiencyKernel } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * e(v) / k(v): effective size over number of contacts, above 0 to 1; NaN for people without ties.
 * R. Burt, Structural Holes, 1992.
 */
export const efficiency: Measure<'efficiency'> = {
  name: 'efficiency',
  question: 'Whose contacts duplicate each other least?',
  weightMeans: 'nothing',
  cost: 'O(m^1.5)',
  central: 'high',
  measure: ({ csr }) => efficiencyKernel(csr, false),
};
