import { type Sheet, type Shown, shown } from '../display/index.ts';
import { type PersonId, RingtraceError } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { matchCommunitiesRules } from './question-rules.ts';

/** A community of one state of a case: findings' and analyses' own fit. */
export interface MatchableCommunity {
  /** Its number. */
  readonly id: number;
  /** Who is in it. */
  readonly members: readonly PersonId[];
}

/** What `matchCommunities` may be told. */
export interface MatchCommunitiesOptions {
  /** Names the earlier communities go by, by id; they are carried on. One without is called by its number, such as `C0`. */
  readonly names?: ReadonlyMap<number, string> | undefined;
  /** From which overlap on a later community is the same as an earlier one, above 0 to 1; default .5. */
  readonly least?: number | undefined;
}

/** `kept`: the same as an earlier one; `split`, `merged`: made of one, or of several; `new`: none of these. */
export type CommunityFate = 'kept' | 'split' | 'merged' | 'new';

/** A community of the later state, and what it goes on from. */
export interface MatchedCommunity {
  /** Id in the later state. */
  readonly id: number;
  /** How many members it has. */
  readonly size: number;
  /** What became of the earlier one. */
  readonly fate: CommunityFate;
  /** The name carried on, or a new one. */
  readonly name: string;
  /** The earlier community it goes on from; left out when it goes on from none. */
  readonly before?: number;
  /** Members of both over members of either, 0 to 1; left out with `before`. */
  readonly jaccard?: number;
  /** Earlier communities of which half or more are in this one. */
  readonly madeOf: readonly number[];
}

/** Which communities of one state of a case go on in another. */
export interface MatchedCommunities {
  /** In order of their ids. */
  readonly communities: readonly MatchedCommunity[];
  /** Earlier communities nobody goes on from, by id. */
  readonly gone: readonly { readonly id: number; readonly size: number; readonly name: string }[];
}

/**
 * Which community of today is which of last month? Matches the communities of two states of a case by overlap and carries names on.
 *
 *   overlap = members of both / members of either          0 ... 1
 *
 * Each later community goes on from at most one earlier one: pairs with the largest overlap are matched first, from `least` on. One that holds half
 * or more of several earlier ones is merged; several later ones that each lie by half or more in one earlier one are its split. Gotcha: communities
 * are unstable by themselves (run to run); read a split together with their stability. Cost: O(people + overlapping pairs).
 * Paper: D. Greene, D. Doyle, P. Cunningham, ASONAM 2010, doi:10.1109/ASONAM.2010.17.
 *
 * @throws RingtraceError `invalid-option` for `least` outside (0, 1], or two earlier communities of one name.
 * @example matchCommunities([{ id: 0, members: ['A', 'B', 'C'] }], [{ id: 0, members: ['A', 'B'] }]).communities[0].fate // => 'kept'
 */
export function matchCommunities(
  before: readonly MatchableCommunity[],
  after: readonly MatchableCommunity[],
  options: MatchCommunitiesOptions = {},
): MatchedCommunities & Shown {
  for (const communities of [before, after]) checkSubject(PLACE, communities, 'list');
  for (const community of [...before, ...after]) {
    checkSubject(PLACE, community, 'values');
    checkSubject(PLACE, community.members, 'list');
  }
  checkOptions(PLACE, options, matchCommunitiesRules);
  const { names = new Map<number, string>(), least = 0.5 } = options;
  const nameOf = (id: number): string => names.get(id) ?? `C${id}`;
  assertDistinct(before.map(({ id }) => nameOf(id)));
  const overlaps = overlapsOf(before, after);
  const pairs = overlaps
    .filter(({ jaccard }) => jaccard >= least)
    .sort((a, b) => b.jaccard - a.jaccard || a.earlier.id - b.earlier.id || a.later.id - b.later.id);
  const goesOnFrom = new Map<number, Overlap>();
  const taken = new Set<number>();
  for (const pair of pairs) {
    if (goesOnFrom.has(pair.later.id) || taken.has(pair.earlier.id)) continue;
    goesOnFrom.set(pair.later.id, pair);
    taken.add(pair.earlier.id);
  }
  const used = new Set(before.map(({ id }) => nameOf(id)));
  const matched = [...after]
    .sort((a, b) => a.id - b.id)
    .map((community): MatchedCommunity => {
      const of = overlaps.filter(({ later }) => later.id === community.id);
      const madeOf = of.filter(({ shared, earlier }) => 2 * shared >= earlier.members.length).map((o) => o.earlier.id);
      const parent = of.find(({ shared }) => 2 * shared >= community.members.length)?.earlier;
      const parts = overlaps.filter((o) => o.earlier === parent && 2 * o.shared >= o.later.members.length);
      const match = goesOnFrom.get(community.id);
      const fate = madeOf.length > 1 ? 'merged' : parts.length > 1 ? 'split' : match ? 'kept' : 'new';
      return {
        id: community.id,
        size: community.members.length,
        fate,
        name: match ? nameOf(match.earlier.id) : freshName(community.id, used),
        ...(match && { before: match.earlier.id, jaccard: match.jaccard }),
        madeOf: madeOf.sort((a, b) => a - b),
      };
    });
  const gone = before
    .filter(({ id }) => !taken.has(id))
    .map(({ id, members }) => ({ id, size: members.length, name: nameOf(id) }))
    .sort((a, b) => a.id - b.id);
  const result: MatchedCommunities = { communities: matched, gone };
  return shown(result, matchSheet(result));
}

const PLACE = 'matchCommunities';

interface Overlap {
  readonly earlier: MatchableCommunity;
  readonly later: MatchableCommunity;
  readonly shared: number;
  readonly jaccard: number;
}

/** Every pair with a member in common, by the ids of both. */
function overlapsOf(before: readonly MatchableCommunity[], after: readonly MatchableCommunity[]): Overlap[] {
  const earlierOf = new Map<PersonId, MatchableCommunity>();
  for (const community of before) for (const person of community.members) earlierOf.set(person, community);
  return after
    .flatMap((later) => {
      const shared = new Map<MatchableCommunity, number>();
      for (const person of later.members) {
        const earlier = earlierOf.get(person);
        if (earlier) shared.set(earlier, (shared.get(earlier) ?? 0) + 1);
      }
      return [...shared].map(([earlier, count]) => ({
        earlier,
        later,
        shared: count,
        jaccard: count / (earlier.members.length + later.members.length - count),
      }));
    })
    .sort((a, b) => a.earlier.id - b.earlier.id || a.later.id - b.later.id);
}

function assertDistinct(names: readonly string[]): void {
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice === undefined) return;
  throw new RingtraceError('invalid-option', PLACE, 'two earlier communities go by one name', 'give each its own');
}

/** Called by its number, and by the next free letter where that is some other community's name. */
function freshName(id: number, used: Set<string>): string {
  let name = `C${id}`;
  for (let i = 2; used.has(name); i++) name = `C${id}-${i}`;
  used.add(name);
  return name;
}

function matchSheet({ communities, gone }: MatchedCommunities): Sheet {
  return {
    title: `${communities.length} communities, ${communities.filter(({ before }) => before !== undefined).length} of them known from before`,
    records: () => [
      ...communities.map(({ name, fate, size, before, jaccard, madeOf }) => ({
        name,
        fate,
        size,
        before,
        jaccard,
        madeOf,
      })),
      ...gone.map(({ id, name, size }) => ({ name, fate: 'gone', size, before: id, jaccard: undefined, madeOf: [] })),
    ],
    limit: 50,
  };
}
