import type { SearchGraph } from './betweenness-graph.ts';
import type { PathSearch } from './betweenness-paths.ts';

/** Breadth-first search from one source at a time, listing all steps of shortest paths. O(n + m) a source. */
export function createStepSearch(graph: SearchGraph): PathSearch {
  const { nodeCount, offsets, targets } = graph;
  const unseen = 0xffffffff;
  const distance = new Uint32Array(nodeCount).fill(unseen);
  const order = new Uint32Array(nodeCount);
  const stepStarts = new Uint32Array(nodeCount + 1);
  const steps = new Uint32Array(targets.length);
  const paths = { reached: 0, order, stepStarts, steps };
  return (source) => {
    for (let i = 0; i < paths.reached; i++) distance[order[i]!] = unseen;
    order[0] = source;
    distance[source] = 0;
    let tail = 1;
    let stepTop = 0;
    for (let head = 0; head < tail; head++) {
      const v = order[head]!;
      const beyond = distance[v]! + 1;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const next = targets[arc]!;
        if (distance[next] === unseen) {
          distance[next] = beyond;
          order[tail++] = next;
        }
        if (distance[next] === beyond) steps[stepTop++] = arc;
      }
      stepStarts[head + 1] = stepTop;
    }
    paths.reached = tail;
    return paths;
  };
}
