import type { FoldedTrees } from '../distances/fold-trees.ts';
import { type MultiSourceSearch, openSearch, startSearch, stepSearch } from '../distances/multi-source-search.ts';
import { bitCount } from '../numbers/bit-count.ts';
import { type ExactSums, zeroSums } from '../numbers/exact-sums.ts';
import { FRESH, type Scratch } from '../numbers/scratch.ts';
import type { Steps } from '../shards/steps.ts';
import type { Pivots } from './choose-pivots.ts';
import { seenOfTree } from './seen-of-tree.ts';

/**
 * Estimates what every core node, and whoever hangs on it, sees of the nodes outside its tree: as `outside` of `descendTrees`, one for each
 * of the discounts.
 *
 *   sum over s of f(s, v) is estimated by the sum over pivots s of f(s, v) / chance(s), times the factor of v
 *
 * A pivot speaks for its whole tree. All nodes are measured against the same pivots, so most of the error is shared and ranks move less
 * than values. Stops after every level. Cost: as `closenessJob` times pivots over core nodes, and O(pivots x core).
 * Paper: U. Brandes, C. Pich, Int. J. Bifurcation Chaos 17, 2007, doi:10.1142/S0218127407018403 (pivots).
 */
export function* estimateCloseness(
  trees: FoldedTrees,
  { sources, scales, factors }: Pivots,
  discounts: readonly ExactSums[],
  scratch: Scratch = FRESH,
): Steps<readonly ExactSums[]> {
  const { coreNodes, coreStart, coreEnd, slot, height, profile } = trees;
  const search = openSearch(trees.core, scratch);
  const outside = discounts.map(() => zeroSums(profile.length, scratch));
  const tallest = coreNodes.reduce((most, v) => Math.max(most, height[v]!), 0);
  for (const { some, own, alike } of inBatches(trees, sources, scales)) {
    startSearch(search, some, coreStart[some[0]!]!, coreEnd[some.at(-1)!]!);
    // What pivots count for at each distance, filled as far as searches have come.
    const counted = discounts.map((): Float64Array[] => []);
    while (stepSearch(search)) {
      for (let d = counted[0]!.length; d <= search.level + tallest; d++)
        for (const [s, { high }] of discounts.entries()) counted[s]!.push(seenAt(trees, { some, own, alike }, high, d));
      addSeen(search, trees, counted, alike, outside);
      yield;
    }
  }
  coreNodes.forEach((v, i) => {
    for (let at = slot[v]!, end = at + height[v]!; at <= end; at++)
      for (const sums of outside) sums.high[at]! *= factors[i]!;
  });
  return outside;
}

interface Batch {
  /** Up to 32 pivots, rising. */
  readonly some: Uint32Array;
  readonly own: Float64Array;
  /** Whether all count for the same: then it is enough to know how many have reached a node. */
  readonly alike: boolean;
}

/** Pivots without a tree and of one scale go together, for they are counted fastest; all others after them. */
function* inBatches(
  { coreNodes, height }: FoldedTrees,
  sources: Uint32Array,
  scales: Float64Array,
): Generator<Batch, void> {
  const kinds = new Map<number, number[]>();
  sources.forEach((source, i) => {
    const kind = height[coreNodes[source]!] === 0 ? scales[i]! : 0;
    const held = kinds.get(kind);
    if (held) held.push(i);
    else kinds.set(kind, [i]);
  });
  for (const [kind, places] of kinds) {
    for (let first = 0; first < places.length; first += 32) {
      const batch = places.slice(first, first + 32);
      const some = Uint32Array.from(batch, (i) => sources[i]!);
      yield { some, own: Float64Array.from(batch, (i) => scales[i]!), alike: kind !== 0 };
    }
  }
}

/** What pivots count for at a distance: one of them where all are alike, else every set of eight of them, four times 256 sums. */
function seenAt(
  trees: FoldedTrees,
  { some, own, alike }: Batch,
  discount: Float64Array,
  distance: number,
): Float64Array {
  const seen = (i: number): number => own[i]! * seenOfTree(trees, trees.coreNodes[some[i]!]!, discount, distance);
  if (alike) return Float64Array.of(seen(0));
  const sums = new Float64Array(1024);
  for (let first = 0; first < some.length; first += 8) {
    const from = 32 * first;
    for (let i = first; i < Math.min(some.length, first + 8); i++) {
      const bit = 1 << (i - first);
      const value = seen(i);
      for (let set = 0; set < bit; set++) sums[from + bit + set] = sums[from + set]! + value;
    }
  }
  return sums;
}

/** Adds what the searches that have just reached a node count for, to it and to those that hang on it. */
function addSeen(
  { fresh, freshNodes, freshCount, level }: MultiSourceSearch,
  { coreNodes, slot, height }: FoldedTrees,
  counted: readonly (readonly Float64Array[])[],
  alike: boolean,
  outside: readonly ExactSums[],
): void {
  for (let i = 0; i < freshCount; i++) {
    const node = freshNodes[i]!;
    const v = coreNodes[node]!;
    const mask = fresh[node]!;
    const count = alike ? bitCount(mask) : 0;
    const tall = height[v]!;
    const own = slot[v]!;
    for (let s = 0; s < counted.length; s++) {
      const rows = counted[s]!;
      const { high } = outside[s]!;
      for (let below = 0; below <= tall; below++) {
        const row = rows[level + below]!;
        high[own + below]! += alike
          ? count * row[0]!
          : row[mask & 255]! +
            row[256 + ((mask >>> 8) & 255)]! +
            row[512 + ((mask >>> 16) & 255)]! +
            row[768 + (mask >>> 24)]!;
      }
    }
  }
}
