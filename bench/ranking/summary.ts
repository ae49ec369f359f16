import type { RankingQuality } from '../../src/benchmark/index.ts';
import { createRng } from '../../src/kernels/index.ts';
import { groupBy } from './group-by.ts';
import type { Task } from './tasks.ts';

/** A task with the quality of every rule on it. */
export interface Scored {
  readonly task: Task;
  readonly singles: readonly string[];
  readonly candidates: readonly string[];
  readonly attempts: readonly string[];
  readonly scores: ReadonlyMap<string, readonly number[]>;
  readonly quality: ReadonlyMap<string, RankingQuality>;
}

/** A rule over several tasks: plain means, so that a small network counts as much as a large one. */
export interface RuleSummary {
  readonly rule: string;
  readonly auc: number;
  readonly averagePrecision: number;
  readonly precisionAtPlanners: number;
  readonly precisionAtTen: number;
  /** Largest distance in AUC below the best single measure of a task, and which task that is. */
  readonly regret: number;
  readonly regretAt: string;
  /** 90 % of 1000 draws of networks, all tasks of a network together. */
  readonly aucInterval: readonly [number, number];
}

export interface Summary {
  readonly nine: readonly RuleSummary[];
  readonly extra: readonly RuleSummary[];
  /** The best single measure of each task, known only afterwards. */
  readonly hindsight: { readonly nine: Hindsight; readonly extra: Hindsight };
}

export interface Hindsight {
  readonly auc: number;
  readonly averagePrecision: number;
}

export function summarize(scored: readonly Scored[], seed: number): Summary {
  const nine = scored.filter(({ task }) => !task.isExtra);
  const extra = scored.filter(({ task }) => task.isExtra);
  const rules = [...nine[0]!.quality.keys()];
  const over = (tasks: readonly Scored[]): RuleSummary[] => rules.map((rule) => summarizeRule(rule, tasks, seed));
  return { nine: over(nine), extra: over(extra), hindsight: { nine: hindsightOf(nine), extra: hindsightOf(extra) } };
}

export const mean = (values: readonly number[]): number => values.reduce((sum, x) => sum + x, 0) / values.length;

const qualityOf = ({ quality }: Scored, rule: string): RankingQuality => quality.get(rule)!;

const bestSingle = (scored: Scored, figure: 'auc' | 'averagePrecision'): number =>
  Math.max(...scored.singles.map((rule) => qualityOf(scored, rule)[figure]));

function hindsightOf(tasks: readonly Scored[]): Hindsight {
  return {
    auc: mean(tasks.map((scored) => bestSingle(scored, 'auc'))),
    averagePrecision: mean(tasks.map((scored) => bestSingle(scored, 'averagePrecision'))),
  };
}

function summarizeRule(rule: string, tasks: readonly Scored[], seed: number): RuleSummary {
  const over = (figure: 'auc' | 'averagePrecision' | 'precisionAtPlanners' | 'precisionAtTen'): number =>
    mean(tasks.map((scored) => qualityOf(scored, rule)[figure]));
  const regrets = tasks.map((scored) => bestSingle(scored, 'auc') - qualityOf(scored, rule).auc);
  const regret = Math.max(...regrets);
  return {
    rule,
    auc: over('auc'),
    averagePrecision: over('averagePrecision'),
    precisionAtPlanners: over('precisionAtPlanners'),
    precisionAtTen: over('precisionAtTen'),
    regret,
    regretAt: tasks[regrets.indexOf(regret)]!.task.name,
    aucInterval: drawNetworks(rule, tasks, seed),
  };
}

function drawNetworks(rule: string, tasks: readonly Scored[], seed: number): readonly [number, number] {
  const networks = groupBy(tasks, ({ task }) => task.family);
  const means = Array.from({ length: 1000 }, (_, draw) => {
    const rng = createRng(seed, draw);
    const drawn = networks.flatMap(() => networks[rng.below(networks.length)]!);
    return mean(drawn.map((scored) => qualityOf(scored, rule).auc));
  }).sort((a, b) => a - b);
  return [means[50]!, means[949]!];
}
