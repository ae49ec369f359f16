import { distinctGroups } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * g(v) = number of known groups (cell, place) other than one's own among the contacts, 0 to the number of groups.
 * C. Morselli, J. Roy, Criminology 46(1), 2008, doi:10.1111/j.1745-9125.2008.00103.x. Gotcha: 0 where people files name no groups.
 */
export const outsideGroups: Measure<'outside-groups'> = {
  name: 'outside-groups',
  question: 'Who knows people of the most other groups?',
  weightMeans: 'nothing',
  cost: 'O(n + m)',
  central: 'high',
  measure: ({ csr, facts }) => distinctGroups(csr, facts.numbersOf('group')),
};
