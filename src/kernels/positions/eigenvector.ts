import { connectedComponents } from '../graph/connected-components.ts';
import type { Csr } from '../graph/csr.ts';
import { orderFreeSum, piecesFor } from '../numbers/order-free-sum.ts';

export interface EigenvectorOptions {
  /** Multiply by strengths (the default) or count every edge as 1. */
  readonly weighted?: boolean | undefined;
  /** Stop when the residual is below this. */
  readonly tolerance?: number | undefined;
  readonly maxIterations?: number | undefined;
}

export interface EigenvectorResult {
  /** Squares sum to 1 over the largest component; 0 elsewhere. */
  readonly scores: Float64Array;
  readonly eigenvalue: number;
  readonly converged: boolean;
  readonly iterations: number;
  /** Length of A x - eigenvalue x, over the eigenvalue: how far the scores are from what they claim to be. */
  readonly residual: number;
}

const defaults = { weighted: true, tolerance: 1e-10, maxIterations: 10_000 } as const;

/**
 * Who is tied to those who are themselves well tied? The leading eigenvector of the matrix of strengths,
 *
 *   lambda x(v) = sum over neighbors u of w(u, v) x(u)          0 ... 1, unit length (L2)
 *
 * on the largest component only (the first of equal ones): elsewhere the value would be an accident of rounding. Undirected.
 * Multiplies by A + shift, which has the same eigenvectors but does not swing on a bipartite graph. Where two parts are almost
 * equally dense it converges slowly; then `converged` is false and `residual` says how far it is.
 * Cost: O(m) a round.
 * Paper: P. Bonacich, J. Math. Sociology 2, 1972, doi:10.1080/0022250X.1972.9989806.
 *
 * @example Math.round(eigenvector(buildCsr(2, { sources: Uint32Array.of(0), targets: Uint32Array.of(1) })).eigenvalue) // => 1
 */
export function eigenvector(csr: Csr, options: EigenvectorOptions = {}): EigenvectorResult {
  const { nodeCount, offsets, targets, strengths } = csr;
  const weighted = options.weighted ?? defaults.weighted;
  const tolerance = options.tolerance ?? defaults.tolerance;
  const maxIterations = options.maxIterations ?? defaults.maxIterations;
  const { label } = connectedComponents(csr);
  const nodes = Uint32Array.from(label.keys()).filter((v) => label[v] === 0);
  const scores = new Float64Array(nodeCount);
  const image = new Float64Array(nodeCount);
  if (nodes.length < 2) {
    if (nodes.length === 1) scores[nodes[0]!] = 1;
    return { scores, eigenvalue: 0, converged: true, iterations: 0, residual: 0 };
  }
  for (const v of nodes) scores[v] = 1 / Math.sqrt(nodes.length);
  const terms = new Float64Array(nodeCount);
  let widest = 0;
  for (const v of nodes)
    widest = Math.max(
      widest,
      weighted ? orderFreeSum(strengths, offsets[v], offsets[v + 1]) : offsets[v + 1]! - offsets[v]!,
    );
  const { coarse, fine } = piecesFor(widest, nodeCount);
  let eigenvalue = 0;
  let residual = Number.POSITIVE_INFINITY;
  for (let iteration = 0; iteration <= maxIterations; iteration++) {
    for (const v of nodes) {
      let high = 0;
      let low = 0;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const term = (weighted ? strengths[arc]! : 1) * scores[targets[arc]!]!;
        const rounded = term + coarse - coarse;
        high += rounded;
        low += term - rounded + fine - fine;
      }
      image[v] = high + low;
      terms[v] = image[v]! * scores[v]!;
    }
    eigenvalue = orderFreeSum(terms);
    for (const v of nodes) terms[v] = (image[v]! - eigenvalue * scores[v]!) ** 2;
    residual = Math.sqrt(orderFreeSum(terms)) / eigenvalue;
    if (residual < tolerance) return { scores, eigenvalue, converged: true, iterations: iteration, residual };
    if (iteration === maxIterations) break;
    // A shift of half the eigenvalue keeps -lambda away from lambda whatever the unit of the strengths.
    for (const v of nodes) {
      scores[v] = image[v]! + (eigenvalue / 2) * scores[v]!;
      terms[v] = scores[v]! * scores[v]!;
    }
    const length = Math.sqrt(orderFreeSum(terms));
    for (const v of nodes) scores[v]! /= length;
  }
  return { scores, eigenvalue, converged: false, iterations: maxIterations, residual };
}
