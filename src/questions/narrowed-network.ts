import { isProtected, type PersonId } from '../model/index.ts';
import { buildNetwork, type RingNetwork, type TimeWindow } from '../network/index.ts';
import type { Askable } from './asked-person.ts';

/** Which links a question about a network looks at. */
export interface LinkChoice {
  /** Only links of these kinds; all unless told. */
  readonly kinds?: readonly string[] | undefined;
  /** Only links within this time, both ends whole; links without a time on its scale are left out. */
  readonly window?: TimeWindow | undefined;
}

/** The same people with only the chosen links; whoever is protected stays so. */
export function narrowedNetwork(network: RingNetwork, { kinds, window }: LinkChoice): RingNetwork {
  if (kinds === undefined && window === undefined) return network;
  return buildNetwork(network.links, { people: network.people.map(network.person), kinds, window });
}

export function askableOf(network: RingNetwork): Askable {
  const known = new Set<PersonId>(network.people);
  return {
    isEligible: network.isEligible,
    isProtected: (id) => known.has(id) && isProtected(network.person(id)),
    eligible: network.eligible,
  };
}
