import type { EligibleId, PersonId } from '../model/index.ts';

export interface Community {
  /** 0 is the largest; of equal sizes the one with the smallest id comes first. */
  readonly id: number;
  /** Sorted by id. */
  readonly members: readonly EligibleId[];
  /** Mean over the runs of the best overlap (Jaccard) with a community of the run, 0 to 1. */
  readonly stability: number;
}

/** A partition of the eligible people into communities. */
export interface Communities extends Iterable<Community> {
  readonly count: number;
  readonly modularity: number;
  /** Number of a person's community, or -1 for somebody who is not eligible. */
  of(person: PersonId): number;
  toRecords(): { person: PersonId; community: number; stability: number }[];
}

export function createCommunities(
  people: readonly EligibleId[],
  membership: Uint32Array,
  stability: readonly number[],
  modularity: number,
): Communities {
  const members: EligibleId[][] = stability.map(() => []);
  const communityOf = new Map<PersonId, number>();
  people.forEach((person, node) => {
    members[membership[node]!]!.push(person);
    communityOf.set(person, membership[node]!);
  });
  const communities = members.map((group, id): Community => ({ id, members: group, stability: stability[id]! }));
  return {
    count: communities.length,
    modularity,
    of: (person) => communityOf.get(person) ?? -1,
    toRecords: () =>
      communities.flatMap(({ id, members, stability }) =>
        members.map((person) => ({ person, community: id, stability })),
      ),
    [Symbol.iterator]: () => communities[Symbol.iterator](),
  };
}
