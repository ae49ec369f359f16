import type { PersonId } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';

/**
 * Who does more than stand somewhere: gives orders, recruits, pays or is paid? Empty where the case records no such links among the
 * eligible, and then it says nothing of anybody. Cost: O(links).
 */
export function evidentialPeople(network: RingNetwork): ReadonlySet<PersonId> {
  const people = new Set<PersonId>();
  for (const person of network.eligible) {
    const acts = network.eligibleLinks(person).some(({ kind, source }) => {
      if (kind === 'order' || kind === 'recruitment') return source === person;
      return kind === 'payment';
    });
    if (acts) people.add(person);
  }
  return people;
}
