import { rankingQuality } from '../../src/benchmark/index.ts';
import type { CaseLink } from '../../src/model/index.ts';
import { harmonicAmong, kindsOf, overParts, slicesOf } from './parts.ts';
import { mean } from './summary.ts';
import type { Task } from './tasks.ts';

/** Why averages over parts of the links do not help: how good harmonic closeness is in one part, in their mean, and in the whole. */
export interface Thinner {
  readonly task: string;
  readonly parts: 'time slices' | 'kinds';
  readonly count: number;
  /** Mean share of the case's ties that are in one part, and of its people who have a tie there. */
  readonly tieShare: number;
  readonly peopleShare: number;
  readonly aucOfOne: number;
  readonly aucOfMean: number;
  readonly aucOfWhole: number;
}

/** One row for each way of parting the links that the task allows. */
export function thinnerParts(task: Task): Thinner[] {
  const ways = [
    ['time slices', slicesOf(task)],
    ['kinds', kindsOf(task)],
  ] as const;
  return ways
    .filter(([, parts]) => parts.length > 1)
    .map(([name, parts]) => {
      const auc = (scores: ArrayLike<number>): number =>
        rankingQuality(
          task.nodes.map((node) => scores[node]!),
          task.isPlanner,
        ).auc;
      return {
        task: task.name,
        parts: name,
        count: parts.length,
        tieShare: mean(parts.map((links) => tiesOf(links) / tiesOf(parts.flat()))),
        peopleShare: mean(parts.map((links) => peopleOf(links) / peopleOf(parts.flat()))),
        aucOfOne: mean(parts.map((links) => auc(harmonicAmong(task, links)))),
        aucOfMean: auc(overParts(task, parts)),
        aucOfWhole: auc(harmonicAmong(task, parts.flat())),
      };
    });
}

const tiesOf = (links: readonly CaseLink[]): number =>
  new Set(links.map(({ source, target }) => [source, target].sort().join('\n'))).size;
const peopleOf = (links: readonly CaseLink[]): number =>
  new Set(links.flatMap(({ source, target }) => [source, target])).size;
