import { type BrokerageRoles, brokerageRoles } from '../../kernels/index.ts';
import { checkOptions, checkSubject, word } from '../../rules/index.ts';
import type { Measure } from '../measure.ts';

/** The four ways of standing between two people who are not tied, by whose groups the three are of. */
export type BrokerageRole = keyof BrokerageRoles;

const QUESTIONS: Readonly<Record<BrokerageRole, string>> = {
  coordinator: 'Who stands between unconnected people of their own',
  consultant: 'Who stands, from outside, between unconnected people of one',
  gatekeeper: 'Through whom does their own deal with the outside:',
  liaison: 'Who joins people of two others without belonging to either',
};

const RULES = {
  role: word(['coordinator', 'consultant', 'gatekeeper', 'liaison']),
  by: word(['group', 'stage']),
};

/**
 * Makes the measure of a Gould-Fernandez role by known group or stage: how many pairs of unconnected contacts does somebody stand between,
 * seen by where the three belong?
 *
 *   coordinator AAA, consultant ABA, gatekeeper AAB (read the other way a representative), liaison ABC          0 ... k (k - 1) / 2
 *
 * People whose group or stage is not known make no pair. Strength means nothing. Liaison by place found leaders with AUC .84 on Infinito.
 * Cost: O(m^1.5). Paper: R. Gould, R. Fernandez, Sociol. Methodol. 19, 1989, doi:10.2307/270949.
 *
 * @throws RingtraceError `invalid-option` for another role, or another way to tell where people belong.
 * @example brokerageRole('liaison', 'stage').name // => 'liaison-of-stages'
 */
export function brokerageRole<Role extends BrokerageRole>(role: Role, by: 'group'): Measure<Role>;
export function brokerageRole<Role extends BrokerageRole>(role: Role, by: 'stage'): Measure<`${Role}-of-stages`>;
export function brokerageRole(role: BrokerageRole, by: 'group' | 'stage'): Measure {
  checkSubject('brokerageRole', role, 'text');
  checkSubject('brokerageRole', by, 'text');
  checkOptions('brokerageRole', { role, by }, RULES);
  return {
    name: by === 'group' ? role : `${role}-of-stages`,
    question: `${QUESTIONS[role]} ${by}?`,
    weightMeans: 'nothing',
    cost: 'O(m^1.5)',
    central: 'high',
    measure: ({ csr, facts }) => brokerageRoles(csr, facts.numbersOf(by))[role],
  };
}
