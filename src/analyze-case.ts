import { knownCasesOf } from './benchmark/index.ts';
import { type CentralityTable, MEASURES, measureCentrality } from './centrality/index.ts';
import {
  type CertaintyChoices,
  certaintyCaveats,
  defaultDraws,
  measureCertainty,
  undrawable,
} from './certainty/index.ts';
import {
  type CommunityDescription,
  DEFAULT_COMMUNITY_RUNS,
  type DetectCommunitiesOptions,
  describeCommunities,
  detectCommunities,
} from './communities/index.ts';
import type { Shown } from './display/index.ts';
import {
  caseCaveats,
  defaultSignals,
  judgeCase,
  rankLeads,
  rerankWithKnown,
  type Signal,
  watchBias,
  wordLeads,
} from './leads/index.ts';
import {
  type CaseLink,
  compareIds,
  type EligibleId,
  type Findings,
  type FindingsOptions,
  type FoundCommunity,
  type FoundIdentities,
  isProtected,
  type KnownPeople,
  type Lead,
  type LongWorkOptions,
  type Person,
  type Policy,
  type Progress,
  type RankedPerson,
  RingtraceError,
  type RowIssue,
} from './model/index.ts';
import { type BuildNetworkOptions, buildNetwork, type RingNetwork } from './network/index.ts';
import { countActivity, displayFindings } from './report/index.ts';
import { version } from './version.ts';

export interface AnalyzeCaseOptions
  extends LongWorkOptions,
    Pick<BuildNetworkOptions, 'window' | 'kinds' | 'minStrength'> {
  readonly people?: readonly Person[] | undefined;
  /** What the readers found wrong, to stand in the findings. */
  readonly issues?: readonly RowIssue[] | undefined;
  readonly signals?: readonly Signal[] | undefined;
  readonly communities?: Omit<DetectCommunitiesOptions, keyof LongWorkOptions | 'seed'> | undefined;
  /** What `describeIdentities` says was merged to get these links, to stand in the findings. */
  readonly identities?: FoundIdentities | undefined;
  /** People whose part is known: the others are ranked anew beside the ranking, with a report of whether that helped. */
  readonly known?: KnownPeople | undefined;
  readonly policy?: Policy | undefined;
  /** How many people are looked at for leads; default 10. */
  readonly top?: number | undefined;
  /** Any whole number; default 7. */
  readonly seed?: number | undefined;
  readonly evidencePerReason?: number | undefined;
  /** How often the ranking is drawn again for rank intervals, 0 for not at all; default 200, fewer on large cases (`defaultDraws`). */
  readonly draws?: number | undefined;
  /** How certainty is drawn: loss rate, what grades mean. */
  readonly certainty?: CertaintyChoices | undefined;
  readonly caseId?: string | undefined;
  /** On what legal ground the analysis is made; stands in every report. */
  readonly legalBasis?: string | undefined;
}

const PLACE = 'analyzeCase';
/** Beyond it, betweenness for a picture of ties and bridges would cost more than it tells. */
const MOST_ON_PLANE = 10_000;

/**
 * Does the whole job: links in, findings out. Builds the network, detects communities, measures positions, ranks who may be ranked, and
 * words leads with reasons, evidence, and how sure one may be.
 *
 * The same links give the same findings, to the byte, in any order and at any number of workers. Protected people stand in
 * the findings as counts only. A case too small or too even to rank gives verdict `insufficient-data`, not an error.
 *
 * @throws RingtraceError `invalid-option`, `aborted`, `worker-failed`; `unknown-person` or `protected-person` for wrong `known` people.
 * @example (await analyzeCase([])).verdict // => 'insufficient-data'
 */
