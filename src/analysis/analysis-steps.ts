import { measureEach, POSITION_MEASURES } from '../centrality/index.ts';
import { defaultDraws } from '../certainty/index.ts';
import { type Communities, detectCommunities } from '../communities/index.ts';
import { judgeCase, type LeadRanking, rankSteps } from '../leads/index.ts';
import type { CaseLink, FindingsOptions, Progress, UndrawnReason } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { runLongSteps } from '../work/index.ts';
import type { AnalyzeCaseOptions } from './analyze-case-options.ts';
import type { CaseAnalysis } from './case-analysis.ts';
import { finishAnalysis } from './finish-analysis.ts';
import { networkToAnalyze } from './network-to-analyze.ts';
import { hasOwnSignals, measuresFor, planAnalysis } from './plan-analysis.ts';
import { countPayments, hasStages, MOST_STAGED } from './records-to-follow.ts';

/** What is known on the way to a whole analysis. */
export type AnalysisStep =
  | {
      readonly stage: 'communities';
      readonly network: RingNetwork;
      readonly communities: Communities;
      readonly options: FindingsOptions;
    }
  /** `undrawn` makes an analysis of it in which nothing was drawn: only whoever asks pays for it. */
  | { readonly stage: 'ranking'; undrawn(): CaseAnalysis };

const STAGES = 4;

/**
 * The whole job, with a stop where the communities are there, and one where everybody is ranked and nothing is drawn. `keeps` says that the network is
 * handed out. What few cases need is loaded where it is needed.
 */
export async function* analysisSteps(
  place: string,
  links: readonly CaseLink[],
  options: AnalyzeCaseOptions,
  { keeps }: { readonly keeps: boolean },
): AsyncGenerator<AnalysisStep, CaseAnalysis> {
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
  const { window, kinds, minStrength, rankUncategorized, registrations = [], records, apart } = options;
  // What registers and telephones call somebody protects as the table does.
  const hasRegisters = registrations.length > 0 || (records ?? []).length > 0;
  const called = hasRegisters
    ? (await import('./late/registers.ts')).withRegisters(links, options.people ?? [], { records, registrations })
    : (options.people ?? []);
  const naming = { people: called, records, rankUncategorized, apart };
  const people =
    registrations.length === 0 ? called : (await import('./find-phones.ts')).holdPhones(links, registrations, naming);
  const isOwn = hasOwnSignals(plan);
  const selection = { people, window, kinds, minStrength, rankUncategorized };
  const network = await networkToAnalyze(links, selection, { keeps: keeps || isOwn, place, signal });
  const work = { signal, workers };
  const communities = await detectCommunities(network, {
    ...options.communities,
    ...work,
    seed,
    onProgress: within(0),
  });
  yield { stage: 'communities', network, communities, options: plan.options };
  const measures = measuresFor(network, plan);
  const measuring = { ...work, onProgress: within(1) };
  const own = isOwn ? await import('./late/own-signals.ts') : undefined;
  const centrality = own
    ? await own.measureCentrality(network, { ...measuring, measures })
    : await measureEach(
        network,
        POSITION_MEASURES.filter(({ name }) => measures.includes(name)),
        measuring,
      );
  const inputs = { communities, centrality };
  own?.refuseSpecialCategories([...signals, ...evidence]);
  const ranked = rankSteps(network, inputs, { signals, evidence, policy, evidencePerReason });
  const positions = await runLongSteps(ranked, { place, signal });
  const undrawable = isOwn ? await (await late()).undrawableIn(network, positions, { signal }) : [];
  const rerank = options.known && (await import('./late/known.ts')).rerankWithKnown;
  const settled = { rerank, links, asked, plan, network, communities, centrality, positions, undrawable };
  yield { stage: 'ranking', undrawn: () => finishAnalysis({ ...settled, certainty: null, undrawn: 'not-asked' }) };
  const undrawn = whyUndrawn(network, positions, { asked: options.draws, undrawable });
  const draws = undrawn === undefined ? (options.draws ?? defaultDraws(network)) : 0;
  const drawn = { ...options.certainty, ...work, draws, top, seed, onProgress: within(2) };
  const certainty = draws === 0 ? null : await (await late()).measureCertainty(network, positions, drawn);
  const beside = await findBeside(network, { ...options, people });
  within(3)({ stage: 'done', done: 1, total: 1 });
  return finishAnalysis({ ...settled, certainty, draws, undrawn, ...beside });
}

/** Goes through all of it without looking. */
export async function lastStep(steps: AsyncGenerator<AnalysisStep, CaseAnalysis>): Promise<CaseAnalysis> {
  for (;;) {
    const { done, value } = await steps.next();
    if (done) return value;
  }
}

const late = () => import('./late/certainty.ts');

/** What the case says beside links: stages, money, phones. Each is loaded only where the case has any. */
async function findBeside(
  network: RingNetwork,
  { script, registrations = [], records, people, rankUncategorized, apart, signal }: AnalyzeCaseOptions,
): Promise<Pick<CaseAnalysis, 'stages' | 'money' | 'phones'>> {
  const isStaged = network.eligible.length <= MOST_STAGED && (script !== undefined || hasStages(network));
  const stages = isStaged
    ? await (await import('./find-stages.ts')).findStages(network, { signal, script })
    : undefined;
  const money =
    countPayments(network) > 0 ? await (await import('./find-money.ts')).findMoney(network, { signal }) : undefined;
  const naming = { people, records, rankUncategorized, apart, signal };
  const phones =
    registrations.length > 0
      ? await (await import('./find-phones.ts')).findPhones(network, registrations, naming)
      : undefined;
  return { ...(stages && { stages }), ...(money && { money }), ...(phones && { phones }) };
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
