import type { Csr } from '../graph/csr.ts';
import { strengthShares } from '../graph/strength-shares.ts';
import { orderFreeSum, piecesFor } from '../numbers/order-free-sum.ts';

export interface PagerankOptions {
  /** Chance to follow an arc rather than to jump, in [0, 1). */
  readonly damping?: number | undefined;
  /** Follow arcs in proportion to their strength (the default) or all alike. */
  readonly weighted?: boolean | undefined;
  /** Where jumps land: one number >= 0 per node, not all 0. Left out: everywhere alike. */
  readonly personalization?: Float64Array | undefined;
  /** Stop when the scores change by less than this in sum. */
  readonly tolerance?: number | undefined;
  readonly maxIterations?: number | undefined;
}

export interface PagerankResult {
  readonly scores: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
}

const defaults = { damping: 0.85, weighted: true, tolerance: 1e-12, maxIterations: 1000 } as const;

/**
 * Who is met most often by one who follows arcs at random and sometimes jumps?
 *
 *   x(v) = damping * sum over arcs u -> v of x(u) w(u, v) / w(u)  +  (1 - damping) * p(v)          0 ... 1, sums to 1
 *
 * w is strength. A node without arcs out passes all it has to p, as in networkx. Works on directed and undirected graphs.
 * Solves y = damping * P y + p, where dead ends pass nothing on, and scales y to sum 1, which is the same. Undirected, where the eigenvalues of P
 * are real, every round is stretched by Chebyshev's rule: about a third of the rounds. Sums do not hang on the numbers of the nodes.
 * Cost: O(m) a round; log(tolerance) / log(damping) rounds directed, log(tolerance) / log(.56) undirected at damping .85.
 * Papers: S. Brin, L. Page, Computer Networks 30, 1998, doi:10.1016/S0169-7552(98)00110-X; G. Golub, R. Varga, Numer. Math. 3, 1961,
 * doi:10.1007/BF01386013 (Chebyshev's semi-iteration).
 *
 * @example pagerank(buildCsr(2, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) })).scores // => Float64Array.of(0.5, 0.5)
 */
export function pagerank(csr: Csr, options: PagerankOptions = {}): PagerankResult {
  const { nodeCount } = csr;
  const damping = options.damping ?? defaults.damping;
  const tolerance = options.tolerance ?? defaults.tolerance;
  const maxIterations = options.maxIterations ?? defaults.maxIterations;
  const jump = landing(nodeCount, options.personalization);
  if (nodeCount === 0) return { scores: jump, iterations: maxIterations, converged: true };
  const follow = openFollow(csr, damping, options.weighted ?? defaults.weighted);
  let scores = jump.map((share) => share / (1 - damping));
  let before = scores;
  let next = new Float64Array(nodeCount);
  const change = new Float64Array(nodeCount);
  let stretch = 1;
  for (let iteration = 1; iteration <= maxIterations; iteration++) {
    follow(scores, next);
    if (!csr.directed && iteration > 1)
      stretch = iteration === 2 ? 1 / (1 - damping ** 2 / 2) : 1 / (1 - (damping ** 2 * stretch) / 4);
    let largest = 0;
    for (let v = 0; v < nodeCount; v++) {
      const score = stretch * (next[v]! + jump[v]! - before[v]!) + before[v]!;
      const moved = Math.abs(score - scores[v]!);
      next[v] = score;
      change[v] = moved;
      if (moved > largest) largest = moved;
    }
    const spare = before === scores ? new Float64Array(nodeCount) : before;
    before = scores;
    scores = next;
    next = spare;
    // All changes together are at least the largest, so most rounds need not add.
    if (largest * (1 - damping) >= 2 * tolerance) continue;
    if (orderFreeSum(change) < tolerance * orderFreeSum(scores))
      return { scores: scaled(scores), iterations: iteration, converged: true };
  }
  return { scores: scaled(scores), iterations: maxIterations, converged: false };
}

function scaled(scores: Float64Array): Float64Array {
  const sum = orderFreeSum(scores);
  return scores.map((score) => score / sum);
}

/** Writes damping * P scores: what arrives at each node along arcs. Rows of arcs in, so that every node reads and none is written twice. */
function openFollow(csr: Csr, damping: number, weighted: boolean): (scores: Float64Array, into: Float64Array) => void {
  const { nodeCount } = csr;
  const { offsets, sources, shares } = arcsInto(csr, strengthShares(csr, weighted));
  const { coarse, fine } = piecesFor(8 / (1 - damping), sources.length);
  return (scores, into) => {
    for (let v = 0; v < nodeCount; v++) {
      let high = 0;
      let low = 0;
      for (let arc = offsets[v]!, end = offsets[v + 1]!; arc < end; arc++) {
        const term = scores[sources[arc]!]! * shares[arc]!;
        const rounded = term + coarse - coarse;
        high += rounded;
        low += term - rounded + fine - fine;
      }
      into[v] = damping * (high + low);
    }
  };
}

interface ArcsIn {
  readonly offsets: Uint32Array;
  readonly sources: Uint32Array;
  /** Which share of its strength the source puts into the arc. */
  readonly shares: Float64Array;
}

function arcsInto(csr: Csr, share: Float64Array): ArcsIn {
  const { nodeCount, targets } = csr;
  const offsets = new Uint32Array(nodeCount + 1);
  for (const v of targets) offsets[v + 1]!++;
  for (let v = 0; v < nodeCount; v++) offsets[v + 1]! += offsets[v]!;
  const sources = new Uint32Array(targets.length);
  const shares = new Float64Array(targets.length);
  const cursor = offsets.slice();
  for (let u = 0; u < nodeCount; u++) {
    for (let arc = csr.offsets[u]!; arc < csr.offsets[u + 1]!; arc++) {
      const at = cursor[targets[arc]!]!++;
      sources[at] = u;
      shares[at] = share[arc]!;
    }
  }
  return { offsets, sources, shares };
}

function landing(nodeCount: number, personalization: Float64Array | undefined): Float64Array {
  if (!personalization) return new Float64Array(nodeCount).fill(1 / nodeCount);
  const sum = orderFreeSum(personalization);
  if (personalization.length !== nodeCount || !(sum > 0 && Number.isFinite(sum)) || personalization.some((w) => w < 0))
    throw new RangeError('pagerank: personalization needs one number >= 0 per node, not all 0');
  return personalization.map((weight) => weight / sum);
}
