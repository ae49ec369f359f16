import type { CaseAnalysis } from '../analysis/index.ts';
import { openSourceTrials, type SourceTrials } from '../certainty/index.ts';
import { type Shown, shownWithNotice } from '../display/index.ts';
import { compareIds, type EligibleId, type EvidenceSource, type LongWorkOptions, nameSource } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { type CompareFindingsOptions, compareFindings } from './compare-findings.ts';
import { comparisonSheet } from './comparison-sheet.ts';
import type { FindingsComparison } from './findings-comparison.ts';
import { compareCasesRules } from './question-rules.ts';
import { toldOnce } from './told-once.ts';

/** What `compareCases` may be told. */
export interface CompareCasesOptions extends LongWorkOptions, CompareFindingsOptions {
  /** How many new sources are tried at most, those first that speak of most of the people who moved; default 200. */
  readonly most?: number | undefined;
}

/** Somebody who moved, and the new source without which they would have moved less. */
export interface MoveOwing {
  /** Who moved. */
  readonly person: EligibleId;
  /** Rank before. */
  readonly before: number;
  /** Rank now. */
  readonly after: number;
  /** The source. */
  readonly source: EvidenceSource;
  /** The rank with this source left out. */
  readonly without: number;
  /** How much of the move is gone then, 0 to 1; more than 1 where the rank then lies beyond the earlier one. */
  readonly share: number;
}

/** What changed between two states of a case, and which sources it is owed to. */
export interface CaseComparison extends FindingsComparison {
  /** Sources of the later case that the earlier one had not, by kind, then id. */
  readonly newSources: readonly EvidenceSource[];
  /** By person in order of `moves`, the source that explains most first. Who moved and is not in it moved owing to several sources at once, or to none. */
  readonly owing: readonly MoveOwing[];
  /** New sources that were not tried. */
  readonly untriedCount: number;
}

/**
 * What changed between two states of a case, and owing to which new source? Leaves out every source the earlier case had not, one at a time, and
 * ranks the later case without it.
 *
 *   share = |rank with everything - rank without the source| / |rank with everything - rank before|, where it goes back
 *
 * All that `compareFindings` says, and for everybody who moved the new sources without which they would have moved less. Gotcha: a move that two new
 * sources each carry alone is owing to neither. People who are new have no rank before, and are told as new. Protected people are in none of it. Cost: a
 * ranking for each new source tried.
 *
 * @throws RingtraceError as `compareFindings`; `aborted`; `worker-failed`.
 * @example (await compareCases(await analyzeCaseFully([]), await analyzeCaseFully([]))).owing // => []
 */
export async function compareCases(
  before: CaseAnalysis,
  after: CaseAnalysis,
  options: CompareCasesOptions = {},
): Promise<CaseComparison & Shown> {
  for (const analysis of [before, after]) checkSubject(PLACE, analysis, 'analysis');
  checkOptions(PLACE, options, compareCasesRules);
  const { names, most = 200, ...work } = options;
  const plain = compareFindings(toldOnce(before), toldOnce(after), { names });
  const canTry = after.verdict === 'ranked' && after.undrawable.length === 0 && plain.moves.length > 0;
  const known = new Set(canTry ? sourceKeys(before) : []);
  const trials = canTry ? await openTrials(after, work) : undefined;
  const fresh = [...(trials?.sources.keys() ?? [])].filter(
    (number) => !known.has(keyOf(trials!.sources[number]!.source)),
  );
  const newSources = fresh.map((number) => trials!.sources[number]!.source).filter(({ kind }) => kind !== 'tie');
  const tried = trials === undefined ? [] : mostTouching(trials, fresh, plain, most);
  const comparison: CaseComparison = {
    ...plain,
    newSources,
    owing: trials === undefined ? [] : await owingTo(trials, tried, plain),
    untriedCount: fresh.length - tried.length,
  };
  const told = comparisonSheet(comparison);
  return shownWithNotice(
    comparison,
    { ...told, paragraphs: [...told.paragraphs!, ...sentencesOf(comparison)] },
    [before, after].some(({ network }) => network.protection.ranksUncategorized),
  );
}

