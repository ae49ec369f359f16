import { type Shown, shown } from '../display/index.ts';
import { type Consensus, communityFacts, partitionQuality } from '../kernels/index.ts';
import type { EligibleId, PersonId } from '../model/index.ts';
import type { EligibleSnapshot } from '../network/index.ts';
import { communitiesSheet } from './communities-sheet.ts';

/** People who are tied to each other more than to the rest. */
export interface Community {
  /** 0 is the largest; of equal sizes the one with the smallest id comes first. */
  readonly id: number;
  /** Sorted by id. */
  readonly members: readonly EligibleId[];
  /** How many members it has. */
  readonly size: number;
  /** Mean over its members of how often the runs keep them together with the rest, 0 to 1. */
  readonly stability: number;
  /** Strength of the ties among its members. */
  readonly internal: number;
  /** Strength of the ties to other communities. */
  readonly external: number;
  /** external over what it or the rest has to share, whichever is less: 0 (closed) to 1. */
  readonly conductance: number;
}

/** Where a person stands, and how firmly. */
export interface Place {
  /** Number of the community. */
  readonly community: number;
  /** Mean share of runs that put the person together with another member of the community; alone: share of runs alone. */
  readonly probability: number;
  /** The neighboring community the runs put them with most often besides; null when there is none. */
  readonly rival: number | null;
  /** Mean share of runs that put the person together with a member of the rival. */
  readonly rivalProbability: number;
  /** Whether the probability reaches {@link FIRM_PROBABILITY}; if not, the person stands between community and rival. */
  readonly firm: boolean;
}

/** One row per person, for tables and spreadsheets. */
export interface PlaceRecord extends Place {
  /** Who it is. */
  readonly person: EligibleId;
  /** Of the community. */
  readonly stability: number;
}

/** What was asked of `detectCommunities`, with every default filled in. */
export interface ResolvedCommunityOptions {
  /** How it was searched. */
  readonly algorithm: 'leiden' | 'louvain';
  /** What was made large. */
  readonly quality: 'modularity' | 'cpm';
  /** Higher finds more and smaller communities. */
  readonly resolution: number;
  /** How many searches. */
  readonly runs: number;
  /** The seed of the first search. */
  readonly seed: number;
  /** null: until nothing moves. */
  readonly iterations: number | null;
}

/** A partition of the eligible people into communities: the one that disagrees least with all runs. */
export interface Communities extends Iterable<Community>, Shown {
  /** How many communities there are. */
  readonly count: number;
  /** Of this partition: at the resolution asked for, and at resolution 1 when `cpm` was searched. */
  readonly modularity: number;
  /** Of the best run. */
  readonly bestModularity: number;
  /** How alike the runs are, mean over pairs: 1, 1 and 0 when all found the same. */
  readonly agreement: { readonly ari: number; readonly nmi: number; readonly vi: number };
  /** Different partitions among the runs. */
  readonly distinctCount: number;
  /** What was asked, with every default filled in. */
  readonly options: ResolvedCommunityOptions;
  /** Number of a person's community, firm or not, or -1 for somebody who is not eligible. */
  of(person: PersonId): number;
  /** undefined for somebody who is not eligible. */
  place(person: PersonId): Place | undefined;
  /** People without a firm place, by id. */
  between(): PlaceRecord[];
  toRecords(): PlaceRecord[];
}

/** From this probability on a person's community is told as theirs. */
export const FIRM_PROBABILITY = 0.8;

/** Tells people what the numbers of a consensus say of them. */
export function createCommunities(
  { ids, csr, indexOf }: EligibleSnapshot,
  found: Consensus,
  options: ResolvedCommunityOptions,
): Communities {
  const facts = communityFacts(csr, found.membership, found.count);
  const members: EligibleId[][] = Array.from({ length: found.count }, () => []);
  ids.forEach((person, node) => {
    members[found.membership[node]!]!.push(person);
  });
  const communities = members.map(
    (group, id): Community => ({
      id,
      members: group,
      size: group.length,
      stability: found.communityStability[id]!,
      internal: facts.internal[id]!,
      external: facts.external[id]!,
      conductance: facts.conductance[id]!,
    }),
  );
  const placeOf = (node: number): Place => ({
    community: found.membership[node]!,
    probability: found.stability[node]!,
    rival: found.rival[node] === -1 ? null : found.rival[node]!,
    rivalProbability: found.rivalStability[node]!,
    firm: found.stability[node]! >= FIRM_PROBABILITY,
  });
  const recordOf = (person: EligibleId, node: number): PlaceRecord => {
    const place = placeOf(node);
    return { person, ...place, stability: communities[place.community]!.stability };
  };
  const resolution = options.quality === 'modularity' ? options.resolution : 1;
  const modularity = (membership: Uint32Array): number => partitionQuality(csr, membership, 'modularity', resolution);
  const { ari, nmi, vi } = found.agreement;
  const result: Omit<Communities, Exclude<keyof Shown, 'toRecords'>> = {
    count: communities.length,
    modularity: modularity(found.membership),
    bestModularity: modularity(found.best),
    agreement: { ari, nmi, vi },
    distinctCount: found.distinctCount,
    options,
    of: (person) => found.membership[indexOf(person)] ?? -1,
    place: (person) => (indexOf(person) < 0 ? undefined : placeOf(indexOf(person))),
    between: () => ids.map(recordOf).filter(({ firm }) => !firm),
    toRecords: () => ids.map(recordOf).sort((a, b) => a.community - b.community),
    [Symbol.iterator]: () => communities[Symbol.iterator](),
  };
  return shown(result, communitiesSheet(result));
}
