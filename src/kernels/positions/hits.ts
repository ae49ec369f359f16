import type { Csr } from '../graph/csr.ts';

export interface HitsOptions {
  readonly weighted?: boolean | undefined;
  /** Stop when the hub scores change by less than this in sum. */
  readonly tolerance?: number | undefined;
  readonly maxIterations?: number | undefined;
}

export interface HitsResult {
  /** Points to good authorities; sums to 1. */
  readonly hubs: Float64Array;
  /** Is pointed to by good hubs; sums to 1. */
  readonly authorities: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
}

const defaults = { weighted: true, tolerance: 1e-12, maxIterations: 10_000 } as const;

/**
 * Who points to those that matter, and who is pointed to by those that know?
 *
 *   authority(v) = sum over arcs u -> v of w hub(u),   hub(v) = sum over arcs v -> u of w authority(u)          0 ... 1, sum 1
 *
 * w is strength, or 1. Directed. Without any arc all scores are 0. Where two parts are almost equally dense it converges slowly
 * and says so. Cost: O(m) a round.
 * Paper: J. M. Kleinberg, J. ACM 46(5), 1999, doi:10.1145/324133.324140.
 *
 * @example hits(buildCsr(2, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) }, true)).authorities // => Float64Array.of(0, 1)
 */
export function hits(csr: Csr, options: HitsOptions = {}): HitsResult {
  const { nodeCount, offsets, targets, strengths } = csr;
  const weighted = options.weighted ?? defaults.weighted;
  const tolerance = options.tolerance ?? defaults.tolerance;
  const maxIterations = options.maxIterations ?? defaults.maxIterations;
  const hubs = new Float64Array(nodeCount).fill(1 / nodeCount);
  const authorities = new Float64Array(nodeCount);
  for (let iteration = 1; iteration <= maxIterations; iteration++) {
    authorities.fill(0);
    for (let v = 0; v < nodeCount; v++) {
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++)
        authorities[targets[arc]!]! += (weighted ? strengths[arc]! : 1) * hubs[v]!;
    }
    scaleToSumOne(authorities);
    const before = hubs.slice();
    for (let v = 0; v < nodeCount; v++) {
      let sum = 0;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++)
        sum += (weighted ? strengths[arc]! : 1) * authorities[targets[arc]!]!;
      hubs[v] = sum;
    }
    scaleToSumOne(hubs);
    let change = 0;
    for (let v = 0; v < nodeCount; v++) change += Math.abs(hubs[v]! - before[v]!);
    if (change < tolerance) return { hubs, authorities, iterations: iteration, converged: true };
  }
  return { hubs, authorities, iterations: maxIterations, converged: false };
}

function scaleToSumOne(values: Float64Array): void {
  let sum = 0;
  for (const value of values) sum += value;
  if (sum > 0) for (let v = 0; v < values.length; v++) values[v]! /= sum;
}
