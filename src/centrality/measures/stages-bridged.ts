import { distinctGroups } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * g(v) = number of known stages (recruit, transport, money ...) other than one's own among the contacts, 0 to the number of stages.
 * C. Morselli, J. Roy, Criminology 46(1), 2008, doi:10.1111/j.1745-9125.2008.00103.x. Ties are several times likelier within a stage.
 */
export const stagesBridged: Measure<'stages-bridged'> = {
  name: 'stages-bridged',
  question: 'Who joins the most stages of the chain?',
  weightMeans: 'nothing',
  cost: 'O(n + m)',
  central: 'high',
  measure: ({ csr, facts }) => distinctGroups(csr, facts.numbersOf('stage')),
};
