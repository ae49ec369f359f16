import { createRng } from '../kernels/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { blockQuality, type RankingQuality } from './block-quality.ts';
import { qualityIntervalsRules } from './quality-intervals-rules.ts';
import { assertLabels } from './ranking-quality.ts';
import { tieBlocks } from './tie-blocks.ts';

/** 5 % and 95 % point over the draws. */
export type QualityInterval = readonly [low: number, high: number];

/** A bootstrap interval for each figure of `RankingQuality`. */
export type QualityIntervals = Readonly<Record<Exclude<keyof RankingQuality, 'people' | 'planners'>, QualityInterval>>;

/** What `qualityIntervals` may be told. */
export interface QualityIntervalsOptions {
  /** Default 1000. */
  readonly draws?: number | undefined;
  /** Default 7. */
  readonly seed?: number | undefined;
}

/**
 * Says how far the figures of {@link rankingQuality} would move with other people of the same kind: 90 % bootstrap intervals.
 *
 * Each draw takes as many planners and as many others, with repetition, from those there are. With three planners the intervals are wide, and
 * too narrow still: the links are not drawn again. Cost: O(draws * n).
 * Paper: B. Efron, Ann. Stat. 7(1), 1979, doi:10.1214/aos/1176344552.
 *
 * @throws RingtraceError `invalid-option` as `rankingQuality`, and for draws that are not a whole number of at least 1.
 * @example qualityIntervals([2, 1], [true, false], { draws: 10 }).auc // => [1, 1]
 */
export function qualityIntervals(
  scores: ArrayLike<number>,
  isPlanner: readonly boolean[],
  options: QualityIntervalsOptions = {},
): QualityIntervals {
  checkSubject('qualityIntervals', scores, 'list');
  checkSubject('qualityIntervals', isPlanner, 'list');
  checkOptions('qualityIntervals', options, qualityIntervalsRules);
  const { draws = 1000, seed = 7 } = options;
  assertLabels(scores, isPlanner, 'qualityIntervals');
  const { count, blockOf } = tieBlocks(scores);
  const planners = blockOf.filter((_, i) => isPlanner[i]!);
  const others = blockOf.filter((_, i) => !isPlanner[i]!);
  const drawn = Array.from({ length: draws }, (_, draw) => {
    const rng = createRng(seed, draw);
    const peopleIn = new Uint32Array(count);
    const plannersIn = new Uint32Array(count);
    for (let i = 0; i < planners.length; i++) {
      const block = planners[rng.below(planners.length)]!;
      peopleIn[block]!++;
      plannersIn[block]!++;
    }
    for (let i = 0; i < others.length; i++) peopleIn[others[rng.below(others.length)]!]!++;
    return blockQuality(peopleIn, plannersIn);
  });
  const intervalOf = (figure: keyof QualityIntervals): QualityInterval => {
    const values = Float64Array.from(drawn, (quality) => quality[figure]).sort();
    return [values[Math.floor(draws * 0.05)]!, values[Math.ceil(draws * 0.95) - 1]!];
  };
  return {
    auc: intervalOf('auc'),
    averagePrecision: intervalOf('averagePrecision'),
    precisionAtPlanners: intervalOf('precisionAtPlanners'),
    precisionAtTen: intervalOf('precisionAtTen'),
  };
}
