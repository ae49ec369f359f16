import type { FrontLine, Lead, Role } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';

/** Drivers and pilots, guides, lookouts: who is usually arrested while organizers are not. */
const FRONT_LINE: readonly Role[] = ['transporter', 'guide', 'lookout'];

/** How many leads hold front-line roles, and of how many no role is known; undefined without leads. */
export function frontLine(network: RingNetwork, leads: readonly Lead[]): FrontLine | undefined {
  if (leads.length === 0) return undefined;
  const roles = leads.map(({ person }) => (network.person(person).roles ?? []).filter((role) => role !== 'unknown'));
  return {
    leads: leads.length,
    frontLine: roles.filter((held) => held.some((role) => FRONT_LINE.includes(role))).length,
    unknown: roles.filter((held) => held.length === 0).length,
  };
}
