import type { CaseLink, Person } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';

/** Above, money is a question of its own: `traceMoney`. */
export const MOST_PAYMENTS = 200_000;
/** Above, phones are a question of their own: the verbs of telephony. */
export const MOST_REGISTRATIONS = 200_000;
/** Above, stages are a question of their own: `scriptCompleteness` and the others. */
export const MOST_STAGED = 5000;

/** Payments that state an amount. */
export function countPayments(network: RingNetwork): number {
  const isPayment = ({ kind, amount }: CaseLink): boolean => kind === 'payment' && amount !== undefined;
  return network.links.filter(isPayment).length + network.thingLinks.filter(isPayment).length;
}

/** Whether anybody who may be ranked, or any thing, has a stage or a role, without which no stage is held. */
export function hasStages(network: RingNetwork): boolean {
  const tells = ({ stage = '', roles = [] }: Person): boolean => stage.trim() !== '' || roles.length > 0;
  return network.things.some(tells) || network.eligible.some((id) => tells(network.person(id)));
}
