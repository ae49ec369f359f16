import type { Csr } from '../graph/csr.ts';
import { strengthShares } from '../graph/strength-shares.ts';

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
 * Cost: O(m) a round, about log(tolerance) / log(damping) rounds; sums run in a fixed order.
 * Paper: S. Brin, L. Page, Computer Networks 30, 1998, doi:10.1016/S0169-7552(98)00110-X.
 *
 * @example pagerank(buildCsr(2, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) })).scores // => Float64Array.of(0.5, 0.5)
 */
export function pagerank(csr: Csr, options: PagerankOptions = {}): PagerankResult {
  const { nodeCount, offsets, targets } = csr;
  const damping = options.damping ?? defaults.damping;
  const tolerance = options.tolerance ?? defaults.tolerance;
  const maxIterations = options.maxIterations ?? defaults.maxIterations;
  const share = strengthShares(csr, options.weighted ?? defaults.weighted);
  const jump = landing(nodeCount, options.personalization);
  let scores = jump.slice();
  let next = new Float64Array(nodeCount);
  for (let iteration = 1; iteration <= maxIterations; iteration++) {
    next.fill(0);
    let stranded = 0;
    for (let v = 0; v < nodeCount; v++) {
      const score = scores[v]!;
      if (offsets[v] === offsets[v + 1]) stranded += score;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) next[targets[arc]!]! += score * share[arc]!;
    }
    const jumping = damping * stranded + (1 - damping);
    let change = 0;
    for (let v = 0; v < nodeCount; v++) {
      next[v] = damping * next[v]! + jumping * jump[v]!;
      change += Math.abs(next[v]! - scores[v]!);
    }
    [scores, next] = [next, scores];
    if (change < tolerance) return { scores, iterations: iteration, converged: true };
  }
  return { scores, iterations: maxIterations, converged: nodeCount === 0 };
}

function landing(nodeCount: number, personalization: Float64Array | undefined): Float64Array {
  if (!personalization) return new Float64Array(nodeCount).fill(1 / nodeCount);
  let sum = 0;
  for (const weight of personalization) sum += weight;
  if (personalization.length !== nodeCount || !(sum > 0 && Number.isFinite(sum)) || personalization.some((w) => w < 0))
    throw new RangeError('pagerank: personalization needs one number >= 0 per node, not all 0');
  return personalization.map((weight) => weight / sum);
}
