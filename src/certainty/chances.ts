import type { DrawRanksInput } from '../kernels/index.ts';
import { assertOneScale, type BeliefEnd, type BeliefInterval, beliefAt, gradeBelief } from './grade-beliefs.ts';
import type { Statement, Statements } from './list-statements.ts';

/** With fewer sources than this a draw of sources is one of a few cases, and the statements are drawn instead. */
export const LEAST_SOURCES = 10;

export interface ChanceRules {
  readonly lossRate: number;
  readonly belief: BeliefEnd;
  readonly gradeBeliefs: Readonly<Record<string, BeliefInterval>>;
}

export type Chances = Pick<DrawRanksInput, 'unitKeep' | 'edgeKeep' | 'memberKeep'>;

/** Whether draws withdraw whole sources; else every statement is withdrawn by itself. */
export function drawsSources({ sources }: Statements): boolean {
  return sources.length >= LEAST_SOURCES;
}

/** The chances to keep sources and statements when a share of them is lost and nothing is known of grades. */
export function lossChances(statements: Statements, lossRate: number): Chances {
  const { sources, ties, attendances } = statements;
  const bySource = drawsSources(statements);
  const fill = (length: number, chance: number): Float64Array => new Float64Array(length).fill(chance);
  return {
    unitKeep: fill(sources.length, bySource ? 1 - lossRate : 1),
    edgeKeep: fill(ties.length, bySource ? 1 : 1 - lossRate),
    memberKeep: fill(attendances.length, bySource ? 1 : 1 - lossRate),
  };
}

/**
 * The chances of a draw: sources are lost at `lossRate`, and each statement holds with the chance of its best grade. A graded tie that no
 * source is named for answers to its grade alone.
 */
export function drawChances(statements: Statements, { lossRate, belief, gradeBeliefs }: ChanceRules): Chances {
  const { sources, ties, attendances } = statements;
  const all = [...ties, ...attendances];
  assertOneScale(new Set(all.flatMap(({ grades }) => grades)), gradeBeliefs);
  const chances = lossChances(statements, lossRate);
  const unsourced = (statement: Statement): boolean => sources[statement.source]!.kind === 'tie';
  const apply = (list: readonly Statement[], keep: Float64Array): void => {
    list.forEach((statement, i) => {
      if (statement.grades.length === 0) return;
      const held = Math.max(...statement.grades.map((grade) => beliefAt(gradeBelief(grade, gradeBeliefs), belief)));
      if (unsourced(statement)) {
        chances.unitKeep[statement.source] = 1;
        keep[i] = held;
      } else keep[i]! *= held;
    });
  };
  apply(ties, chances.edgeKeep);
  apply(attendances, chances.memberKeep);
  return chances;
}