const PLACE = 'compareCases';
/** Less of a move than this is owing to nothing in particular. */
const LEAST_SHARE = 0.25;
const MOST_SENTENCES = 10;

function openTrials({ network, positions, asked }: CaseAnalysis, work: LongWorkOptions): Promise<SourceTrials> {
  const { belief = 'mid', gradeBeliefs = {} } = asked.certainty ?? {};
  return openSourceTrials(network, positions, { ungradedError: 0, belief, gradeBeliefs }, work);
}

const keyOf = ({ kind, id }: EvidenceSource): string => JSON.stringify([kind, id]);

/** All that a link may rest on, told as sources are. */
function sourceKeys({ network }: CaseAnalysis): string[] {
  const kinds = ['report', 'informant', 'event', 'file'] as const;
  return network.links.flatMap((link) => [
    keyOf({ kind: 'tie', id: JSON.stringify([link.source, link.target].sort(compareIds)) }),
    ...kinds.flatMap((kind) => (link[kind] === undefined ? [] : [keyOf({ kind, id: link[kind] })])),
  ]);
}

function mostTouching(
  { sources }: SourceTrials,
  fresh: readonly number[],
  { moves }: FindingsComparison,
  most: number,
): number[] {
  const moved = new Set(moves.map(({ person }) => person));
  const touches = (number: number): number => sources[number]!.people.filter((person) => moved.has(person)).length;
  return fresh
    .map((number) => ({ number, touched: touches(number) }))
    .sort((a, b) => b.touched - a.touched || a.number - b.number)
    .slice(0, most)
    .map(({ number }) => number);
}

async function owingTo(
  trials: SourceTrials,
  tried: readonly number[],
  { moves }: FindingsComparison,
): Promise<MoveOwing[]> {
  const ranks = await trials.ranksWithout(tried.map((number) => [number]));
  const rowOf = new Map(trials.people.map((person, row) => [person, row]));
  return moves.flatMap(({ person, before, after }) => {
    const row = rowOf.get(person);
    if (row === undefined) return [];
    // By the same rule with nothing left out, which reads positions alone: the step away from it is the source's.
    const whole = trials.reference[row]!;
    return tried
      .map((number, i): MoveOwing => {
        const without = ranks[i]![row]!;
        return {
          person,
          before,
          after,
          source: trials.sources[number]!.source,
          without,
          share: (whole - without) / (after - before),
        };
      })
      .filter(({ share }) => share >= LEAST_SHARE)
      .sort(
        (a, b) => b.share - a.share || compareIds(a.source.kind, b.source.kind) || compareIds(a.source.id, b.source.id),
      );
  });
}

function sentencesOf({ leads, owing, newSources, untriedCount }: CaseComparison): string[] {
  const rank = (value: number): string => String(Number(value.toFixed(1)));
  const told = new Map<EligibleId, MoveOwing>();
  for (const entry of owing) if (!told.has(entry.person)) told.set(entry.person, entry);
  // Whoever is a lead, or was one, is told first.
  const isLead = new Set([...leads.new, ...leads.lost, ...leads.kept].map(({ person }) => person));
  const inOrder = [...told.values()].sort((a, b) => Number(isLead.has(b.person)) - Number(isLead.has(a.person)));
  const lines = inOrder.map(
    ({ person, before, after, source, without }) =>
      `${person} ${after < before ? 'rose' : 'fell'} from ${rank(before)} to ${rank(after)} owing to ${nameSource(source)}: without it ${rank(without)}.`,
  );
  return [
    ...(newSources.length > 0 ? [`New sources: ${newSources.length}.`] : []),
    ...lines.slice(0, MOST_SENTENCES),
    ...(lines.length > MOST_SENTENCES
      ? [`And ${lines.length - MOST_SENTENCES} more who moved owing to one new source.`]
      : []),
    ...(untriedCount > 0 ? [`${untriedCount} new sources that speak of fewer who moved were not tried.`] : []),
  ];
}
