import { betweennessJob } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * b(v) = sum over pairs s, t of the share of shortest paths between them that pass v, each pair once, 0 to (n - 1)(n - 2) / 2.
 * U. Brandes, J. Math. Sociology 25(2), 2001, doi:10.1080/0022250X.2001.9990249.
 */
export const betweenness: Measure<'betweenness'> = {
  name: 'betweenness',
  question: 'Who sits on the shortest routes between others: brokers, couriers, go-betweens?',
  weightMeans: 'length = 1 / strength on request',
  cost: 'O(n m), less what folding leaves, blocks and twins saves',
  central: 'high',
  measure: ({ csr, length, run }) => run(betweennessJob, { csr, length }),
};
