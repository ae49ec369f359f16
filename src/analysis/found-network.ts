import { type Communities, describeCommunities } from '../communities/index.ts';
import { type Findings, type FoundCommunity, type FoundNames, isProtected } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';

/** How much there is of everything. */
export function countNetwork(network: RingNetwork): Findings['network'] {
  const persons = network.people.map(network.person);
  return {
    people: persons.length,
    protected: persons.filter(isProtected).length,
    uncategorized: persons.filter(({ category }) => category === 'uncategorized').length,
    links: network.linkCount,
    ties: network.tieCount,
    events: network.eventCount,
    components: network.componentCount,
  };
}

/** What people are called beside their ids, unless names were to be left out. */
export function foundNames(network: RingNetwork, { names: asked }: Findings['options']): FoundNames[] {
  if (asked === 'none') return [];
  return network.eligible.flatMap((person) => {
    const { names = [] } = network.person(person);
    return names.length === 0 ? [] : [{ person, names }];
  });
}

/** What findings say of each community; who stands at its edge is told once for all, in `between`. */
export function foundCommunities(network: RingNetwork, communities: Communities): FoundCommunity[] {
  return describeCommunities(network, communities).map(({ size: _, between: __, ...found }) => found);
}
