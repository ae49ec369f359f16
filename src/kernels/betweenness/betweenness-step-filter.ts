import type { SearchGraph } from './betweenness-graph.ts';
import type { ShortestPaths } from './betweenness-paths.ts';

/**
 * A search by lengths lists every arc that looked shortest when it was met; once lengths are final, this keeps those that are.
 * Counting out and sharing back then see the same steps, and none leads back, however small a length is beside the sum.
 */
export function createStepFilter(
  graph: SearchGraph,
  lengths: Float64Array,
  distance: Float64Array,
  paths: ShortestPaths,
): () => ShortestPaths {
  const slack = 1 + graph.equalWithin;
  const rank = new Uint32Array(graph.nodeCount);
  return () => {
    const { reached, order, stepStarts, steps } = paths;
    for (let i = 0; i < reached; i++) rank[order[i]!] = i;
    let kept = 0;
    let first = 0;
    for (let i = 0; i < reached; i++) {
      const near = distance[order[i]!]!;
      const last = stepStarts[i + 1]!;
      for (let step = first; step < last; step++) {
        const arc = steps[step]!;
        const next = graph.targets[arc]!;
        const known = distance[next]!;
        if (near + lengths[arc]! <= known * slack && rank[next]! > i) steps[kept++] = arc;
      }
      first = last;
      stepStarts[i + 1] = kept;
    }
    return paths;
  };
}
