import type { ExactSums } from './exact-sums.ts';
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
 * Adds the level just reached to the sums of 1 / (k + d) over the nodes outside a source's tree, for k = 0 ... height of the tree:
 * what a node k steps below the source sees of the rest. Sums of source i start at `sums[slot - firstSlot]`.
 *
 * Searches are counted side by side: adding a mask to bit-sliced counters costs about two steps whatever it holds.
 */
export function addLevel(
  search: MultiSourceSearch,
  sources: Uint32Array,
  trees: FoldedTrees,
  counters: LevelCounters,
  reciprocals: ExactSums,
  sums: ExactSums,
  firstSlot: number,
): void {
  const { fresh, freshNodes, freshCount, level } = search;
  const { coreNodes, height, slot, profile } = trees;
  const { planes, used } = counters;
  for (let i = 0; i < freshCount; i++) {
    const mask = fresh[freshNodes[i]!]!;
    const node = coreNodes[freshNodes[i]!]!;
    const tall = height[node]!;
    for (let k = 0; k <= tall; k++) {
      let weight = k === 0 ? 1 : profile[slot[node]! + k]!;
      for (let plane = 0; weight > 0; plane++, weight >>>= 1) {
        if ((weight & 1) === 0) continue;
        let carry = mask;
        let at = plane;
        for (let cell = k * planeCount + plane; carry !== 0; cell++, at++) {
          const held = planes[cell]!;
          planes[cell] = held ^ carry;
          carry &= held;
        }
        if (at > used[k]!) used[k] = at;
      }
    }
  }
  for (let k = 0; k < used.length; k++) {
    if (used[k] === 0) continue;
    const end = k * planeCount + used[k]!;
    for (let i = 0; i < sources.length; i++) {
      let count = 0;
      for (let cell = end - 1; cell >= k * planeCount; cell--) count = 2 * count + ((planes[cell]! >>> i) & 1);
      if (count === 0) continue;
      const node = coreNodes[sources[i]!]!;
      const at = slot[node]! - firstSlot;
      for (let below = 0; below <= height[node]!; below++) {
        sums.high[at + below]! += count * reciprocals.high[level + k + below]!;
        sums.low[at + below]! += count * reciprocals.low[level + k + below]!;
      }
    }
    planes.fill(0, k * planeCount, end);
    used[k] = 0;
  }
}
