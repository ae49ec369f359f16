import { createBucketSearch } from './betweenness-bucket-search.ts';
import type { SearchGraph } from './betweenness-graph.ts';
import type { PathSearch } from './betweenness-paths.ts';
import { createStepFilter } from './betweenness-step-filter.ts';

/** A search by lengths: in buckets where lengths are alike enough, else with a heap. Both find the same paths. */
export function lengthSearch(graph: SearchGraph): PathSearch {
  return createBucketSearch(graph) ?? createHeapSearch(graph);
}

/**
 * Dijkstra's search from one source at a time over arc lengths, listing all steps of shortest paths.
 *
 * The queue is a heap of four children a node on typed arrays, keyed by length and knowing where each node stands, so a
 * shorter way moves the node up instead of queueing it twice. O(m + n log n) a source in practice.
 */
function createHeapSearch(graph: SearchGraph): PathSearch {
  const { nodeCount, offsets, targets } = graph;
  const lengths = graph.lengths ?? new Float64Array(targets.length).fill(1);
  const distance = new Float64Array(nodeCount).fill(Infinity);
  const order = new Uint32Array(nodeCount);
  const stepStarts = new Uint32Array(nodeCount + 1);
  const steps = new Uint32Array(targets.length);
  const paths = { reached: 0, order, stepStarts, steps };
  const slack = 1 + graph.equalWithin;
  const keepSteps = createStepFilter(graph, lengths, distance, paths);
  const heapKeys = new Float64Array(nodeCount);
  const heapNodes = new Uint32Array(nodeCount);
  const heapAt = new Uint32Array(nodeCount);
  let heapSize = 0;

  function rise(node: number, key: number, from: number): void {
    let at = from;
    while (at > 0) {
      const above = (at - 1) >> 2;
      if (heapKeys[above]! <= key) break;
      heapKeys[at] = heapKeys[above]!;
      const moved = heapNodes[above]!;
      heapNodes[at] = moved;
      heapAt[moved] = at;
      at = above;
    }
    heapKeys[at] = key;
    heapNodes[at] = node;
    heapAt[node] = at;
  }

  function popNearest(): number {
    const nearest = heapNodes[0]!;
    const node = heapNodes[--heapSize]!;
    const key = heapKeys[heapSize]!;
    let at = 0;
    for (;;) {
      const first = 4 * at + 1;
      if (first >= heapSize) break;
      const end = Math.min(first + 4, heapSize);
      let least = first;
      let leastKey = heapKeys[first]!;
      for (let child = first + 1; child < end; child++) {
        const childKey = heapKeys[child]!;
        if (childKey < leastKey) {
          least = child;
          leastKey = childKey;
        }
      }
      if (leastKey >= key) break;
      heapKeys[at] = leastKey;
      const moved = heapNodes[least]!;
      heapNodes[at] = moved;
      heapAt[moved] = at;
      at = least;
    }
    heapKeys[at] = key;
    heapNodes[at] = node;
    heapAt[node] = at;
    return nearest;
  }

  return (source) => {
    for (let i = 0; i < paths.reached; i++) distance[order[i]!] = Infinity;
    distance[source] = 0;
    heapSize = 1;
    rise(source, 0, 0);
    let reached = 0;
    let stepTop = 0;
    while (heapSize > 0) {
      const v = popNearest();
      const near = distance[v]!;
      order[reached++] = v;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const next = targets[arc]!;
        const length = near + lengths[arc]!;
        const known = distance[next]!;
        if (length > known * slack) continue;
        steps[stepTop++] = arc;
        if (length >= known) continue;
        distance[next] = length;
        rise(next, length, known === Infinity ? heapSize++ : heapAt[next]!);
      }
      stepStarts[reached] = stepTop;
    }
    paths.reached = reached;
    return keepSteps();
  };
}
