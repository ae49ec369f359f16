import { reachJob } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * r(v) = number of people at most two steps away, 0 to n - 1.
 * S. Borgatti, Comput. Math. Organ. Theory 12, 2006, doi:10.1007/s10588-006-7084-x (m-reach).
 */
export const reachTwo: Measure<'reach-2'> = {
  name: 'reach-2',
  question: 'Who reaches the most people by a contact of a contact?',
  weightMeans: 'nothing',
  cost: 'O(n m / 32) or less',
  central: 'high',
  measure: async ({ csr, run }) => Float64Array.from(await run(reachJob, { csr, steps: 2 })),
};
