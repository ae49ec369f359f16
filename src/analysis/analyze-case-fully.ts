import type { CentralityTable } from '../centrality/index.ts';
import type { Certainty } from '../certainty/index.ts';
import type { Communities } from '../communities/index.ts';
import type { LeadRanking } from '../leads/index.ts';
import type {
  CaseLink,
  FindingsOptions,
  FoundStages,
  KnownReport,
  Lead,
  LongWorkOptions,
  RankedPerson,
  UndrawnReason,
  Verdict,
  WatchBias,
} from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkSubject } from '../rules/index.ts';
import { analysisSteps } from './analysis-steps.ts';
import type { AnalyzeCaseOptions } from './analyze-case-options.ts';

/** A case and everything that was computed of it: what findings are told from, and what further questions start from. */
export interface CaseAnalysis {
  /** As they were given, protected people's among them: hand nothing of it on unread. */
  readonly links: readonly CaseLink[];
  /** As they were given, so that the same can be asked of other links. */
  readonly asked: Omit<AnalyzeCaseOptions, keyof LongWorkOptions>;
  /** The same with every default filled in, and `draws` as they were made. */
  readonly options: FindingsOptions;
  /** Who is tied to whom. */
  readonly network: RingNetwork;
  /** Who belongs together. */
  readonly communities: Communities;
  /** The measures that the signals read, and degree and betweenness up to 10,000 people. */
  readonly centrality: CentralityTable;
  /** Everybody who may be ranked, by position alone. */
  readonly positions: LeadRanking;
  /** The same people in the same order, each with how sure one may be of their place. */
  readonly ranking: readonly RankedPerson[];
  /** null where no draws were made; `undrawn` says why. */
  readonly certainty: Certainty | null;
  /** Why no certainty draws were made; left out where they were. */
  readonly undrawn?: UndrawnReason;
  /** Names of the signals that cannot be drawn again. */
  readonly undrawable: readonly string[];
  /** Whether anybody may be ranked at all. */
  readonly verdict: Verdict;
  /** Why the case cannot carry a ranking; empty when it can. */
  readonly verdictReasons: readonly string[];
  /** Empty under verdict `insufficient-data`. */
  readonly leads: readonly Lead[];
  /** How much is owed to watching; left out where nobody is known to have been watched. */
  readonly watchBias?: WatchBias;
  /** The others ranked anew, where some people's part was known beforehand. */
  readonly known?: KnownReport;
  /** Left out where nobody's stage is known. */
  readonly stages?: FoundStages;
}

const PLACE = 'analyzeCaseFully';

/**
 * Does the whole job of `analyzeCase` and hands over all of it: network, communities, measures, ranking, certainty, leads. Use it where more
 * is asked than findings tell: another measure on the same network, the links between two people, a question of your own.
 *
 * `tellFindings` makes findings of it, the very ones that `analyzeCase` gives. Gotcha: unlike findings it holds everything that was given,
 * protected people included; show findings, not this. Cost: that of `analyzeCase`; it lives as long as you keep it.
 *
 * @throws RingtraceError `invalid-option`, `aborted`, `worker-failed`; `unknown-person` or `protected-person` for wrong `known` people.
 * @example (await analyzeCaseFully([])).network.people.length // => 0
 */
export async function analyzeCaseFully(
  links: readonly CaseLink[],
  options: AnalyzeCaseOptions = {},
): Promise<CaseAnalysis> {
  checkSubject(PLACE, links, 'links');
  const steps = analysisSteps(PLACE, links, options);
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value;
  }
}
