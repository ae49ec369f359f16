import { katz as katzKernel } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * x(v) = 1 + a sum over contacts of w x(u), a = .85 / the largest strength sum: walks ending at v, long ones counting less.
 * L. Katz, Psychometrika 18, 1953, doi:10.1007/BF02289026.
 */
export const katz: Measure<'katz'> = {
  name: 'katz',
  question: 'Who is met by the most walks along ties, short ones counting more?',
  weightMeans: 'strength',
  cost: 'O(m) a round',
  central: 'high',
  measure: ({ csr }) => katzKernel(csr).scores,
};