export async function analyzeCase(
  links: readonly CaseLink[],
  options: AnalyzeCaseOptions = {},
): Promise<Findings & Shown> {
  const resolved = resolveOptions(options);
  const { seed, top, policy, evidencePerReason } = resolved;
  const { signal, workers, signals = defaultSignals, people = [], issues = [] } = options;
  const stages = 4;
  const within =
    (stage: number) =>
    (progress: Progress): void => {
      const share = progress.total === 0 ? 1 : progress.done / progress.total;
      options.onProgress?.({ stage: progress.stage, done: Math.round((stage + share) * 1000), total: stages * 1000 });
    };
  const { window, kinds, minStrength } = options;
  const network = buildNetwork(links, { people, window, kinds, minStrength });
  const communities = await detectCommunities(network, {
    ...options.communities,
    seed,
    signal,
    workers,
    onProgress: within(0),
  });
  const needed = new Set(signals.flatMap(({ needs = [] }) => needs));
  const onPlane: readonly string[] = network.eligible.length <= MOST_ON_PLANE ? ['degree', 'betweenness'] : [];
  const measures = MEASURES.map(({ name }) => name).filter((name) => needed.has(name) || onPlane.includes(name));
  const centrality = await measureCentrality(network, { measures, signal, workers, onProgress: within(1) });
  const ranked = rankLeads(network, { communities, centrality }, { signals, policy, evidencePerReason });
  const canRank = judgeCase(network, ranked).verdict === 'ranked';
  const draws = canRank && undrawable(signals).length === 0 ? (options.draws ?? defaultDraws(network)) : 0;
  const made = { ...options.certainty, draws, top, seed, signal, workers, onProgress: within(2) };
  const certainty = draws === 0 ? null : await measureCertainty(network, ranked, made);
  const ranking = ranked.ranking.map((entry) => ({
    ...entry,
    ...(onPlane.length > 0 && placeOnPlane(centrality, entry.person)),
    ...certainty?.of(entry.person),
  }));
  const { verdict, reasons } = judgeCase(network, ranked, certainty?.summary.csCoefficient);
  const leads =
    verdict === 'ranked' ? wordLeads(ranking, { top, network, chanceLoss: certainty?.summary.chanceLoss }) : [];
  within(3)({ stage: 'done', done: 1, total: 1 });
  const drawn = { ...resolved, draws };
  const bias = watchBias(network, ranking, { top });
  const known = options.known && rerankWithKnown(network, ranking, options.known);
  const activity = countActivity(
    network.links.filter((l) => network.isEligible(l.source) && network.isEligible(l.target)),
  );
  const knownCases = ranksByDefault(signals) ? knownCasesOf() : undefined;
  return displayFindings({
    ringtrace: version,
    options: drawn,
    // A copy leaves out what stood in the cells: it may name a person.
    issues: issues.map((issue) => ({ ...issue })),
    network: countNetwork(network),
    communities: describeCommunities(network, communities).map(foundCommunity),
    between: communities.between().map(({ person, community, rival, probability }) => ({
      person,
      communities: rival === null ? [community] : [community, rival],
      probability,
    })),
    modularity: communities.modularity,
    ranking,
    leads,
    planners: leads,
    verdict,
    certainty: certainty?.summary ?? null,
    caveats: [
      ...reasons,
      ...certaintyCaveats(certainty?.summary, { asked: options.draws, canRank, undrawable: undrawable(signals) }),
      ...caseCaveats(network, drawn, issues, { bias, known, centrality }),
    ],
    ties: network.eligibleTies(),
    ...(activity && { activity }),
    evidence: citedLinks(network, leads),
    ...(known && { known }),
    ...(bias && { watchBias: bias }),
    ...(options.identities && { identities: options.identities }),
    ...(knownCases && { knownCases }),
  });
}

function resolveOptions(options: AnalyzeCaseOptions): FindingsOptions {
  const { seed = 7, top = 10, evidencePerReason = 25, policy = 'open', signals = defaultSignals } = options;
  const whole = (name: string, value: number, least: number): void => {
    if (Number.isSafeInteger(value) && value >= least) return;
    throw new RingtraceError(
      'invalid-option',
      PLACE,
      `${name} is ${value}`,
      `give a whole number of at least ${least}`,
    );
  };
  whole('seed', seed, 0);
  whole('top', top, 1);
  whole('evidencePerReason', evidencePerReason, 0);
  if (options.draws !== undefined) whole('draws', options.draws, 0);
  if (options.workers !== undefined) whole('workers', options.workers, 1);
  if (policy !== 'open' && policy !== 'led') {
    throw new RingtraceError('invalid-option', PLACE, `policy is '${String(policy)}'`, "give 'open' or 'led'");
  }
  return {
    seed,
    top,
    draws: 0,
    policy,
    formula: 'borda-of-families',
    signals: signals.map(({ name, family, weight }) => ({ name, family, weight })),
    evidencePerReason,
    window: options.window ?? null,
    kinds: options.kinds ?? null,
    minStrength: options.minStrength ?? 0,
    communityRuns: options.communities?.runs ?? DEFAULT_COMMUNITY_RUNS,
    caseId: options.caseId ?? null,
    legalBasis: options.legalBasis ?? null,
  };
}

/** The figures of known cases speak of the default rule alone. */
function ranksByDefault(signals: readonly Signal[]): boolean {
  return signals.length === defaultSignals.length && defaultSignals.every((signal) => signals.includes(signal));
}

function placeOnPlane(centrality: CentralityTable, person: EligibleId): Pick<RankedPerson, 'degree' | 'betweenness'> {
  const { degree, betweenness } = centrality.of(person);
  return { degree: degree!, betweenness: betweenness! };
}

/** What a report says of a community; who stands at its edge is told once for all, in `between`. */
function foundCommunity({ size, between, ...found }: CommunityDescription): FoundCommunity {
  return found;
}

function countNetwork(network: RingNetwork): Findings['network'] {
  const persons = network.people.map(network.person);
  return {
    people: persons.length,
    protected: persons.filter(isProtected).length,
    uncategorized: persons.filter(({ category }) => category === 'uncategorized').length,
    links: network.linkCount,
    ties: network.tieCount,
    events: network.eventCount,
    components: network.componentCount,
  };
}

function citedLinks(network: RingNetwork, leads: readonly Lead[]): CaseLink[] {
  const cited = new Map<string, CaseLink>();
  for (const { person, reasons, indications = [] } of leads) {
    const ids = new Set([...reasons, ...indications].flatMap(({ links }) => links));
    for (const link of network.eligibleLinks(person)) if (ids.has(link.id)) cited.set(link.id, link);
  }
  return [...cited.values()].sort((a, b) => compareIds(a.id, b.id));
}
