import type { ExactSums } from '../numbers/exact-sums.ts';
import type { FoldedTrees } from './fold-trees.ts';
import type { MultiSourceSearch } from './multi-source-search.ts';

/** Bits of one counter per search; a count never reaches 2^31. */
const planeCount = 32;

/** Counters for one level: `planes[32 k + p]` holds bit p of how many nodes hang k steps below those just reached. */
export interface LevelCounters {
  readonly planes: Int32Array;
  /** How many planes of each class are in use. */
  readonly used: Uint8Array;
}

export function openCounters(trees: FoldedTrees): LevelCounters {
  const classes = trees.coreNodes.reduce((most, v) => Math.max(most, trees.height[v]! + 1), 1);
  return { planes: new Int32Array(classes * planeCount), used: new Uint8Array(classes) };
}

/**
 * Adds the level just reached to the sums of each discount of k + d over the nodes outside a source's tree, for k = 0 ... height of the tree:
 * what a node k steps below the source sees of the rest. Sums of source i start at `sums[slot - firstSlot]`.
 *
 * The searches are counted side by side, in counters sliced into planes of one bit.
 */
export function addLevel(
  search: MultiSourceSearch,
  sources: Uint32Array,
  trees: FoldedTrees,
  counters: LevelCounters,
  discounts: readonly ExactSums[],
  sums: readonly ExactSums[],
  firstSlot: number,
): void {
  const { level } = search;
  const { coreNodes, height, slot } = trees;
  const { planes, used } = counters;
  countNodes(search, counters);
  if (used.length > 1) countHanging(search, trees, counters);
  for (let k = 0; k < used.length; k++) {
    if (used[k] === 0) continue;
    const end = k * planeCount + used[k]!;
    for (let i = 0; i < sources.length; i++) {
      let count = 0;
      for (let cell = end - 1; cell >= k * planeCount; cell--) count = 2 * count + ((planes[cell]! >>> i) & 1);
      if (count === 0) continue;
      const node = coreNodes[sources[i]!]!;
      const at = slot[node]! - firstSlot;
      for (let s = 0; s < sums.length; s++) {
        const { high, low } = discounts[s]!;
        const sum = sums[s]!;
        for (let below = 0; below <= height[node]!; below++) {
          sum.high[at + below]! += count * high[level + k + below]!;
          sum.low[at + below]! += count * low[level + k + below]!;
        }
      }
    }
    planes.fill(0, k * planeCount, end);
    used[k] = 0;
  }
}

/** Counts the nodes just reached, eight masks at a time in full adders, so that few carries have to ripple. */
function countNodes(search: MultiSourceSearch, counters: LevelCounters): void {
  const { fresh, freshNodes, freshCount } = search;
  const whole = freshCount - (freshCount % 8);
  let ones = 0;
  let twos = 0;
  let fours = 0;
  for (let i = 0; i < whole; i += 8) {
    let twice = 0;
    let fourTimes = 0;
    for (let half = i; half < i + 8; half += 4) {
      const a = fresh[freshNodes[half]!]!;
      const b = fresh[freshNodes[half + 1]!]!;
      const c = fresh[freshNodes[half + 2]!]!;
      const d = fresh[freshNodes[half + 3]!]!;
      const withA = ones ^ a;
      const carryB = (ones & a) | (withA & b);
      ones = withA ^ b;
      const withC = ones ^ c;
      const carryD = (ones & c) | (withC & d);
      ones = withC ^ d;
      const withB = twos ^ carryB;
      twice = (twos & carryB) | (withB & carryD);
      twos = withB ^ carryD;
      if (half === i) fourTimes = twice;
    }
    const withFirst = fours ^ fourTimes;
    const eightTimes = (fours & fourTimes) | (withFirst & twice);
    fours = withFirst ^ twice;
    if (eightTimes !== 0) addMask(counters, 0, 3, eightTimes);
  }
  addMask(counters, 0, 0, ones);
  addMask(counters, 0, 1, twos);
  addMask(counters, 0, 2, fours);
  for (let i = whole; i < freshCount; i++) addMask(counters, 0, 0, fresh[freshNodes[i]!]!);
}

/** Counts what hangs on the nodes just reached. */
function countHanging(search: MultiSourceSearch, trees: FoldedTrees, counters: LevelCounters): void {
  const { fresh, freshNodes, freshCount } = search;
  const { coreNodes, height, slot, profile } = trees;
  for (let i = 0; i < freshCount; i++) {
    const node = coreNodes[freshNodes[i]!]!;
    for (let k = 1; k <= height[node]!; k++) {
      let weight = profile[slot[node]! + k]!;
      for (let plane = 0; weight > 0; plane++, weight >>>= 1)
        if ((weight & 1) === 1) addMask(counters, k, plane, fresh[freshNodes[i]!]!);
    }
  }
}

/** Adds 2^plane to the counters of class k under the mask: about two steps, whatever the mask holds. */
function addMask({ planes, used }: LevelCounters, k: number, plane: number, mask: number): void {
  let at = plane;
  for (let carry = mask; carry !== 0; at++) {
    const held = planes[k * planeCount + at]!;
    planes[k * planeCount + at] = held ^ carry;
    carry &= held;
  }
  if (at > used[k]! && mask !== 0) used[k] = at;
}
