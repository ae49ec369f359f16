import type { Csr } from '../graph/csr.ts';

/** What a search for ways must not use, and how long the arcs are. */
export interface WayRules {
  /** Length of each arc of the graph, above 0; left out, every arc is one step. */
  readonly lengths?: Float64Array | undefined;
  /** 1 at every node that no way may enter. */
  readonly closed?: Uint8Array | undefined;
}

/**
 * How far every node is from `target`: Dijkstra's search with a binary heap, Infinity where there is no way. Give `upTo` to stop at a node.
 * On an undirected graph only. Cost: O((n + m) log n).
 * Paper: E. W. Dijkstra, Numerische Mathematik 1, 1959, doi:10.1007/BF01386390.
 */
export function lengthsTo(csr: Csr, target: number, rules: WayRules = {}, upTo = -1): Float64Array {
  const { offsets, targets, nodeCount } = csr;
  const { lengths, closed } = rules;
  const found = new Float64Array(nodeCount).fill(Infinity);
  const heap = new NodeHeap();
  found[target] = 0;
  heap.push(0, target);
  for (let node = heap.pop(); node !== undefined; node = heap.pop()) {
    const length = heap.popped;
    if (length > found[node]!) continue;
    if (node === upTo) break;
    for (let arc = offsets[node]!; arc < offsets[node + 1]!; arc++) {
      const next = targets[arc]!;
      if (closed?.[next] === 1) continue;
      const through = length + (lengths ? lengths[arc]! : 1);
      if (through < found[next]!) {
        found[next] = through;
        heap.push(through, next);
      }
    }
  }
  return found;
}

/** Nodes by length, the nearest first, the smaller node first among equals. */
class NodeHeap {
  readonly #lengths: number[] = [];
  readonly #nodes: number[] = [];
  /** The length of the node popped last. */
  popped = 0;

  push(length: number, node: number): void {
    let at = this.#nodes.length;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.#before(length, node, parent)) break;
      this.#lengths[at] = this.#lengths[parent]!;
      this.#nodes[at] = this.#nodes[parent]!;
      at = parent;
    }
    this.#lengths[at] = length;
    this.#nodes[at] = node;
  }

  pop(): number | undefined {
    const first = this.#nodes[0];
    if (first === undefined) return undefined;
    this.popped = this.#lengths[0]!;
    const length = this.#lengths.pop()!;
    const node = this.#nodes.pop()!;
    const { length: size } = this.#nodes;
    if (size === 0) return first;
    let at = 0;
    for (let child = 1; child < size; child = 2 * at + 1) {
      const right = child + 1;
      if (right < size && this.#before(this.#lengths[right]!, this.#nodes[right]!, child)) child = right;
      if (!this.#before(this.#lengths[child]!, this.#nodes[child]!, -1, length, node)) break;
      this.#lengths[at] = this.#lengths[child]!;
      this.#nodes[at] = this.#nodes[child]!;
      at = child;
    }
    this.#lengths[at] = length;
    this.#nodes[at] = node;
    return first;
  }

  #before(
    length: number,
    node: number,
    at: number,
    otherLength: number = this.#lengths[at]!,
    other: number = this.#nodes[at]!,
  ): boolean {
    return length < otherLength || (length === otherLength && node < other);
  }
}
