import type { CaseLink } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';

/** The links among eligible people: all that may speak for or against anybody. */
export function linksAmongEligible(network: RingNetwork, kinds?: readonly string[]): readonly CaseLink[] {
  return network.links.filter(
    ({ source, target, kind }) =>
      (kinds === undefined || kinds.includes(kind)) && network.isEligible(source) && network.isEligible(target),
  );
}

/** The links that name each person, in the order given. */
export function linksByPerson(links: readonly CaseLink[]): ReadonlyMap<string, readonly CaseLink[]> {
  const byPerson = new Map<string, CaseLink[]>();
  for (const link of links) {
    for (const person of [link.source, link.target]) {
      const held = byPerson.get(person);
      if (held) held.push(link);
      else byPerson.set(person, [link]);
    }
  }
  return byPerson;
}
