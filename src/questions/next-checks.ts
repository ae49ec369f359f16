import type { CaseAnalysis } from '../analysis/index.ts';
import { openSourceTrials, type SourceFacts, type SourceTrials } from '../certainty/index.ts';
import { type Noticed, type Sheet, type Shown, shownWithNotice } from '../display/index.ts';
import {
  compareIds,
  type EligibleId,
  type EvidenceSource,
  type LongWorkOptions,
  nameSource,
  RingtraceError,
} from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { nextChecksRules } from './question-rules.ts';

/** What `nextChecks` may be told. */
export interface NextChecksOptions extends LongWorkOptions {
  /** Chance that a statement without a grade is wrong, 0 to 1; default .2. Grades say theirs as in the draws. */
  readonly ungradedError?: number | undefined;
  /** How many sources are tried at most, those that speak of the first ones first; default 400. */
  readonly most?: number | undefined;
}

/** One source that could be checked, and what hangs on it. */
export interface SourceCheck {
  /** Which. */
  readonly source: EvidenceSource;
  /** `errorChance` times `change`: how much of the first places a check is expected to set right. */
  readonly worth: number;
  /** Mean chance that what it states is wrong, others who state the same considered, 0 to 1. */
  readonly errorChance: number;
  /** How much the first places change without it: 1 - (people in both) / (people in either), 0 to 1. */
  readonly change: number;
  /** Leads that leave the first places without it, in order of rank. */
  readonly leadsLost: readonly EligibleId[];
  /** People who come among the first without it, in order of their rank then. */
  readonly gained: readonly EligibleId[];
  /** What it states of people who may be ranked, and how much of that nobody else states. */
  readonly statementCount: number;
  /** Statements of it that nobody else makes. */
  readonly loneCount: number;
}

/** What should be checked next. */
export interface NextChecksAnswer extends Noticed {
  /** The most worth checking first; sources without worth come last, by kind and id. */
  readonly checks: readonly SourceCheck[];
  /** Sources that were not tried. */
  readonly untriedCount: number;
  /** Whether single ties were tried because no link of the case names a source. */
  readonly byTies: boolean;
}

/**
 * What should be checked next? Takes every source away in turn and says how much of the first places hangs on it, and how likely it is wrong.
 *
 *   worth = chance that its statements are wrong x (1 - |first places with and without it| / |either|)          0 ... 1
 *
 * The chance is that of the grade (`gradeBelief`, mid of its interval), times those of all others who state the same: what two sources say is less
 * likely wrong. Where no link names a source, single ties are tried. Gotcha: it finds what would move the first places, not who lies; a source
 * without worth may still be wrong. Protected people are in none of it. Cost: a ranking for each source tried.
 *
 * @throws RingtraceError `invalid-option` for a chance outside [0, 1], `most` below 1, or a case ranked by a signal of the caller's own;
 * `aborted`; `worker-failed`.
 * @example (await nextChecks(await analyzeCaseFully([]))).checks // => []
 */
export async function nextChecks(
  analysis: CaseAnalysis,
  options: NextChecksOptions = {},
): Promise<NextChecksAnswer & Shown> {
  checkSubject(PLACE, analysis, 'analysis');
  checkOptions(PLACE, options, nextChecksRules);
  refuseOwnSignals(analysis);
  const { ungradedError = 0.2, most = 400 } = options;
  const answer = analysis.verdict === 'ranked' ? await tryAll(analysis, ungradedError, most, options) : NOTHING;
  return shownWithNotice(answer, checksSheet(answer, analysis.verdict), analysis.network.protection.ranksUncategorized);
}

const PLACE = 'nextChecks';
const NOTHING: NextChecksAnswer = { checks: [], untriedCount: 0, byTies: false };

