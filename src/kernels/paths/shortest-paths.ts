import type { Csr } from '../graph/csr.ts';
import { lengthsTo, type WayRules } from './lengths-to.ts';

export interface ShortestPathsOptions extends WayRules {
  /** How many paths are listed at most, in the order of their nodes. */
  readonly most: number;
}

export interface ShortestPaths {
  /** Infinity where there is no way. */
  readonly length: number;
  /** How many paths have that length, listed or not. */
  readonly count: number;
  readonly paths: readonly (readonly number[])[];
}

/** Two sums of lengths that differ by less than this share are one length: rounding must not part ways that are as long. */
const ALIKE = 1e-12;

/**
 * Every shortest path between two nodes of an undirected graph: how long, how many, and the first `most` of them in the order of their nodes.
 * Cost: one search, then O(paths listed x their steps).
 */
export function shortestPaths(csr: Csr, source: number, target: number, options: ShortestPathsOptions): ShortestPaths {
  const { most, lengths } = options;
  const toTarget = lengthsTo(csr, target, options);
  const length = toTarget[source]!;
  if (length === Infinity) return { length, count: 0, paths: [] };
  const onward = (node: number): number[] => {
    const next: number[] = [];
    for (let arc = csr.offsets[node]!; arc < csr.offsets[node + 1]!; arc++) {
      const neighbor = csr.targets[arc]!;
      if (options.closed?.[neighbor] === 1) continue;
      const through = toTarget[neighbor]! + (lengths ? lengths[arc]! : 1);
      if (toTarget[neighbor]! < toTarget[node]! && through - toTarget[node]! <= ALIKE * length) next.push(neighbor);
    }
    return next;
  };
  return {
    length,
    count: countPaths(source, target, onward, toTarget),
    paths: listPaths(source, target, onward, most),
  };
}

/** Nearest to the target first, so that every node's count is made of counts that are there. */
function countPaths(
  source: number,
  target: number,
  onward: (node: number) => readonly number[],
  toTarget: Float64Array,
): number {
  const reached = new Map<number, readonly number[]>();
  for (const queue = [source]; queue.length > 0; ) {
    const node = queue.pop()!;
    if (reached.has(node)) continue;
    reached.set(node, node === target ? [] : onward(node));
    for (const next of reached.get(node)!) queue.push(next);
  }
  const counts = new Map([[target, 1]]);
  for (const node of [...reached.keys()].sort((a, b) => toTarget[a]! - toTarget[b]!)) {
    if (node === target) continue;
    counts.set(
      node,
      reached.get(node)!.reduce((sum, next) => sum + counts.get(next)!, 0),
    );
  }
  return counts.get(source)!;
}

function listPaths(
  source: number,
  target: number,
  onward: (node: number) => readonly number[],
  most: number,
): number[][] {
  const paths: number[][] = [];
  const stack: number[][] = [[source]];
  while (stack.length > 0 && paths.length < most) {
    const path = stack.pop()!;
    const last = path.at(-1)!;
    if (last === target) paths.push(path);
    else for (const next of [...onward(last)].reverse()) stack.push([...path, next]);
  }
  return paths;
}
