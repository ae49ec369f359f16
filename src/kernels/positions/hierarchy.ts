import type { Csr } from '../graph/csr.ts';
import { naturalLog } from '../numbers/natural-log.ts';
import { orderFreeSum } from '../numbers/order-free-sum.ts';
import { dyadicConstraint } from './dyadic-constraint.ts';

/**
 * Does a node's constraint come from one neighbor or evenly from all?
 *
 *   H(i) = sum over neighbors j of r(j) ln r(j) / (N ln N),  r(j) = c(i, j) / (C(i) / N),  N = degree          0 ... 1
 *
 * 0: every neighbor constrains alike; near 1: one neighbor does it all. With one neighbor the formula is 0 / 0 and we return
 * its limit in words, 1; without neighbors NaN. Weighted means p(i, j) by strength. Undirected. Cost: as `constraint`.
 * Paper: R. S. Burt, Structural Holes, Harvard University Press, 1992, section 2.
 *
 * @example hierarchy(buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }), false) // => Float64Array.of(1, 0, 1)
 */
export function hierarchy(csr: Csr, weighted: boolean): Float64Array {
  const { nodeCount, offsets } = csr;
  const dyadic = dyadicConstraint(csr, weighted);
  const score = new Float64Array(nodeCount);
  const terms = new Float64Array(dyadic.length);
  for (let v = 0; v < nodeCount; v++) {
    const start = offsets[v]!;
    const degree = offsets[v + 1]! - start;
    if (degree < 2) {
      score[v] = degree === 1 ? 1 : Number.NaN;
      continue;
    }
    const total = orderFreeSum(dyadic, start, start + degree);
    for (let arc = start; arc < start + degree; arc++) {
      const ratio = (dyadic[arc]! * degree) / total;
      terms[arc] = ratio === 0 ? 0 : ratio * naturalLog(ratio);
    }
    // Rounding alone can push an even circle below 0.
    score[v] = Math.max(0, orderFreeSum(terms, start, start + degree) / (degree * naturalLog(degree)));
  }
  return score;
}
