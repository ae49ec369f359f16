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
  const places = new Map<number, { sum: number; count: number }>();
  for (let i = 0; i < other.length; i++) {
    const held = places.get(reference[i]!) ?? { sum: 0, count: 0 };
    places.set(reference[i]!, { sum: held.sum + other[i]!, count: held.count + 1 });
  }
  return Float64Array.from(other, (_, i) => {
    const { sum, count } = places.get(reference[i]!)!;
    return sum / count;
  });
}

/**
 * The share of pairs that stand in the same order in both rankings; a pair tied in one alone counts half.
 *
 *   (tau + 1) / 2 for rankings without ties          0 ... 1
 *
 * 1 for fewer than two nodes. Cost: O(n^2) comparisons.
 * Paper: C. Martin, P. Niemeyer, Network Science 7(2), 2019, doi:10.1017/nws.2019.12 (robustness of centrality measures).
 *
 * @example orderAgreement([1, 2, 3], [1, 3, 2]) // => 2 / 3
 */
export function orderAgreement(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const pairCount = (a.length * (a.length - 1)) / 2;
  if (pairCount === 0) return 1;
  let halves = 0;
  for (let i = 1; i < a.length; i++) {
    const rankA = a[i]!;
    const rankB = b[i]!;
    for (let j = 0; j < i; j++) {
      const apartA = rankA - a[j]!;
      const apartB = rankB - b[j]!;
      if (apartA * apartB > 0 || (apartA === 0 && apartB === 0)) halves += 2;
      else if (apartA === 0 || apartB === 0) halves++;
    }
  }
  return halves / 2 / pairCount;
}
