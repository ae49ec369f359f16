import { type QualityIntervals, qualityIntervals, type RankingQuality, rankingQuality } from '../benchmark/index.ts';
import { type MeasureName, measureCentrality } from '../centrality/index.ts';
import { type Sheet, type Shown, shown } from '../display/index.ts';
import type { CaseLink, PersonId, Verdict } from '../model/index.ts';
import { RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { analyzeCaseFully } from './analyze-case-fully.ts';
import type { AnalyzeCaseOptions } from './analyze-case-options.ts';

/** One way of ranking, held against the labels of a case. */
export interface BenchmarkedRule {
  /** `ringtrace`, or the name of a single measure. */
  readonly rule: string;
  /** How well the rule does on the labelled people. */
  readonly quality: RankingQuality;
  /** 90 % bootstrap intervals over the labelled people. */
  readonly intervals: QualityIntervals;
}

/** How rankings do on a case whose planners are known. */
export interface CaseBenchmark {
  /** Whether the case can carry a ranking. */
  readonly verdict: Verdict;
  /** Labelled people who are not ranked: without links, protected, or left out by the policy. */
  readonly unrankedCount: number;
  /** The caller's configuration first, then single measures. */
  readonly rules: readonly BenchmarkedRule[];
}

/** What one would rank by without this library. */
export const SINGLE_MEASURES: readonly MeasureName[] = [
  'degree',
  'betweenness',
  'harmonic',
  'fragmentation',
  'constraint',
  'effective-size',
  'pagerank',
];

/**
 * Runs a configuration on a case whose planners are known: how far would its ranking have been right?
 *
 * The case is analyzed with exactly the options given, and the people with a label are held against it; single measures on the same network
 * stand beside. Gotcha: labels and links often come from one file, so that figures are too good; a case with verdict
 * `insufficient-data` is scored all the same, though it names nobody. Cost: that of `analyzeCase` and of the measures.
 *
 * @throws RingtraceError as `analyzeCase`; `invalid-option` when no planner, or nobody else, is both labelled and ranked.
 */
export async function benchmarkCase(
  links: readonly CaseLink[],
  labels: ReadonlyMap<PersonId, boolean>,
  options: AnalyzeCaseOptions = {},
): Promise<CaseBenchmark & Shown> {
  checkSubject('benchmarkCase', links, 'links');
  const { ranking, verdict, network } = await analyzeCaseFully(links, options);
  const people = ranking.filter(({ person }) => labels.has(person));
  const isPlanner = people.map(({ person }) => labels.get(person)!);
  if (!isPlanner.includes(true) || !isPlanner.includes(false)) {
    const planners = isPlanner.filter(Boolean).length;
    throw new RingtraceError(
      'invalid-option',
      'benchmarkCase',
      `of ${people.length} people both labelled and ranked ${planners} are planners`,
      'label at least one planner and one other person of the case',
    );
  }
  const { signal, workers, seed = 7 } = options;
  const measured = await measureCentrality(network, { measures: SINGLE_MEASURES, signal, workers });
  const score = (rule: string, scores: readonly number[]): BenchmarkedRule => ({
    rule,
    quality: rankingQuality(scores, isPlanner),
    intervals: qualityIntervals(scores, isPlanner, { seed }),
  });
  const result: CaseBenchmark = {
    verdict,
    unrankedCount: labels.size - people.length,
    rules: [
      score(
        'ringtrace',
        people.map((entry) => entry.score),
      ),
      ...SINGLE_MEASURES.map((name) => {
        const sign = name === 'constraint' ? -1 : 1;
        return score(
          name,
          people.map(({ person }) => sign * measured.of(person)[name]),
        );
      }),
    ],
  };
  return shown(result, benchmarkSheet(result));
}

/** Each rule as a row: how far it was right. */
function benchmarkSheet({ rules, verdict }: CaseBenchmark): Sheet {
  return {
    title: `${rules.length} rules held against known planners, verdict ${verdict}`,
    records: () =>
      rules.map(({ rule, quality }) => ({
        rule,
        AUC: quality.auc,
        'average precision': quality.averagePrecision,
        'P@10': quality.precisionAtTen,
      })),
  };
}
