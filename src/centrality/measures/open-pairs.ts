import { openPairs as pairsLeftOpen } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * o(v) = k (k - 1) / 2 - t(v): pairs of contacts of v that are not tied to each other, t the triangles at v, 0 to (n - 1)(n - 2) / 2.
 * L. Freeman, Quality and Quantity 14, 1980, doi:10.1007/BF00184720 (the gatekeeper's pairs, counted plainly).
 */
export const openPairs: Measure<'open-pairs'> = {
  name: 'open-pairs',
  question: 'Who stands between contacts that do not know each other?',
  weightMeans: 'nothing',
  cost: 'O(m^1.5)',
  central: 'high',
  measure: ({ csr }) => pairsLeftOpen(csr),
};
