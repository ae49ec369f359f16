import { risingOrder } from './rising-order.ts';

/**
 * How far does another ranking of the same nodes agree with a reference? The correlation of their (mid-)ranks, Spearman's rho.
 *
 *   rho = cov(a, b) / (sd(a) sd(b))          -1 ... 1
 *
 * Nodes that the reference ties stand at the mean of their places in the other: it says nothing of their order, and so nothing that could be
 * contradicted. 0 where one of them ties everybody. Cost: O(n).
 * Paper: C. Spearman, Am. J. Psychology 15(1), 1904, doi:10.2307/1412159.
 *
 * @example rankCorrelation([1, 2.5, 2.5], [1, 2, 3]) // => 1
 */
export function rankCorrelation(reference: ArrayLike<number>, other: ArrayLike<number>): number {
  const a = reference;
  const b = averageTied(reference, other);
  const center = (a.length + 1) / 2;
  let together = 0;
  let spreadA = 0;
  let spreadB = 0;
  for (let i = 0; i < a.length; i++) {
    together += (a[i]! - center) * (b[i]! - center);
    spreadA += (a[i]! - center) ** 2;
    spreadB += (b[i]! - center) ** 2;
  }
  return spreadA === 0 || spreadB === 0 ? 0 : together / Math.sqrt(spreadA * spreadB);
}

function averageTied(reference: ArrayLike<number>, other: ArrayLike<number>): Float64Array {
  const { length } = other;
  const order = risingOrder(reference);
  const means = new Float64Array(length);
  for (let start = 0; start < length; ) {
    let end = start;
    let sum = 0;
    for (; end < length && reference[order[end]!] === reference[order[start]!]; end++) sum += other[order[end]!]!;
    for (let i = start; i < end; i++) means[order[i]!] = sum / (end - start);
    start = end;
  }
  return means;
}

/**
 * The share of pairs that stand in the same order in both rankings; a pair tied in one alone counts half.
 *
 *   (tau + 1) / 2 for rankings without ties          0 ... 1
 *
 * 1 for fewer than two nodes. Cost: O(n log n).
 * Papers: W. Knight, J. Am. Stat. Assoc. 61(314), 1966, doi:10.1080/01621459.1966.10480879 (sorting instead of comparing pairs); C. Martin, P. Niemeyer, Network Science 7(2), 2019, doi:10.1017/nws.2019.12 (robustness of centrality measures).
 *
 * @example orderAgreement([1, 2, 3], [1, 3, 2]) // => 2 / 3
 */
export function orderAgreement(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const { length } = a;
  const pairCount = (length * (length - 1)) / 2;
  if (pairCount === 0) return 1;
  const placeA = placesOf(a, length);
  const placeB = placesOf(b, length);
  // By a, then by b: what then still falls in b are the pairs in opposite order.
  const keys = Float64Array.from(placeA.places, (place, i) => place * length + placeB.places[i]!).sort();
  const tiedBoth = tiedPairs(keys);
  const against = fallingPairs(Uint32Array.from(keys, (key) => key % length));
  const same = pairCount - placeA.tied - placeB.tied + tiedBoth - against;
  const halves = 2 * (same + tiedBoth) + (placeA.tied - tiedBoth) + (placeB.tied - tiedBoth);
  return halves / 2 / pairCount;
}

/** For each value how many are lower, and how many pairs are equal. */
function placesOf(values: ArrayLike<number>, length: number): { readonly places: Uint32Array; readonly tied: number } {
  const order = risingOrder(values);
  const places = new Uint32Array(length);
  let tied = 0;
  for (let start = 0; start < length; ) {
    let end = start;
    for (; end < length && values[order[end]!] === values[order[start]!]; end++) places[order[end]!] = start;
    tied += ((end - start) * (end - start - 1)) / 2;
    start = end;
  }
  return { places, tied };
}

function tiedPairs(rising: Float64Array): number {
  let pairs = 0;
  for (let start = 0, i = 1; i <= rising.length; i++) {
    if (i < rising.length && rising[i] === rising[start]) continue;
    pairs += ((i - start) * (i - start - 1)) / 2;
    start = i;
  }
  return pairs;
}

/** How many pairs stand the larger before the smaller: merge sort counts them. */
function fallingPairs(values: Uint32Array): number {
  let from: Uint32Array = values;
  let to: Uint32Array = new Uint32Array(values.length);
  let pairs = 0;
  for (let width = 1; width < values.length; width *= 2) {
    for (let start = 0; start < values.length; start += 2 * width) {
      const middle = Math.min(start + width, values.length);
      const end = Math.min(start + 2 * width, values.length);
      let left = start;
      let right = middle;
      for (let write = start; write < end; write++) {
        if (left < middle && (right >= end || from[left]! <= from[right]!)) to[write] = from[left++]!;
        else {
          to[write] = from[right++]!;
          pairs += middle - left;
        }
      }
    }
    [from, to] = [to, from];
  }
  return pairs;
}
