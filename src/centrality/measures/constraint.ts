import { constraint as constraintKernel } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * c(v) = sum over neighbors j of (p(v, j) + sum over q of p(v, q) p(q, j))^2 with p the share of strength; low means free to broker, NaN
 * for people without ties. R. Burt, Structural Holes, 1992.
 */
export const constraint: Measure<'constraint'> = {
  name: 'constraint',
  question: 'Whose contacts are all tied to each other, leaving nothing to broker?',
  weightMeans: 'strength',
  cost: 'O(sum of squared degrees)',
  central: 'low',
  measure: ({ csr }) => constraintKernel(csr, true),
};
