import type { BenchmarkedRule, CaseBenchmark } from '../analysis/index.ts';
import type { QualityInterval, QualityIntervals } from '../benchmark/index.ts';
import { countOf, visibleText } from '../model/index.ts';

/** A case under the name of its folder. */
export interface NamedBenchmark extends CaseBenchmark {
  readonly name: string;
}

type Figure = keyof QualityIntervals;

const FIGURES: readonly (readonly [figure: Figure, head: string])[] = [
  ['auc', 'AUC'],
  ['averagePrecision', 'average precision'],
  ['precisionAtPlanners', 'P@planners'],
  ['precisionAtTen', 'P@10'],
];
const RULE_WIDTH = 16;
const WIDTH = 22;

/** The figures as tables for a terminal: a table for each case, one of means, and the sentence for reports. */
export function benchmarkText(cases: readonly NamedBenchmark[], sentence: string): string {
  const lines = cases.flatMap(({ name, rules, verdict, unrankedCount }) => {
    const { people, planners } = rules[0]!.quality;
    const notes = [
      `${countOf(planners, 'planner', 'planners')} among ${people} people`,
      `at random AUC 0.500, average precision ${(planners / people).toFixed(3)}`,
      ...(unrankedCount > 0 ? [`${unrankedCount} labelled people are not ranked`] : []),
      ...(verdict === 'ranked' ? [] : [`verdict ${verdict}: no report would name anybody`]),
    ];
    return [`${visibleText(name)}: ${notes.join('; ')}`, head(), ...rules.map(ruleLine), ''];
  });
  if (cases.length > 1) lines.push(`mean over ${cases.length} cases`, head(), ...meanLines(cases), '');
  lines.push(
    'Intervals: 90 % of bootstrap draws of labelled people. The single measure that does best is known only afterwards.',
  );
  lines.push('', sentence, '');
  return lines.join('\n');
}

function head(): string {
  return line(
    'rule',
    FIGURES.map(([, title]) => title),
  );
}

function ruleLine({ rule, quality, intervals }: BenchmarkedRule): string {
  return line(
    rule,
    FIGURES.map(([figure]) => `${quality[figure].toFixed(3)} ${range(intervals[figure])}`),
  );
}

function meanLines(cases: readonly NamedBenchmark[]): string[] {
  return cases[0]!.rules.map(({ rule }, r) =>
    line(
      rule,
      FIGURES.map(([figure]) =>
        (cases.reduce((sum, { rules }) => sum + rules[r]!.quality[figure], 0) / cases.length).toFixed(3),
      ),
    ),
  );
}

function range([low, high]: QualityInterval): string {
  return `(${low.toFixed(3)}-${high.toFixed(3)})`;
}

function line(rule: string, cells: readonly string[]): string {
  return `  ${rule.padEnd(RULE_WIDTH)}${cells.map((cell) => cell.padEnd(WIDTH)).join('')}`.trimEnd();
}
