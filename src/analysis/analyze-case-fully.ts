import { type CentralityTable, measureCentrality } from '../centrality/index.ts';
import { type Certainty, defaultDraws, measureCertainty, undrawableIn } from '../certainty/index.ts';
import { type Communities, detectCommunities } from '../communities/index.ts';
import { judgeCase, type LeadRanking, rankSteps, rerankWithKnown, watchBias, wordLeads } from '../leads/index.ts';
import type {
  CaseLink,
  EligibleId,
  FindingsOptions,
  FoundMoney,
  FoundPhones,
  FoundStages,
  KnownReport,
  Lead,
  LongWorkOptions,
  Progress,
  RankedPerson,
  UndrawnReason,
  Verdict,
  WatchBias,
} from '../model/index.ts';
import { buildNetwork, type RingNetwork } from '../network/index.ts';
import { checkSubject } from '../rules/index.ts';
import { runLongSteps } from '../work/index.ts';
import type { AnalyzeCaseOptions } from './analyze-case-options.ts';
import { findMoney } from './find-money.ts';
import { findPhones } from './find-phones.ts';
import { findStages } from './find-stages.ts';
import { isOnPlane, measuresFor, planAnalysis } from './plan-analysis.ts';

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
  /** Left out without payments that can be followed. */
  readonly money?: FoundMoney;
  /** Left out where no registrations were given. */
  readonly phones?: FoundPhones;
}

const STAGES = 4;
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
  const plan = planAnalysis(options);
  const { signal, workers, onProgress, ...asked } = options;
  const { signals, evidence } = plan;
  const { seed, top, policy, evidencePerReason } = plan.options;
  const within =
    (stage: number) =>
    (progress: Progress): void => {
      const share = progress.total === 0 ? 1 : progress.done / progress.total;
      onProgress?.({ stage: progress.stage, done: Math.round((stage + share) * 1000), total: STAGES * 1000 });
    };
  const { people, window, kinds, minStrength, rankUncategorized } = options;
  const network = buildNetwork(links, { people, window, kinds, minStrength, rankUncategorized });
  const work = { signal, workers };
  const communities = await detectCommunities(network, {
    ...options.communities,
    ...work,
    seed,
    onProgress: within(0),
  });
  const measures = measuresFor(network, plan);
  const centrality = await measureCentrality(network, { ...work, measures, onProgress: within(1) });
  const inputs = { communities, centrality };
  const ranked = rankSteps(network, inputs, { signals, evidence, policy, evidencePerReason });
  const positions = await runLongSteps(ranked, { place: PLACE, signal });
  const undrawable = await undrawableIn(network, positions, { signal });
  const undrawn = whyUndrawn(network, positions, { asked: options.draws, undrawable });
  const draws = undrawn === undefined ? (options.draws ?? defaultDraws(network)) : 0;
  const drawn = { ...options.certainty, ...work, draws, top, seed, onProgress: within(2) };
  const certainty = draws === 0 ? null : await measureCertainty(network, positions, drawn);
  const ranking = positions.ranking.map((entry) => ({
    ...entry,
    ...(isOnPlane(network) && placeOnPlane(centrality, entry.person)),
    ...certainty?.of(entry.person),
  }));
  const { verdict, reasons } = judgeCase(network, positions, certainty?.summary.csCoefficient);
  const chanceLoss = certainty?.summary.chanceLoss;
  const lossWithout = (person: EligibleId): number | undefined => centrality.of(person).fragmentation;
  const leads = verdict === 'ranked' ? wordLeads(ranking, { top, network, chanceLoss, lossWithout }) : [];
  const stages = await findStages(network, { signal, script: options.script });
  const money = await findMoney(network, { signal });
  const { registrations = [], records } = options;
  const phones = await findPhones(network, registrations, { people, records, rankUncategorized, signal });
  within(3)({ stage: 'done', done: 1, total: 1 });
  const bias = watchBias(network, ranking, { top });
  const known = options.known && rerankWithKnown(network, ranking, options.known);
  return {
    links,
    asked,
    options: { ...plan.options, draws },
    network,
    communities,
    centrality,
    positions,
    ranking,
    certainty,
    ...(undrawn && { undrawn }),
    undrawable,
    verdict,
    verdictReasons: reasons,
    leads,
    ...(bias && { watchBias: bias }),
    ...(known && { known }),
    ...(stages && { stages }),
    ...(money && { money }),
    ...(phones && { phones }),
  };
}

function whyUndrawn(
  network: RingNetwork,
  positions: LeadRanking,
  { asked, undrawable }: { readonly asked: number | undefined; readonly undrawable: readonly string[] },
): UndrawnReason | undefined {
  if (asked === 0) return 'not-asked';
  if (judgeCase(network, positions).verdict !== 'ranked') return 'cannot-rank';
  if (undrawable.length > 0) return 'own-signal';
  return (asked ?? defaultDraws(network)) === 0 ? 'too-large' : undefined;
}

function placeOnPlane(centrality: CentralityTable, person: EligibleId): Pick<RankedPerson, 'degree' | 'betweenness'> {
  const { degree, betweenness } = centrality.of(person);
  return { degree: degree!, betweenness: betweenness! };
}
