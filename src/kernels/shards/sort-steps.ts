import type { Steps } from './steps.ts';

/** So many are sorted in one go, and merged between two stops. */
const SOME = 1 << 12;

/**
 * Sorts a copy as `toSorted` does, with stops on the way. Cost: O(n log n) comparisons.
 *
 * @example finishSteps(sortSteps([3, 1, 2], (a, b) => a - b)) // => [1, 2, 3]
 */
export function* sortSteps<T>(items: readonly T[], compare: (a: T, b: T) => number): Steps<T[]> {
  let from: T[] = [];
  for (let start = 0; start < items.length; start += SOME) {
    for (const item of items.slice(start, start + SOME).sort(compare)) from.push(item);
    yield;
  }
  for (let width = SOME; width < items.length; width *= 2) {
    const to: T[] = [];
    for (let start = 0; start < items.length; start += 2 * width) {
      const middle = Math.min(start + width, items.length);
      const end = Math.min(start + 2 * width, items.length);
      let left = start;
      let right = middle;
      while (left < middle || right < end) {
        if (to.length % SOME === 0) yield;
        const takesLeft = right === end || (left < middle && compare(from[left]!, from[right]!) <= 0);
        to.push(takesLeft ? from[left++]! : from[right++]!);
      }
    }
    from = to;
  }
  return from;
}
