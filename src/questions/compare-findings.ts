import { type Shown, shownWithNotice } from '../display/index.ts';
import {
  compareIds,
  type EligibleId,
  type EvidenceSource,
  type Findings,
  type FoundTie,
  type RankedPerson,
  RingtraceError,
  type Wording,
} from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import type { FindingsComparison, LeadChange, MoveWeight, RankMove, SameCase } from './findings-comparison.ts';
import { type MatchCommunitiesOptions, matchCommunities } from './match-communities.ts';
import { compareFindingsRules } from './question-rules.ts';

/** What `compareFindings` may be told. */
export interface CompareFindingsOptions {
  /** Names that earlier communities go by; see `matchCommunities`. */
  readonly names?: MatchCommunitiesOptions['names'] | undefined;
}

/**
 * What changed between two findings of a case: last month's and today's, or two windows of one?
 *
 * Says who is new, gone, rose or fell, which leads are new, kept, lost, which communities go on under which name, and which caveats came and went.
 * A move counts as `beyond-intervals` where each rank lies outside of the other's 5 to 95 % interval: less than that chance alone may do.
 * Where somebody moved, `newSources` are those that the cited links name now and did not before; which of them made the difference only the whole
 * case tells (`compareCases`). Protected people are counts here as in findings. Cost: O(people + ties).
 *
 * @throws RingtraceError `invalid-option` for findings of two cases by their case ids.
 * @example compareFindings(findings, findings).moves // => []
 */
export function compareFindings(
  before: Findings,
  after: Findings,
  options: CompareFindingsOptions = {},
): FindingsComparison & Shown {
  for (const findings of [before, after]) checkSubject(PLACE, findings, 'findings');
  checkOptions(PLACE, options, compareFindingsRules);
  const sharedPeople = shareOfPeople(before, after);
  const comparison: FindingsComparison = {
    sameCase: sameCase(before, after, sharedPeople),
    sharedPeople,
    verdict: { before: before.verdict, after: after.verdict },
    people: peopleChanged(before, after),
    ties: tiesChanged(before, after),
    counts: countsOf(before, after),
    leads: leadsChanged(before, after),
    moves: movesOf(before, after),
    communities: matchCommunities(before.communities, after.communities, { names: options.names }),
    caveats: {
      new: after.caveats.filter((caveat) => !before.caveats.includes(caveat)),
      gone: before.caveats.filter((caveat) => !after.caveats.includes(caveat)),
    },
    optionsChanged: optionsChanged(before, after),
  };
  return shownWithNotice(
    comparison,
    comparisonSheet(comparison),
    [before, after].some(({ options }) => options.rankUncategorized === true),
  );
}

const PLACE = 'compareFindings';
/** With less in common than this share of the people, two findings may well be of two cases. */
const MUCH = 0.2;

function shareOfPeople(before: Findings, after: Findings): number {
  const now = new Set(after.ranking.map(({ person }) => person));
  const shared = before.ranking.filter(({ person }) => now.has(person)).length;
  return before.ranking.length === 0 ? 1 : shared / before.ranking.length;
}

function sameCase(before: Findings, after: Findings, sharedPeople: number): SameCase {
  const ids = [before.options.caseId, after.options.caseId];
  if (ids[0] !== null && ids[1] !== null) {
    if (ids[0] === ids[1]) return 'same-case-id';
    throw new RingtraceError(
      'invalid-option',
      PLACE,
      'the findings are of two cases, by their case ids',
      'compare two findings of one case; what two cases share is found by matching their people',
    );
  }
  return sharedPeople >= MUCH ? 'much-in-common' : 'little-in-common';
}

function peopleChanged(before: Findings, after: Findings): FindingsComparison['people'] {
  const ids = ({ ranking }: Findings): Set<EligibleId> => new Set(ranking.map(({ person }) => person));
  const [was, is] = [ids(before), ids(after)];
  return {
    new: [...is].filter((person) => !was.has(person)).sort(compareIds),
    gone: [...was].filter((person) => !is.has(person)).sort(compareIds),
  };
}

function tiesChanged(before: Findings, after: Findings): FindingsComparison['ties'] {
  const keyOf = ({ source, target }: FoundTie): string => JSON.stringify([source, target].sort(compareIds));
  const keys = ({ ties }: Findings): Set<string> => new Set(ties.map(keyOf));
  const [was, is] = [keys(before), keys(after)];
  return {
    new: after.ties.filter((tie) => !was.has(keyOf(tie))),
    gone: before.ties.filter((tie) => !is.has(keyOf(tie))),
  };
}

