import { RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { blockQuality, type RankingQuality } from './block-quality.ts';
import { tieBlocks } from './tie-blocks.ts';

/**
 * Holds scores against known planners: how well does a ranking part them from other people?
 *
 *   auc = share of pairs (planner, other) in which the planner scores higher, an equal pair counting half          0 ... 1
 *   averagePrecision = mean over planners of planners / people down to their place          0 ... 1
 *
 * People with equal scores are not put in an order: every figure is the exact mean over all their orders, so a lucky sort decides
 * nothing. Scores are compared to ten significant digits; NaN counts as lowest. Gotcha: where labels say "no role stated", a zero
 * is not proof of another part, and precision is too low. Cost: O(n log n).
 * Paper: F. McSherry, M. Najork, ECIR 2008, doi:10.1007/978-3-540-78646-7_38 (figures in the presence of equal scores).
 *
 * @throws RingtraceError `invalid-option` when the two columns differ in length, or all or none are planners.
 * @example rankingQuality([3, 2, 2, 1], [true, false, true, false]).auc // => 0.875
 */
export function rankingQuality(scores: ArrayLike<number>, isPlanner: readonly boolean[]): RankingQuality {
  checkSubject('rankingQuality', scores, 'list');
  checkSubject('rankingQuality', isPlanner, 'list');
  assertLabels(scores, isPlanner, 'rankingQuality');
  const { count, blockOf } = tieBlocks(scores);
  const peopleIn = new Uint32Array(count);
  const plannersIn = new Uint32Array(count);
  blockOf.forEach((block, i) => {
    peopleIn[block]!++;
    if (isPlanner[i]) plannersIn[block]!++;
  });
  return blockQuality(peopleIn, plannersIn);
}

/** @throws RingtraceError `invalid-option` when a ranking cannot be held against these labels. */
export function assertLabels(scores: ArrayLike<number>, isPlanner: readonly boolean[], place: string): void {
  if (scores.length !== isPlanner.length) {
    const problem = `${scores.length} scores stand beside ${isPlanner.length} labels`;
    throw new RingtraceError('invalid-option', place, problem, 'give one label for each score');
  }
  const planners = isPlanner.filter(Boolean).length;
  if (planners > 0 && planners < isPlanner.length) return;
  throw new RingtraceError(
    'invalid-option',
    place,
    `${planners} of ${isPlanner.length} people are planners`,
    'label at least one planner and one other person among the ranked',
  );
}
