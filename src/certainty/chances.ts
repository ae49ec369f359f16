import type { DrawRanksInput } from '../kernels/index.ts';
import { assertOneScale, type BeliefEnd, type BeliefInterval, beliefAt, gradeBelief } from './grade-beliefs.ts';
import type { Statement, Statements } from './list-statements.ts';

/** With fewer sources than this a draw of sources is one of a few cases, and the statements are drawn instead. */
const LEAST_SOURCES = 10;

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
 * source is named for answers to its grade alone. In every second draw nothing is lost by chance, but what would be missing had only some
 * people been watched, to the same share.
 */
export function drawChances(statements: Statements, rules: ChanceRules): Chances & Pick<DrawRanksInput, 'observed'> {
  const { sources, ties, attendances } = statements;
  assertOneScale(new Set([...ties, ...attendances].flatMap(({ grades }) => grades)), rules.gradeBeliefs);
  const chances = lossChances(statements, rules.lossRate);
  const unsourced = (statement: Statement): boolean => sources[statement.source]!.kind === 'tie';
  const apply = (list: readonly Statement[], keep: Float64Array): Float64Array =>
    Float64Array.from(list, (statement, i) => {
      const held = holdChance(statement, rules);
      if (held === undefined) return 1;
      if (unsourced(statement)) {
        chances.unitKeep[statement.source] = 1;
        keep[i] = held;
      } else keep[i]! *= held;
      return held;
    });
  const edgeKeep = apply(ties, chances.edgeKeep);
  const memberKeep = apply(attendances, chances.memberKeep);
  return { ...chances, observed: { share: 1 - rules.lossRate, edgeKeep, memberKeep } };
}

/** The chance of a statement's best grade; undefined where a link without a grade says it too, so that more evidence never counts for less. */
function holdChance({ grades, ungraded }: Statement, { belief, gradeBeliefs }: ChanceRules): number | undefined {
  if (ungraded) return undefined;
  return Math.max(...grades.map((grade) => beliefAt(gradeBelief(grade, gradeBeliefs), belief)));
}