function countsOf(before: Findings, after: Findings): FindingsComparison['counts'] {
  const names = Object.keys(after.network) as (keyof Findings['network'])[];
  return Object.fromEntries(
    names.map((name) => [name, { before: before.network[name], after: after.network[name] }]),
  ) as FindingsComparison['counts'];
}

function leadsChanged(before: Findings, after: Findings): FindingsComparison['leads'] {
  const wordings = ({ leads }: Findings): Map<EligibleId, Wording> =>
    new Map(leads.map(({ person, wording }) => [person, wording]));
  const [was, is] = [wordings(before), wordings(after)];
  const changeOf = (person: EligibleId): LeadChange => ({
    person,
    ...(was.has(person) && { before: was.get(person)! }),
    ...(is.has(person) && { after: is.get(person)! }),
  });
  return {
    new: [...is.keys()].filter((person) => !was.has(person)).map(changeOf),
    kept: [...is.keys()].filter((person) => was.has(person)).map(changeOf),
    lost: [...was.keys()].filter((person) => !is.has(person)).map(changeOf),
  };
}

function movesOf(before: Findings, after: Findings): RankMove[] {
  const then = new Map(before.ranking.map((entry) => [entry.person, entry]));
  const cited = [before, after].map((findings) => citedSources(findings)) as [SourcesOf, SourcesOf];
  const order: readonly MoveWeight[] = ['beyond-intervals', 'not-drawn', 'within-intervals'];
  return after.ranking
    .flatMap((entry): RankMove[] => {
      const earlier = then.get(entry.person);
      if (earlier === undefined || earlier.rank === entry.rank) return [];
      const had = new Set(cited[0](earlier).map(keyOfSource));
      return [
        {
          person: entry.person,
          before: earlier.rank,
          after: entry.rank,
          weight: weightOf(earlier, entry),
          newSources: cited[1](entry).filter((source) => !had.has(keyOfSource(source))),
        },
      ];
    })
    .sort(
      (a, b) =>
        order.indexOf(a.weight) - order.indexOf(b.weight) ||
        Math.abs(b.after - b.before) - Math.abs(a.after - a.before) ||
        compareIds(a.person, b.person),
    );
}

function weightOf(before: RankedPerson, after: RankedPerson): MoveWeight {
  if (before.rankInterval === null || after.rankInterval === null) return 'not-drawn';
  const outside = (rank: number, [low, high]: readonly [number, number]): boolean => rank < low || rank > high;
  const isBeyond = outside(after.rank, before.rankInterval) && outside(before.rank, after.rankInterval);
  return isBeyond ? 'beyond-intervals' : 'within-intervals';
}

type SourcesOf = (entry: RankedPerson) => readonly EvidenceSource[];

/** The named sources of the links that a person's reasons and indications cite, as far as findings hold those links. */
function citedSources({ evidence }: Findings): SourcesOf {
  const linkOf = new Map(evidence.map((link) => [link.id, link]));
  return ({ reasons, indications = [] }) => {
    const found = new Map<string, EvidenceSource>();
    for (const id of [...reasons, ...indications].flatMap(({ links }) => links)) {
      const link = linkOf.get(id);
      for (const kind of ['report', 'informant', 'event'] as const) {
        const named = link?.[kind];
        if (named !== undefined) found.set(keyOfSource({ kind, id: named }), { kind, id: named });
      }
    }
    return [...found.values()].sort((a, b) => compareIds(a.kind, b.kind) || compareIds(a.id, b.id));
  };
}

const keyOfSource = ({ kind, id }: EvidenceSource): string => `${kind}:${id}`;

/** What only says how the work was done, and not what was asked. */
const HARMLESS: ReadonlySet<string> = new Set(['caseId', 'legalBasis', 'draws', 'window']);

function optionsChanged(before: Findings, after: Findings): string[] {
  const names = new Set([...Object.keys(before.options), ...Object.keys(after.options)]) as Set<
    keyof Findings['options']
  >;
  return [...names]
    .filter((name) => !HARMLESS.has(name))
    .filter((name) => JSON.stringify(before.options[name]) !== JSON.stringify(after.options[name]))
    .sort(compareIds);
}
