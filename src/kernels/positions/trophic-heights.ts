import { connectedComponents } from '../graph/connected-components.ts';
import { buildCsr, type Csr } from '../graph/csr.ts';
import { createRng } from '../numbers/rng.ts';
import { eliminationOrder } from './elimination-order.ts';
import { unequalHeights } from './unequal-heights.ts';

export interface TrophicOptions {
  /** How often every arc is turned at random; default 199. */
  readonly draws?: number | undefined;
  readonly seed?: number | undefined;
}

/** How high everybody stands in a chain of command or payment, and how much of a chain it is. */
export interface TrophicHeights {
  /** Mean 0 in every weak component; an arc climbs by 1 as nearly as it can. */
  readonly heights: Float64Array;
  /** 0: every arc climbs by exactly 1; 1: no direction at all. */
  readonly incoherence: number;
  /** Chance of an incoherence as low when every arc points either way; 1 for a tree, which is coherent however its arcs point. */
  readonly p: number;
}

/** Arcs as columns, over nodes with their weak component. */
interface Arcs {
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly strengths: Float64Array;
  readonly label: Uint32Array;
  readonly count: number;
}

/**
 * How high does a node stand in the flow of arcs, from those who only send to those who only receive?
 *
 *   (D_in + D_out - A - A') h = D_in - D_out per weak component,   F0 = sum of w (h(v) - h(u) - 1)^2 / sum of w          0 ... 1
 *
 * Strengths more than a million times apart are solved by elimination, to nearly every digit. Gotcha: where that would take too long, in a dense graph of
 * hundreds of nodes, gradients lose digits; at 1e-12 beside 1e12 heights may be off by some 1e-6 there.
 * SpringRank without regularization is -h. Directed; strengths weigh arcs. Isolated nodes have height 0. Without arcs F0 is 0 and p is 1.
 * Cost: O(draws * rounds * m), rounds of conjugate gradients at most about n.
 * Papers: R. MacKay, S. Johnson, B. Sansom, R. Soc. Open Sci. 7, 2020, doi:10.1098/rsos.201138; C. De Bacco, D. Larremore, C. Moore, Sci. Adv. 4,
 * 2018, doi:10.1126/sciadv.aar8260.
 *
 * @example trophicHeights(buildCsr(3, { sources: Uint32Array.of(0, 1), targets: Uint32Array.of(1, 2) }, true)).heights // => Float64Array [-1, 0, 1]
 */
export function trophicHeights(csr: Csr, options: TrophicOptions = {}): TrophicHeights {
  const { draws = 199, seed = 7 } = options;
  const arcs = arcsOf(csr);
  const order = eliminationOrder(arcs, csr.nodeCount);
  const solve = (some: Arcs): Float64Array => centered(order ? unequalHeights(some, order) : byGradients(some), some);
  const heights = solve(arcs);
  const incoherence = incoherenceOf(arcs, heights);
  let asLow = 0;
  for (let draw = 0; draw < draws; draw++) {
    const turned = turnAtRandom(arcs, seed, draw);
    // A tree must not seem orderly because of what rounding leaves.
    if (incoherenceOf(turned, solve(turned)) <= incoherence + 1e-9) asLow++;
  }
  return { heights, incoherence, p: (asLow + 1) / (draws + 1) };
}

function arcsOf({ nodeCount, offsets, targets, strengths }: Csr): Arcs {
  const sources = new Uint32Array(targets.length);
  for (let v = 0; v < nodeCount; v++) sources.fill(v, offsets[v]!, offsets[v + 1]!);
  return { sources, targets, strengths, ...connectedComponents(buildCsr(nodeCount, { sources, targets })) };
}

function turnAtRandom(arcs: Arcs, seed: number, draw: number): Arcs {
  const rng = createRng(seed, draw);
  const sources = arcs.sources.slice();
  const targets = arcs.targets.slice();
  for (let arc = 0; arc < sources.length; arc++) {
    if (rng.next() < 0.5) continue;
    sources[arc] = arcs.targets[arc]!;
    targets[arc] = arcs.sources[arc]!;
  }
  return { ...arcs, sources, targets };
}

/** Conjugate gradients from 0: the right side sums to 0 in each component, so the steps never leave where the answer is. */
function byGradients(arcs: Arcs): Float64Array {
  const { sources, targets, strengths, label } = arcs;
  const heights = new Float64Array(label.length);
  const residual = new Float64Array(label.length);
  for (let arc = 0; arc < sources.length; arc++) {
    residual[targets[arc]!]! += strengths[arc]!;
    residual[sources[arc]!]! -= strengths[arc]!;
  }
  const direction = residual.slice();
  let size = dot(residual, residual);
  const enough = size * 1e-26;
  for (let round = 0; round < 2 * label.length + 50 && size > enough; round++) {
    const image = new Float64Array(label.length);
    for (let arc = 0; arc < sources.length; arc++) {
      const pull = strengths[arc]! * (direction[targets[arc]!]! - direction[sources[arc]!]!);
      image[targets[arc]!]! += pull;
      image[sources[arc]!]! -= pull;
    }
    const curvature = dot(direction, image);
    if (!(curvature > 0)) break;
    const step = size / curvature;
    for (let v = 0; v < heights.length; v++) {
      heights[v]! += step * direction[v]!;
      residual[v]! -= step * image[v]!;
    }
    const before = size;
    size = dot(residual, residual);
    for (let v = 0; v < heights.length; v++) direction[v] = residual[v]! + (size / before) * direction[v]!;
  }
  return heights;
}

function centered(heights: Float64Array, { label, count }: Arcs): Float64Array {
  const sums = new Float64Array(count);
  const sizes = new Uint32Array(count);
  label.forEach((component, v) => {
    sums[component]! += heights[v]!;
    sizes[component]!++;
  });
  return heights.map((height, v) => height - sums[label[v]!]! / sizes[label[v]!]!);
}

function incoherenceOf({ sources, targets, strengths }: Arcs, heights: Float64Array): number {
  let error = 0;
  let total = 0;
  for (let arc = 0; arc < sources.length; arc++) {
    error += strengths[arc]! * (heights[targets[arc]!]! - heights[sources[arc]!]! - 1) ** 2;
    total += strengths[arc]!;
  }
  return total === 0 ? 0 : error / total;
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}
