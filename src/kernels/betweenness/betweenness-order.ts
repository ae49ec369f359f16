/** Adjacency rows of some graph: all that an order is made from. */
export interface Rows {
  readonly offsets: Uint32Array;
  readonly targets: Uint32Array;
}

/**
 * Numbers nodes so that neighbors lie close in memory: breadth first within each block, from its node of highest degree.
 * Returns the old number of each new one. Blocks (`starts[i] .. starts[i + 1]`) keep their ranges.
 */
export function searchOrder({ offsets, targets }: Rows, starts: Uint32Array): Uint32Array {
  const order = new Uint32Array(starts[starts.length - 1]!);
  const placed = new Uint8Array(order.length);
  let tail = 0;
  for (let b = 0; b + 1 < starts.length; b++) {
    let root = starts[b]!;
    for (let v = root; v < starts[b + 1]!; v++) if (degree(offsets, v) > degree(offsets, root)) root = v;
    // An unconnected range has further roots: the smallest node not reached yet.
    let next = starts[b]!;
    for (let head = tail; head < starts[b + 1]!; head++) {
      if (head === tail) {
        while (placed[root]) root = next++;
        placed[root] = 1;
        order[tail++] = root;
      }
      const v = order[head]!;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const u = targets[arc]!;
        if (placed[u]) continue;
        placed[u] = 1;
        order[tail++] = u;
      }
    }
  }
  return order;
}

function degree(offsets: Uint32Array, v: number): number {
  return offsets[v + 1]! - offsets[v]!;
}
