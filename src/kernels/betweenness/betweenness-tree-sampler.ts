import type { Rng } from '../numbers/rng.ts';
import { createPathSampler } from './betweenness-path-sampler.ts';
import type { HangingTrees, SampledGraph } from './betweenness-sampled-graph.ts';

/** Draws paths into `hits` as asked, and hands them over. */
export interface SampleCounter {
  readonly sample: (from: number, to: number, rng: Rng) => void;
  /** The hits so far by node; starts again from 0. */
  take(): Float64Array;
}

/**
 * Counts drawn paths on a graph whose trees are folded away: within a tree there is one way only, so just the part between the
 * trees of a pair is searched for.
 */
export function createSampleCounter({ nodeCount, searched, back, longest, trees }: SampledGraph): SampleCounter {
  const draw = createPathSampler(searched, back, longest);
  let hits = new Float64Array(nodeCount);
  const taken = (): Float64Array => {
    const full = hits;
    hits = new Float64Array(nodeCount);
    return full;
  };
  if (!trees) return { sample: (from, to, rng) => draw(from, to, rng, hits), take: taken };

  const { coreNodes, coreOf, component } = trees;
  const coreHits = new Float64Array(searched.nodeCount);
  return {
    sample(from, to, rng) {
      const near = rootOf(trees, from);
      const far = rootOf(trees, to);
      if (near === far) {
        hitBetween(trees, from, to, hits);
        return;
      }
      if (component[coreOf[near]!] !== component[coreOf[far]!]) return;
      hitUpwards(trees, from, hits);
      hitUpwards(trees, to, hits);
      draw(coreOf[near]!, coreOf[far]!, rng, coreHits);
    },
    take() {
      for (let i = 0; i < coreNodes.length; i++) hits[coreNodes[i]!]! += coreHits[i]!;
      coreHits.fill(0);
      return taken();
    },
  };
}

function rootOf({ parent }: HangingTrees, node: number): number {
  let v = node;
  while (parent[v] !== v) v = parent[v]!;
  return v;
}

/** Everybody above a node up to its root. */
function hitUpwards({ parent }: HangingTrees, node: number, hits: Float64Array): void {
  for (let v = node; parent[v] !== v; ) {
    v = parent[v]!;
    hits[v]!++;
  }
}

/** Everybody inside the one path between two nodes of one tree. */
function hitBetween({ parent, depth }: HangingTrees, from: number, to: number, hits: Float64Array): void {
  let a = from;
  let b = to;
  while (a !== b) {
    // The deeper one climbs; the last step leads to an end, or to where the other has been.
    const next = parent[depth[a]! >= depth[b]! ? a : b]!;
    if (depth[a]! >= depth[b]!) a = next;
    else b = next;
    if (a !== b) hits[next]!++;
  }
}
