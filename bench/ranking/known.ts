import { rankingQuality } from '../../src/benchmark/index.ts';
import { measureCentrality } from '../../src/centrality/index.ts';
import { detectCommunities } from '../../src/communities/index.ts';
import { createRng, shuffle } from '../../src/kernels/index.ts';
import { defaultSignals, rankLeads, rerankWithKnown } from '../../src/leads/index.ts';
import { mean } from './summary.ts';
import type { Task } from './tasks.ts';

/** What knowing some planners and as many others is worth for finding the rest. */
export interface KnownGain {
  readonly task: string;
  readonly knownPlanners: number;
  /** Mean AUC over the labelled people who are not given as known. */
  readonly before: number;
  readonly after: number;
  /** The same over the draws in which the leave-one-out report said that it helped, and how many those are. */
  readonly helpedShare: number;
  readonly beforeWhenHelped: number;
  readonly afterWhenHelped: number;
}

const DRAWS = 20;

/** Gives away a random half of the planners, at most so many, with as many others, and ranks the rest anew; 20 draws. */
export async function knownGain(task: Task, most: number, seed: number): Promise<KnownGain | undefined> {
  const { network } = task;
  const planners = task.nodes.filter((_, i) => task.isPlanner[i]);
  const others = task.nodes.filter((_, i) => !task.isPlanner[i]);
  const count = Math.min(most, planners.length >> 1);
  if (count < 2) return undefined;
  const measures = [...new Set(defaultSignals.flatMap(({ needs = [] }) => needs))] as 'degree'[];
  const centrality = await measureCentrality(network, { measures, workers: 1 });
  const communities = await detectCommunities(network, { runs: 1, workers: 1 });
  const { ranking, of } = rankLeads(network, { communities, centrality }, { evidence: [] });
  const draws = Array.from({ length: DRAWS }, (_, draw) => {
    const rng = createRng(seed, draw);
    const [some, rest] = [[...planners], [...others]];
    shuffle(some, rng);
    shuffle(rest, rng);
    const idsOf = (nodes: readonly number[]): string[] => nodes.map((node) => network.eligible[node]!);
    const known = { planners: idsOf(some.slice(0, count)), notPlanners: idsOf(rest.slice(0, count)) };
    const left = [...idsOf(some.slice(count)), ...idsOf(rest.slice(count))];
    const isPlanner = left.map((_, i) => i < some.length - count);
    const report = rerankWithKnown(network, ranking, known);
    const anew = new Map(report.others.map(({ person, score }) => [person as string, score]));
    return {
      helped: report.leaveOneOut!.helped,
      before: rankingQuality(
        left.map((id) => of(id)!.score),
        isPlanner,
      ).auc,
      after: rankingQuality(
        left.map((id) => anew.get(id)!),
        isPlanner,
      ).auc,
    };
  });
  const helped = draws.filter((draw) => draw.helped);
  return {
    task: task.name,
    knownPlanners: count,
    before: mean(draws.map(({ before }) => before)),
    after: mean(draws.map(({ after }) => after)),
    helpedShare: helped.length / DRAWS,
    beforeWhenHelped: mean(helped.map(({ before }) => before)),
    afterWhenHelped: mean(helped.map(({ after }) => after)),
  };
}
