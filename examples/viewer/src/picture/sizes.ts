import type { MeasureColumn } from '../case/case-view.ts';
import type { CaseIndex, Standing } from './case-index.ts';

const LEAST = 3;
const MOST = 12;

/** The radius of each person by the chosen measure's percentile; all alike while nothing is known. */
export function sizesOf(
  { view }: CaseIndex,
  { isRanked, rankOf }: Standing,
  measures: readonly MeasureColumn[],
  sizeBy: string,
): Float64Array {
  const crowding = Math.max(0.28, Math.min(1, Math.sqrt(260 / Math.max(1, view.people.length))));
  const scale = (share: number): number => crowding * (LEAST + (MOST - LEAST) * share * share);
  if (sizeBy === 'score' && isRanked) {
    return Float64Array.from(view.people, ({ id }) => scale(rankOf.get(id)?.score ?? 0));
  }
  const column = isRanked ? measures.find(({ name }) => name === sizeBy) : undefined;
  if (!column) return new Float64Array(view.people.length).fill(scale(0.4));
  const sign = column.central === 'low' ? -1 : 1;
  const key = (i: number): number => {
    const value = column.values[i]!;
    return Number.isFinite(value) ? sign * value : Number.NEGATIVE_INFINITY;
  };
  const order = [...column.values.keys()].sort((a, b) => key(a) - key(b));
  const sizes = new Float64Array(order.length);
  // Equal values get the size of the last of them, so that ties look tied.
  for (let i = order.length - 1, held = i; i >= 0; i--) {
    if (key(order[i]!) !== key(order[held]!)) held = i;
    sizes[order[i]!] = scale((held + 1) / order.length);
  }
  return sizes;
}
