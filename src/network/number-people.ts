import { type CaseLink, compareIds, type PersonId } from '../model/index.ts';

/** Link `e` goes from person `sources[e]` to person `targets[e]`. */
export interface LinkEnds {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
}

/** Everybody numbered by id, and who is at either end of each link. */
export interface NumberedPeople {
  /** Sorted by code unit. */
  readonly ids: readonly PersonId[];
  readonly ends: LinkEnds;
  /** The number of a person, or -1. */
  readonly indexOf: (id: PersonId) => number;
}

/** Numbers the people known and those that links name. Each id is looked up once: that, not the graph, is what building takes. */
export function numberPeople(known: Iterable<PersonId>, links: readonly CaseLink[]): NumberedPeople {
  const metAs = new Map<PersonId, number>();
  const met: PersonId[] = [];
  const meet = (id: PersonId): number => {
    const before = metAs.get(id);
    if (before !== undefined) return before;
    metAs.set(id, met.length);
    return met.push(id) - 1;
  };
  for (const id of known) meet(id);
  const sources = new Uint32Array(links.length);
  const targets = new Uint32Array(links.length);
  for (let e = 0; e < links.length; e++) {
    const { source, target } = links[e]!;
    sources[e] = meet(source);
    targets[e] = meet(target);
  }
  const ids = met.sort(compareIds);
  const numberOf = new Uint32Array(ids.length);
  for (let i = 0; i < ids.length; i++) numberOf[metAs.get(ids[i]!)!] = i;
  for (let e = 0; e < links.length; e++) {
    sources[e] = numberOf[sources[e]!]!;
    targets[e] = numberOf[targets[e]!]!;
  }
  return { ids, ends: { sources, targets }, indexOf: (id) => numberOf[metAs.get(id) ?? -1] ?? -1 };
}
