import { shapleyDegree as shapleyDegreeKernel } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * S(v) = sum over v and its contacts u of 1 / (1 + k(u)), above 0: the Shapley value of "whom does a group reach in one step".
 * T. Michalak et al., J. Artif. Intell. Res. 46, 2013, doi:10.1613/jair.3806.
 */
export const shapleyDegree: Measure<'shapley-degree'> = {
  name: 'shapley-degree',
  question: 'Whose contacts have hardly anybody else?',
  weightMeans: 'nothing',
  cost: 'O(n + m)',
  central: 'high',
  measure: ({ csr }) => shapleyDegreeKernel(csr),
};
