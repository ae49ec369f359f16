import type { SearchGraph } from './betweenness-graph.ts';
import type { PathSearch } from './betweenness-paths.ts';
import { createStepFilter } from './betweenness-step-filter.ts';

/** A length lies in bucket `floor(length * perLength)`, modulo their number, a power of 2. */
export interface BucketPlan {
  readonly perLength: number;
  readonly bucketCount: number;
}

/** Undefined where lengths differ too much for buckets. */
export function planBuckets({ nodeCount, lengths, equalWithin }: SearchGraph): BucketPlan | undefined {
  if (!lengths || lengths.length === 0) return undefined;
  let shortest = Infinity;
  let longest = 0;
  for (const length of lengths) {
    if (length < shortest) shortest = length;
    if (length > longest) longest = length;
  }
  // Narrower by a margin above rounding in a bucket's number, and above what passes for equal on the longest way.
  const margin = 1e-3;
  const perLength = 1 / (shortest * (1 - margin));
  const spread = longest * perLength;
  const lastBucket = spread * nodeCount;
  if (!(8 * spread < nodeCount && lastBucket < 2 ** 31 && lastBucket * equalWithin < margin)) return undefined;
  return { perLength, bucketCount: 2 ** Math.ceil(Math.log2(spread + 2)) };
}

/**
 * Dijkstra's search without a heap, for lengths that do not differ too much; undefined for others.
 *
 * Buckets are a little narrower than the shortest arc, so no node of a bucket can shorten the way to another of the same bucket:
 * all are final when it comes up, in any order. Needs about longest / shortest buckets, used round and round.
 *
 * Cost: O(m + longest way / shortest arc) a source.
 * Paper: E. A. Dinic (1978), after R. B. Dial, Communications of the ACM 12(11), 1969, doi:10.1145/363269.363610.
 */
export function createBucketSearch(graph: SearchGraph): PathSearch | undefined {
  const { nodeCount, offsets, targets, lengths } = graph;
  const plan = planBuckets(graph);
  if (!lengths || !plan) return undefined;
  const { perLength, bucketCount } = plan;
  const none = 0xffffffff;
  const buckets = new Uint32Array(bucketCount).fill(none);
  const distance = new Float64Array(nodeCount).fill(Infinity);
  const entryNode = new Uint32Array(targets.length + 1);
  const entryNext = new Uint32Array(targets.length + 1);
  const order = new Uint32Array(nodeCount);
  const stepStarts = new Uint32Array(nodeCount + 1);
  const steps = new Uint32Array(targets.length);
  const settled = new Uint8Array(nodeCount);
  const paths = { reached: 0, order, stepStarts, steps };
  const slack = 1 + graph.equalWithin;
  const keepSteps = createStepFilter(graph, lengths, distance, paths);

  return (source) => {
    for (let i = 0; i < paths.reached; i++) {
      distance[order[i]!] = Infinity;
      settled[order[i]!] = 0;
    }
    distance[source] = 0;
    entryNode[0] = source;
    entryNext[0] = none;
    buckets[0] = 0;
    let entryTop = 1;
    let waiting = 1;
    let reached = 0;
    let stepTop = 0;
    for (let bucket = 0; waiting > 0; bucket = (bucket + 1) & (bucketCount - 1)) {
      let entry = buckets[bucket]!;
      buckets[bucket] = none;
      while (entry !== none) {
        waiting--;
        const v = entryNode[entry]!;
        entry = entryNext[entry]!;
        if (settled[v]) continue;
        settled[v] = 1;
        order[reached++] = v;
        const near = distance[v]!;
        const last = offsets[v + 1]!;
        for (let arc = offsets[v]!; arc < last; arc++) {
          const next = targets[arc]!;
          const length = near + lengths[arc]!;
          const known = distance[next]!;
          if (length > known * slack) continue;
          steps[stepTop++] = arc;
          if (length >= known) continue;
          distance[next] = length;
          const at = (length * perLength) & (bucketCount - 1);
          entryNode[entryTop] = next;
          entryNext[entryTop] = buckets[at]!;
          buckets[at] = entryTop++;
          waiting++;
        }
        stepStarts[reached] = stepTop;
      }
    }
    paths.reached = reached;
    return keepSteps();
  };
}
