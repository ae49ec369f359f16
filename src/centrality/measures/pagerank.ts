import { pagerank as pagerankKernel } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * x(v) = .85 * sum over neighbors u of x(u) w(u, v) / s(u) + .15 / n, sums to 1.
 * L. Page, S. Brin, R. Motwani, T. Winograd, Stanford InfoLab 1999-66.
 */
export const pagerank: Measure<'pagerank'> = {
  name: 'pagerank',
  question: 'Who is met most by one who follows ties at random, the stronger the likelier?',
  weightMeans: 'strength',
  cost: 'O(m) a round, about 100 rounds',
  central: 'high',
  measure: ({ csr }) => pagerankKernel(csr).scores,
};
