import type { Csr } from '../graph/csr.ts';
import { orderFreeSum, piecesFor } from '../numbers/order-free-sum.ts';

export interface KatzOptions {
  /** What a walk loses with every step; left out: 0.85 / the largest sum of strengths into a node, which always converges. */
  readonly attenuation?: number | undefined;
  readonly weighted?: boolean | undefined;
  /** Stop when no score changes by more than this share of the largest. */
  readonly tolerance?: number | undefined;
  readonly maxIterations?: number | undefined;
}

export interface KatzResult {
  readonly scores: Float64Array;
  readonly attenuation: number;
  readonly iterations: number;
  readonly converged: boolean;
}

const defaults = { weighted: true, tolerance: 1e-12, maxIterations: 1000 } as const;

/**
 * How many walks end at a node, long ones counting less?
 *
 *   x(v) = 1 + attenuation * sum over arcs u -> v of w(u, v) x(u)          1 ... 1 / (1 - 0.85) by default
 *
 * w is strength, or 1. An attenuation at or above 1 / the largest eigenvalue has no answer: then `converged` is false. Works on
 * directed and undirected graphs. Cost: O(m) a round.
 * Paper: L. Katz, Psychometrika 18, 1953, doi:10.1007/BF02289026.
 *
 * @example katz(buildCsr(2, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) }), { attenuation: 0.5 }).scores.map(Math.round) // => Float64Array.of(2, 2)
 */
export function katz(csr: Csr, options: KatzOptions = {}): KatzResult {
  const { nodeCount, offsets, targets, strengths } = csr;
  const weighted = options.weighted ?? defaults.weighted;
  const tolerance = options.tolerance ?? defaults.tolerance;
  const maxIterations = options.maxIterations ?? defaults.maxIterations;
  const widest = largestSum(csr, weighted);
  const attenuation = options.attenuation ?? 0.85 / (widest || 1);
  let scores = new Float64Array(nodeCount).fill(1);
  let next = new Float64Array(nodeCount);
  const rest = new Float64Array(nodeCount);
  let largest = 1;
  for (let iteration = 1; iteration <= maxIterations; iteration++) {
    next.fill(0);
    rest.fill(0);
    const { coarse, fine } = piecesFor(widest * largest, targets.length);
    for (let v = 0; v < nodeCount; v++) {
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const term = (weighted ? strengths[arc]! : 1) * scores[v]!;
        const rounded = term + coarse - coarse;
        next[targets[arc]!]! += rounded;
        rest[targets[arc]!]! += term - rounded + fine - fine;
      }
    }
    let change = 0;
    largest = 0;
    for (let v = 0; v < nodeCount; v++) {
      next[v] = 1 + attenuation * (next[v]! + rest[v]!);
      change = Math.max(change, Math.abs(next[v]! - scores[v]!));
      largest = Math.max(largest, next[v]!);
    }
    [scores, next] = [next, scores];
    if (!Number.isFinite(largest)) return { scores: next, attenuation, iterations: iteration, converged: false };
    if (change <= tolerance * largest) return { scores, attenuation, iterations: iteration, converged: true };
  }
  return { scores, attenuation, iterations: maxIterations, converged: false };
}

/** The largest sum of strengths into a node: no eigenvalue is above it. */
function largestSum(csr: Csr, weighted: boolean): number {
  const { targets, strengths, nodeCount } = csr;
  const into = new Float64Array(nodeCount);
  const rest = new Float64Array(nodeCount);
  const { coarse, fine } = piecesFor(weighted ? orderFreeSum(strengths) : targets.length, targets.length);
  for (let arc = 0; arc < targets.length; arc++) {
    const term = weighted ? strengths[arc]! : 1;
    const rounded = term + coarse - coarse;
    into[targets[arc]!]! += rounded;
    rest[targets[arc]!]! += term - rounded + fine - fine;
  }
  return into.reduce((largest, sum, v) => Math.max(largest, sum + rest[v]!), 0);
}
