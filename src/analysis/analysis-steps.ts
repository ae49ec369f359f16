import { measureCentrality } from '../centrality/index.ts';
import { defaultDraws, measureCertainty, undrawableIn } from '../certainty/index.ts';
import { type Communities, detectCommunities } from '../communities/index.ts';
import { judgeCase, type LeadRanking, rankSteps } from '../leads/index.ts';
import type { CaseLink, Progress, UndrawnReason } from '../model/index.ts';
import { buildNetwork, type RingNetwork } from '../network/index.ts';
import { withRegisters } from '../protection/index.ts';
import { runLongSteps } from '../work/index.ts';
import type { AnalyzeCaseOptions } from './analyze-case-options.ts';
import type { CaseAnalysis } from './case-analysis.ts';
import { findMoney } from './find-money.ts';
import { findPhones } from './find-phones.ts';
import { findStages } from './find-stages.ts';
import { finishAnalysis } from './finish-analysis.ts';
import { measuresFor, planAnalysis } from './plan-analysis.ts';

/** What is known on the way to a whole analysis. */
export type AnalysisStep =
  | { readonly stage: 'communities'; readonly network: RingNetwork; readonly communities: Communities }
  /** `undrawn` makes an analysis of it in which nothing was drawn: only whoever asks pays for it. */
  | { readonly stage: 'ranking'; undrawn(): CaseAnalysis };

const STAGES = 4;

/** The whole job, with a stop where the communities are there, and one where everybody is ranked and nothing is drawn. */
export async function* analysisSteps(
  place: string,
  links: readonly CaseLink[],
  options: AnalyzeCaseOptions,
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
  const { window, kinds, minStrength, rankUncategorized, registrations = [], records } = options;
  // What registers and telephones call somebody protects as the table does.
  const people = withRegisters(links, options.people ?? [], { records, registrations });
  const network = buildNetwork(links, { people, window, kinds, minStrength, rankUncategorized });
  const work = { signal, workers };
  const communities = await detectCommunities(network, {
    ...options.communities,
    ...work,
    seed,
    onProgress: within(0),
  });
  yield { stage: 'communities', network, communities };
  const measures = measuresFor(network, plan);
  const centrality = await measureCentrality(network, { ...work, measures, onProgress: within(1) });
  const inputs = { communities, centrality };
  const ranked = rankSteps(network, inputs, { signals, evidence, policy, evidencePerReason });
  const positions = await runLongSteps(ranked, { place, signal });
  const undrawable = await undrawableIn(network, positions, { signal });
  const settled = { links, asked, plan, network, communities, centrality, positions, undrawable };
  yield { stage: 'ranking', undrawn: () => finishAnalysis({ ...settled, certainty: null, undrawn: 'not-asked' }) };
  const undrawn = whyUndrawn(network, positions, { asked: options.draws, undrawable });
  const draws = undrawn === undefined ? (options.draws ?? defaultDraws(network)) : 0;
  const drawn = { ...options.certainty, ...work, draws, top, seed, onProgress: within(2) };
  const certainty = draws === 0 ? null : await measureCertainty(network, positions, drawn);
  const stages = await findStages(network, { signal, script: options.script });
  const money = await findMoney(network, { signal });
  const phones = await findPhones(network, registrations, { people, records, rankUncategorized, signal });
  within(3)({ stage: 'done', done: 1, total: 1 });
  return finishAnalysis({ ...settled, certainty, draws, undrawn, stages, money, phones });
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
