import { coreNumbers } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * The largest k such that v belongs to a group in which everybody has k ties within it, 0 to the highest degree.
 * V. Batagelj, M. Zaversnik, 2003, arXiv:cs/0310049.
 */
export const coreNumber: Measure<'core-number'> = {
  name: 'core-number',
  question: 'Who belongs to the thickest part of the ring?',
  weightMeans: 'nothing',
  cost: 'O(n + m)',
  central: 'high',
  measure: ({ csr }) => Float64Array.from(coreNumbers(csr)),
};
