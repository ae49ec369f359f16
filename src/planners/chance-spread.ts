import type { PersonId } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';

/** One chance in a thousand, in standard deviations. */
const Z = 3.09;

/**
 * Do some people have more contacts than chance alone would give them? Fisher's index of dispersion against that of a random graph:
 *
 *   variance of contacts / mean of contacts > 1 + 3.09 sqrt(2 / (n - 1))
 *
 * A contact is somebody tied to outside events, or an event attended: an event of forty gives its people one contact, not thirty-nine.
 * In a random graph the index is about 1, in a clique or ring 0. n counts people with contacts. Cost: O(links).
 * Paper: R. A. Fisher, Biometrics 6(1), 1950, doi:10.2307/3001420.
 */
export function standsOut(network: RingNetwork): boolean {
  const counts = network.eligible.map((person) => countContacts(network, person)).filter((count) => count > 0);
  if (counts.length < 2) return false;
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  const spread = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0);
  return spread / (counts.length - 1) / mean > 1 + Z * Math.sqrt(2 / (counts.length - 1));
}

function countContacts(network: RingNetwork, person: PersonId): number {
  const contacts = new Set<string>();
  for (const { event, source, target } of network.eligibleLinks(person)) {
    contacts.add(event === undefined ? `person ${source === person ? target : source}` : `event ${event}`);
  }
  return contacts.size;
}
