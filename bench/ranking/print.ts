import { qualityIntervals } from '../../src/benchmark/index.ts';
import type { Choice } from './choose.ts';
import type { KnownGain } from './known.ts';
import { mean, type RuleSummary, type Scored, type Summary } from './summary.ts';
import type { Thinner } from './thinner.ts';

const OWN = 'default rule';
const f = (value: number): string => value.toFixed(3).replace(/^0/, '');
const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...rows.map(row),
];

/** The tables as Markdown: the default rule task by task, then every rule over all tasks. */
export function printTables(
  scored: readonly Scored[],
  summary: Summary,
  chosen: Choice,
  gains: readonly KnownGain[],
  thinner: readonly Thinner[],
): string {
  const [{ singles, attempts, candidates }] = scored as [Scored];
  const named = [OWN, ...singles];
  const best = [...summary.nine]
    .filter(({ rule }) => candidates.includes(rule) && rule.includes('+'))
    .sort((a, b) => b.auc - a.auc)
    .slice(0, 10)
    .map(({ rule }) => rule);
  return [
    'Known planners by the default rule: AUC and average precision (AP) with 90 % bootstrap intervals, P@k of k = planners and of 10.',
    ...taskTable(scored),
    '',
    `Every rule: mean over ${scored.filter(({ task }) => !task.isExtra).length} networks, 90 % of draws of networks, largest regret to the best single measure.`,
    ...ruleTable(named, summary),
    row([
      'best single measure in hindsight',
      f(summary.hindsight.nine.auc),
      '',
      f(summary.hindsight.nine.averagePrecision),
      '',
      '',
      0,
      '',
      f(summary.hindsight.extra.auc),
      f(summary.hindsight.extra.averagePrecision),
      '',
    ]),
    '',
    'Tried without gain. Where a network carries no dates, direction or kinds a rule may say nothing; the last columns leave such networks out:',
    ...attemptTable(attempts, scored, summary),
    '',
    'The ten best means of two or three percentiles, chosen with the answers known:',
    ...ruleTable(best, summary),
    '',
    `Chosen on the other networks: AUC ${f(chosen.auc)}, AP ${f(chosen.averagePrecision)}, largest regret ${f(chosen.regret)}.`,
    ...chosen.rules.map(([task, rule, auc]) => `  without ${task}: ${rule}, ${f(auc)}`),
    '',
    'Half the planners, at most 8, and as many others given as known; AUC among the rest, mean of 20 draws:',
    ...gainTable(gains),
    '',
    'Harmonic closeness where links are parted (AUC): in one part, averaged over the parts, in the whole:',
    ...thinnerTable(thinner),
    '',
    'For KNOWN_CASES:',
    ...scored.filter(({ task }) => !task.isExtra).map(constantRow),
  ].join('\n');
}

function taskTable(scored: readonly Scored[]): string[] {
  const head = ['task', 'people', 'planners', 'AUC', 'AP', 'P@k', 'P@10', 'best single', 'regret', 'harmonic'];
  return table(
    head,
    scored.map(({ task, singles, quality, scores }) => {
      const own = quality.get(OWN)!;
      const around = qualityIntervals(scores.get(OWN)!, task.isPlanner);
      const [name, best] = singles
        .map((single) => [single, quality.get(single)!.auc] as const)
        .reduce((a, b) => (b[1] > a[1] ? b : a));
      return [
        task.isExtra ? `(${task.name})` : task.name,
        own.people,
        own.planners,
        `${f(own.auc)} (${around.auc.map(f).join('-')})`,
        `${f(own.averagePrecision)} (${around.averagePrecision.map(f).join('-')})`,
        f(own.precisionAtPlanners),
        f(own.precisionAtTen),
        `${name} ${f(best)}`,
        f(best - own.auc),
        f(quality.get('harmonic')!.auc),
      ];
    }),
  );
}

function ruleTable(rules: readonly string[], summary: Summary): string[] {
  const head = ['rule', 'AUC', '90 %', 'AP', 'P@k', 'P@10', 'regret', 'where', 'extra AUC', 'extra AP', 'extra regret'];
  const find = (summaries: readonly RuleSummary[], rule: string): RuleSummary =>
    summaries.find((entry) => entry.rule === rule)!;
  return table(
    head,
    rules.map((rule) => {
      const nine = find(summary.nine, rule);
      const extra = find(summary.extra, rule);
      const { auc, averagePrecision, precisionAtPlanners, precisionAtTen, regret, regretAt, aucInterval } = nine;
      const own = [auc, averagePrecision, precisionAtPlanners, precisionAtTen, regret].map(f);
      const [first, ...others] = own;
      return [
        rule,
        first!,
        aucInterval.map(f).join('-'),
        ...others,
        regretAt,
        f(extra.auc),
        f(extra.averagePrecision),
        f(extra.regret),
      ];
    }),
  );
}

function attemptTable(attempts: readonly string[], scored: readonly Scored[], summary: Summary): string[] {
  const nine = scored.filter(({ task }) => !task.isExtra);
  const head = ['rule', 'AUC', 'AP', 'regret', 'where', 'networks', 'AUC there', 'default rule there'];
  return table(
    head,
    attempts.map((rule) => {
      const { auc, averagePrecision, regret, regretAt } = summary.nine.find((entry) => entry.rule === rule)!;
      const speaking = nine.filter(({ scores }) => new Set(scores.get(rule)).size > 1);
      const there = (name: string): string => f(mean(speaking.map(({ quality }) => quality.get(name)!.auc)));
      return [rule, f(auc), f(averagePrecision), f(regret), regretAt, speaking.length, there(rule), there(OWN)];
    }),
  );
}

function gainTable(gains: readonly KnownGain[]): string[] {
  const head = ['task', 'known planners', 'before', 'after', 'said to help', 'before then', 'after then'];
  return table(
    head,
    gains.map(({ task, knownPlanners, before, after, helpedShare, beforeWhenHelped, afterWhenHelped }) => {
      const then = helpedShare > 0 ? [f(beforeWhenHelped), f(afterWhenHelped)] : ['', ''];
      return [task, knownPlanners, f(before), f(after), `${Math.round(helpedShare * 100)} %`, ...then];
    }),
  );
}

function thinnerTable(thinner: readonly Thinner[]): string[] {
  return table(
    ['task', 'parts', 'ties in one', 'people in one', 'AUC of one', 'of their mean', 'of the whole'],
    thinner.map(({ task, parts, count, tieShare, peopleShare, aucOfOne, aucOfMean, aucOfWhole }) => {
      const shares = [tieShare, peopleShare].map((share) => `${Math.round(100 * share)} %`);
      return [task, `${count} ${parts}`, ...shares, f(aucOfOne), f(aucOfMean), f(aucOfWhole)];
    }),
  );
}

function constantRow({ task, quality }: Scored): string {
  const { people, planners, auc, averagePrecision, precisionAtPlanners, precisionAtTen } = quality.get(OWN)!;
  const figures = Object.entries({ auc, averagePrecision, precisionAtPlanners, precisionAtTen })
    .map(([name, value]) => `${name}: ${value.toFixed(3)}`)
    .join(', ');
  return `  { name: '${task.name}', people: ${people}, planners: ${planners}, ${figures} },`;
}