async function tryAll(
  { network, positions, asked, leads, options }: CaseAnalysis,
  ungradedError: number,
  most: number,
  work: LongWorkOptions,
): Promise<NextChecksAnswer> {
  const { belief = 'mid', gradeBeliefs = {} } = asked.certainty ?? {};
  const trials = await openSourceTrials(network, positions, { ungradedError, belief, gradeBeliefs }, work);
  const named = trials.sources.some(({ source }) => source.kind !== 'tie');
  const open = trials.sources.flatMap((facts, number) =>
    named && facts.source.kind === 'tie' ? [] : [{ facts, number }],
  );
  const first = new Set(firstOf(trials.reference, trials, options.top));
  const touched = ({ people }: SourceFacts): number =>
    people.reduce((sum, person) => sum + (first.has(person) ? 1 : 0), 0);
  const tried = open
    .map((entry) => ({ ...entry, touches: touched(entry.facts) }))
    .sort((a, b) => b.touches - a.touches || b.facts.statementCount - a.facts.statementCount || a.number - b.number)
    .slice(0, most);
  const ranks = await trials.ranksWithout(tried.map(({ number }) => [number]));
  const leadIds = leads.map(({ person }) => person);
  const checks = tried.map(({ facts }, i) => checkOf(facts, firstOf(ranks[i]!, trials, options.top), first, leadIds));
  return {
    checks: checks.sort(byWorth),
    untriedCount: open.length - tried.length,
    byTies: !named && trials.sources.length > 0,
  };
}

/** Everybody whose rank is within the first, the first first. */
function firstOf(ranks: Float64Array, { people }: SourceTrials, top: number): EligibleId[] {
  const rows = [...people.keys()].filter((row) => ranks[row]! <= top);
  return rows.sort((a, b) => ranks[a]! - ranks[b]! || a - b).map((row) => people[row]!);
}

function checkOf(
  { source, statementCount, loneCount, errorChance }: SourceFacts,
  without: readonly EligibleId[],
  first: ReadonlySet<EligibleId>,
  leads: readonly EligibleId[],
): SourceCheck {
  const then = new Set(without);
  const shared = without.filter((person) => first.has(person)).length;
  const either = first.size + then.size - shared;
  const change = either === 0 ? 0 : 1 - shared / either;
  return {
    source,
    worth: errorChance * change,
    errorChance,
    change,
    leadsLost: leads.filter((person) => first.has(person) && !then.has(person)),
    gained: without.filter((person) => !first.has(person)),
    statementCount,
    loneCount,
  };
}

function byWorth(a: SourceCheck, b: SourceCheck): number {
  return (
    b.worth - a.worth ||
    b.leadsLost.length - a.leadsLost.length ||
    compareIds(a.source.kind, b.source.kind) ||
    compareIds(a.source.id, b.source.id)
  );
}

function refuseOwnSignals({ undrawable: own }: CaseAnalysis): void {
  if (own.length === 0) return;
  const problem = `signals ${own.join(', ')} cannot be ranked anew without a source`;
  throw new RingtraceError('invalid-option', PLACE, problem, 'use the signals of the library');
}

function checksSheet({ checks, untriedCount, byTies }: NextChecksAnswer, verdict: string): Sheet {
  const worthy = checks.filter(({ worth }) => worth > 0);
  return {
    title:
      verdict === 'ranked'
        ? `What to check next: ${worthy.length} of ${checks.length} sources move the first places`
        : 'Nothing to check: nobody is ranked',
    paragraphs: [
      ...(byTies ? ['No link names a report, informant or event, so single ties were tried.'] : []),
      ...(untriedCount > 0 ? [`${untriedCount} sources that speak of fewer of the first were not tried.`] : []),
    ],
    records: () =>
      worthy.map(({ source, worth, errorChance, change, leadsLost, gained, statementCount, loneCount }) => ({
        check: nameSource(source),
        worth,
        'chance it is wrong': errorChance,
        change,
        'leads that hang on it': leadsLost,
        'would come up': gained,
        statements: statementCount,
        'said by nobody else': loneCount,
      })),
  };
}
