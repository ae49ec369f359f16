/** A partition whose communities are numbered 0, 1, ... by size, largest first, then by smallest node. */
export interface NumberedPartition {
  readonly membership: Uint32Array;
  readonly count: number;
  /** Nodes in each community, never rising. */
  readonly sizes: Uint32Array;
}

/**
 * Gives a partition the one numbering all results share, so that equal partitions are equal arrays.
 *
 * Labels may be any whole numbers from 0 to 2^32 - 1. The largest community becomes 0; of two equally large ones the one that
 * holds the smaller node comes first.
 * Cost: O(n) time, two counting passes.
 *
 * @example [...numberCommunities(Uint32Array.of(7, 3, 3)).membership] // => [1, 0, 0]
 */
export function numberCommunities(labels: Uint32Array): NumberedPartition {
  const nodeCount = labels.length;
  const membership = new Uint32Array(nodeCount);
  const bySeen = seenOrder(labels, membership);
  const count = bySeen.length;
  // A stable counting sort by falling size keeps the order of first nodes among equals.
  const starts = new Uint32Array(nodeCount + 2);
  for (let c = 0; c < count; c++) starts[nodeCount - bySeen[c]! + 1]!++;
  for (let s = 0; s <= nodeCount; s++) starts[s + 1]! += starts[s]!;
  const rank = new Uint32Array(count);
  const sizes = new Uint32Array(count);
  for (let c = 0; c < count; c++) {
    const place = starts[nodeCount - bySeen[c]!]!++;
    rank[c] = place;
    sizes[place] = bySeen[c]!;
  }
  for (let v = 0; v < nodeCount; v++) membership[v] = rank[membership[v]!]!;
  return { membership, count, sizes };
}

/** Writes labels by order of first node, and returns the sizes in that order. */
function seenOrder(labels: Uint32Array, membership: Uint32Array): Uint32Array {
  const nodeCount = labels.length;
  const sizes = new Uint32Array(nodeCount);
  let count = 0;
  let largest = 0;
  for (let v = 0; v < nodeCount; v++) if (labels[v]! > largest) largest = labels[v]!;
  if (largest < 4 * nodeCount) {
    const seen = new Uint32Array(largest + 1);
    for (let v = 0; v < nodeCount; v++) {
      const label = labels[v]!;
      if (seen[label] === 0) seen[label] = ++count;
      const c = seen[label]! - 1;
      membership[v] = c;
      sizes[c]!++;
    }
  } else {
    const seen = new Map<number, number>();
    for (let v = 0; v < nodeCount; v++) {
      let c = seen.get(labels[v]!);
      if (c === undefined) {
        c = count++;
        seen.set(labels[v]!, c);
      }
      membership[v] = c;
      sizes[c]!++;
    }
  }
  return sizes.subarray(0, count);
}
