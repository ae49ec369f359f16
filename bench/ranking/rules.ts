import { SINGLE_MEASURES } from '../../src/analysis/index.ts';
import { type MeasureName, measureCentrality } from '../../src/centrality/index.ts';
import { detectCommunities } from '../../src/communities/index.ts';
import { midRankPercentiles, rankLeads } from '../../src/leads/index.ts';
import { attempts } from './attempts.ts';
import type { Rule } from './rule.ts';
import type { Task } from './tasks.ts';

/** What every rule gives on one task. */
export interface TaskRules {
  /** The measures against which regret is counted. */
  readonly singles: readonly Rule[];
  /** The library's own rule, through `rankLeads`. */
  readonly own: Rule;
  /** Means of one, two and three percentiles: what could be chosen on the other networks. */
  readonly candidates: readonly Rule[];
  /** What was tried and did not pay. */
  readonly attempts: readonly Rule[];
}

const PARTS: readonly MeasureName[] = [...SINGLE_MEASURES, 'decay', 'shapley-degree', 'open-pairs'];

export async function rulesOf(task: Task): Promise<TaskRules> {
  const { network } = task;
  const centrality = await measureCentrality(network, { measures: PARTS, workers: 1 });
  const ruleOf = (name: MeasureName): Rule => {
    const column = centrality.column(name);
    return { name, scores: name === 'constraint' ? column.map((value) => -value) : column };
  };
  const communities = await detectCommunities(network, { runs: 1, workers: 1 });
  const ranked = rankLeads(network, { communities, centrality });
  const own = { name: 'default rule', scores: network.eligible.map((person) => ranked.of(person)!.score) };
  const parts = PARTS.map(ruleOf).map(({ name, scores }) => ({ name, scores: midRankPercentiles(scores) }));
  const percentiles = new Map(parts.map(({ name, scores }) => [name, scores]));
  return {
    singles: SINGLE_MEASURES.map(ruleOf),
    own,
    candidates: subsetsUpToThree(parts).map(meanOf),
    attempts: await attempts(task, percentiles),
  };
}

function subsetsUpToThree(parts: readonly Rule[]): Rule[][] {
  const sets: Rule[][] = [];
  parts.forEach((a, i) => {
    sets.push([a]);
    parts.slice(i + 1).forEach((b, j) => {
      sets.push([a, b], ...parts.slice(i + j + 2).map((c) => [a, b, c]));
    });
  });
  return sets.sort((a, b) => a.length - b.length);
}

function meanOf(rules: readonly Rule[]): Rule {
  const name = rules.map((rule) => rule.name).join(' + ');
  const scores = Float64Array.from({ length: rules[0]!.scores.length }, (_, v) =>
    rules.reduce((sum, rule) => sum + rule.scores[v]! / rules.length, 0),
  );
  return { name, scores };
}
