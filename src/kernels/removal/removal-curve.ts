import type { Csr } from '../graph/csr.ts';

/** What fragments are held against: a fragment of some size is complete when it holds at least `least[c]` of every capability c. */
export interface Capabilities {
  /** Node v holds `counts[v * least.length + c]` of capability c. */
  readonly counts: Uint16Array;
  readonly least: Uint16Array;
}

export interface RemovalInput {
  readonly csr: Csr;
  /** The nodes taken away, in this order, each once. */
  readonly order: Uint32Array;
  /** How much a node adds to the size of its fragment; 1 each unless told. */
  readonly sizes?: Uint8Array | undefined;
  readonly capabilities?: Capabilities | undefined;
}

/** Entry k of every column is after k removals; entry 0 is the whole graph. */
export interface RemovalCurve {
  /** Size of the largest fragment. */
  readonly largest: Uint32Array;
  /** Sum over fragments of size (size - 1): ordered pairs that can reach each other. */
  readonly pairs: Float64Array;
  /** Fragments that hold every capability; zeros where none are asked about. */
  readonly complete: Uint32Array;
}

/**
 * What is left after each removal? Fragments are joined again from the end, so that the whole curve costs about one reading of the graph.
 *
 * Undirected; strengths do not matter. Cost: O((n + m) a(n)), times the number of capabilities where they are asked about.
 *
 * @example removalCurve({ csr: path(4), order: Uint32Array.of(1) }).largest // => Uint32Array [4, 2]
 */
export function removalCurve({ csr, order, sizes, capabilities }: RemovalInput): RemovalCurve {
  const { nodeCount, offsets, targets } = csr;
  const columns = capabilities?.least.length ?? 0;
  const counts = capabilities ? Uint32Array.from(capabilities.counts) : new Uint32Array(0);
  const parent = Uint32Array.from({ length: nodeCount }, (_, v) => v);
  const size = sizes ? Float64Array.from(sizes) : new Float64Array(nodeCount).fill(1);
  const links = new Uint32Array(nodeCount).fill(1);
  const present = new Uint8Array(nodeCount);
  const leaves = new Uint8Array(nodeCount);
  for (const v of order) leaves[v] = 1;
  let largest = 0;
  let pairs = 0;
  let complete = 0;

  const isComplete = (v: number): boolean => {
    if (capabilities === undefined || size[v] === 0) return false;
    for (let c = 0; c < columns; c++) if (counts[v * columns + c]! < capabilities.least[c]!) return false;
    return true;
  };
  const rootOf = (node: number): number => {
    let v = node;
    while (parent[v] !== v) {
      parent[v] = parent[parent[v]!]!;
      v = parent[v]!;
    }
    return v;
  };
  const join = (a: number, b: number): void => {
    let [upper, lower] = [rootOf(a), rootOf(b)];
    if (upper === lower) return;
    if (links[upper]! < links[lower]!) [upper, lower] = [lower, upper];
    complete -= Number(isComplete(upper)) + Number(isComplete(lower));
    pairs += 2 * size[upper]! * size[lower]!;
    parent[lower] = upper;
    links[upper]! += links[lower]!;
    size[upper]! += size[lower]!;
    for (let c = 0; c < columns; c++) counts[upper * columns + c]! += counts[lower * columns + c]!;
    complete += Number(isComplete(upper));
    if (size[upper]! > largest) largest = size[upper]!;
  };
  const enter = (v: number): void => {
    if (size[v]! > largest) largest = size[v]!;
    if (isComplete(v)) complete++;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) if (present[targets[arc]!] === 1) join(v, targets[arc]!);
  };

  for (let v = 0; v < nodeCount; v++) {
    if (leaves[v] === 1) continue;
    // Those yet to come are absent, so that each edge is joined once both its ends are there.
    present[v] = 1;
    enter(v);
  }
  const curve = {
    largest: new Uint32Array(order.length + 1),
    pairs: new Float64Array(order.length + 1),
    complete: new Uint32Array(order.length + 1),
  };
  for (let k = order.length; ; k--) {
    curve.largest[k] = largest;
    curve.pairs[k] = pairs;
    curve.complete[k] = complete;
    if (k === 0) return curve;
    present[order[k - 1]!] = 1;
    enter(order[k - 1]!);
  }
}
