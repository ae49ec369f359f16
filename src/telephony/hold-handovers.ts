import type { CaseLink, Person, PersonId, Registration } from '../model/index.ts';
import { holdAsDoubted } from '../protection/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { heldByHandovers } from './held-by-handovers.ts';
import { openPhones, type PhoneOptions } from './phone-track.ts';
import { holdHandoversRules } from './telephony-rules.ts';

/** What `holdHandovers` goes by. */
export interface HoldHandoversOptions extends Pick<PhoneOptions, 'people' | 'records' | 'rankUncategorized'> {
  /** Pairs of lines that a human judged to be two people's. */
  readonly apart?: readonly (readonly [PersonId, PersonId])[] | undefined;
}

/**
 * Adds to the people of a case, as `unclear`, whose line may be a protected person's other one: who would `proposeHandovers` name beside somebody it must not?
 *
 * A line is held back where a handover of at least .5 joins it to one that is protected, over one step or several, until the people table puts it among the ranked or
 * `apart` names the two. Proposals are looked at in all kinds of contact, whatever their number. Cost: that of `proposeHandovers`.
 *
 * @throws RingtraceError `invalid-option` for what are no links or registrations.
 * @example holdHandovers([], [], { people: [{ id: 'A', category: 'victim' }] }) // => [{ id: 'A', category: 'victim' }]
 */
export function holdHandovers(
  links: readonly CaseLink[],
  registrations: readonly Registration[],
  options: HoldHandoversOptions = {},
): readonly Person[] {
  checkSubject('holdHandovers', links, 'links');
  checkSubject('holdHandovers', registrations, 'registrations');
  checkOptions('holdHandovers', options, holdHandoversRules);
  const { apart, ...naming } = options;
  const { people = [] } = naming;
  const { isNamed } = openPhones(registrations, { ...naming, links });
  const held = heldByHandovers(links, { people, registrations, apart, isNamed });
  return holdAsDoubted(people, held);
}
