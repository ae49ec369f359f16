import { type Shown, shown } from '../display/index.ts';
import { comparePartitions } from '../kernels/index.ts';
import { compareIds, type Person, type PersonId, RingtraceError } from '../model/index.ts';
import type { Communities } from './communities.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import type { Memberships } from './start-partition.ts';

/** Communities found, groups by person, or people whose `group` is known. */
export type Grouping = Communities | Memberships | readonly Person[];

/** A group and the one most like it in the other grouping. */
export interface CommunityMatch {
  /** Group of the first grouping. */
  readonly group: string | number;
  /** People of the group who are in both groupings. */
  readonly size: number;
  /** The most alike group of the second. */
  readonly match: string | number;
  /** People in both over people in either, 0 to 1. */
  readonly jaccard: number;
}

/** How alike two groupings are, on the people who are in both. */
export interface CommunityComparison {
  /** Adjusted Rand index: 1 equal, 0 as by chance, may be negative. */
  readonly ari: number;
  /** Adjusted mutual information: 1 equal, 0 as by chance. */
  readonly ami: number;
  /** Normalized mutual information, 0 to 1; high by chance when groups are many and small. */
  readonly nmi: number;
  /** Variation of information in nats, 0 when equal: a distance. */
  readonly vi: number;
  /** One for each group of the first grouping, largest first. */
  readonly matches: readonly CommunityMatch[];
  /** People who are in both groupings. */
  readonly comparedCount: number;
  /** People of one grouping whom the other does not know. */
  readonly leftOutCount: { readonly first: number; readonly second: number };
}

/**
 * Says how alike two groupings are: two methods, two months, or communities found against groups known.
 *
 *   ARI = (pairs together in both - expected) / (mean of pairs together in either - expected)             at most 1
 *   NMI = 2 I / (Ha + Hb),   VI = Ha + Hb - 2 I,   AMI = (I - E[I]) / ((Ha + Hb) / 2 - E[I])
 *
 * Strength plays no part: people are counted. Compared are the people whom both groupings know; people without a `group` are in
 * none, and protected people are in no communities. Read ARI where groups are of like size, AMI where few are large.
 * Gotcha: families and places are not made of ties; a low value does not make either grouping wrong.
 * Cost: O(people log people), and E[I] by distinct group sizes.
 * Papers: L. Hubert, P. Arabie, J. Classification 2, 1985, doi:10.1007/BF01908075; N. X. Vinh, J. Epps, J. Bailey, J. Machine
 * Learning Research 11, 2010, doi:10.5555/1756006.1953024; M. Meila, J. Multivariate Analysis 98, 2007, doi:10.1016/j.jmva.2006.11.013.
 *
 * @throws RingtraceError `empty-input` when nobody is in both.
 * @example compareCommunities(new Map([['A', 1], ['B', 1], ['C', 2]]), new Map([['A', 'x'], ['B', 'x'], ['C', 'y']])).ari // => 1
 */
export function compareCommunities(first: Grouping, second: Grouping): CommunityComparison & Shown {
  for (const grouping of [first, second]) {
    if (!isGrouping(grouping)) {
      const remedy = 'give communities, a Map of ids to groups, or a list of people';
      throw new RingtraceError('invalid-option', 'compareCommunities', 'a grouping is none', remedy);
    }
  }
  const a = groupsOf(first);
  const b = groupsOf(second);
  const people = [...a.keys()].filter((person) => b.has(person)).sort(compareIds);
  if (people.length === 0) {
    throw new RingtraceError(
      'empty-input',
      'compareCommunities',
      `nobody of ${a.size} people in the first grouping is among ${b.size} in the second`,
      'check that both spell ids alike',
    );
  }
  const left = number(people.map((person) => a.get(person)!));
  const right = number(people.map((person) => b.get(person)!));
  const { matches, ...alike } = comparePartitions(left.column, right.column);
  const comparison: CommunityComparison = {
    ari: alike.ari,
    ami: alike.ami,
    nmi: alike.nmi,
    vi: alike.vi,
    // Sorting keeps groups of one size in the order of their smallest id.
    matches: matches
      .map(({ group, size, match, jaccard }) => ({
        group: left.labels[group]!,
        size,
        match: right.labels[match]!,
        jaccard,
      }))
      .sort((x, y) => y.size - x.size),
    comparedCount: people.length,
    leftOutCount: { first: a.size - people.length, second: b.size - people.length },
  };
  return shown(comparison, comparisonSheet(comparison));
}

function isGrouping(value: unknown): boolean {
  if (value instanceof Map) return true;
  if (Array.isArray(value)) return value.every((person) => typeof person === 'object' && person !== null);
  return typeof value === 'object' && value !== null && 'place' in value && Symbol.iterator in value;
}

function groupsOf(grouping: Grouping): Memberships {
  if ('place' in grouping) {
    return new Map([...grouping].flatMap(({ id, members }) => members.map((person) => [person, id] as const)));
  }
  if (!Array.isArray(grouping)) return grouping as Memberships;
  const groups = new Map<PersonId, string>();
  for (const { id, group } of grouping as readonly Person[]) if (group !== undefined) groups.set(id, group);
  return groups;
}

function number(labels: readonly (string | number)[]): { column: Uint32Array; labels: (string | number)[] } {
  const numbers = new Map<string | number, number>();
  for (const label of labels) if (!numbers.has(label)) numbers.set(label, numbers.size);
  return { column: Uint32Array.from(labels, (label) => numbers.get(label)!), labels: [...numbers.keys()] };
}
