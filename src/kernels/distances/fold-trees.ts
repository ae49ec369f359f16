import type { Csr } from '../graph/csr.ts';
import { FRESH, type Scratch } from '../numbers/scratch.ts';

/**
 * A graph without the trees that hang on it. Every node belongs to a tree: core nodes are roots, most of them alone.
 *
 * A node's profile (how many nodes hang 0, 1, 2 ... steps below it, itself included) starts at its `slot` in `profile` and has
 * height + 1 entries. The child of largest height shares its parent's cells, one further on: one cell a node in all,
 * but an heir's own profile can only be read after its siblings are taken out of the shared cells, as `descendTrees` does.
 */
export interface FoldedTrees {
  /** What is left once leaves are taken off until none is left; neighbors have near numbers. */
  readonly core: Csr;
  readonly coreNodes: Uint32Array;
  /** First core node of the component of each core node, and one past its last. */
  readonly coreStart: Uint32Array;
  readonly coreEnd: Uint32Array;
  /** All other nodes, children before parents. */
  readonly peeled: Uint32Array;
  /** The node a peeled node hangs on; itself for a core node. */
  readonly parent: Uint32Array;
  readonly heir: Int32Array;
  readonly height: Uint32Array;
  readonly slot: Uint32Array;
  readonly profile: Float64Array;
}

/** Folds the trees of an undirected graph. Cost: O(n + m), and O(n) memory, taken from `scratch`. */
export function foldTrees(csr: Csr, scratch: Scratch = FRESH): FoldedTrees {
  const { nodeCount, offsets, targets } = csr;
  const parent = scratch.uint32(nodeCount);
  for (let v = 0; v < nodeCount; v++) parent[v] = v;
  const heir = scratch.int32(nodeCount).fill(-1);
  const height = scratch.uint32(nodeCount);
  const peeled = peel(csr, parent, heir, height, scratch);
  const { coreNodes, coreStart, coreEnd } = numberCore(csr, parent, scratch);

  const slot = scratch.uint32(nodeCount);
  let free = 0;
  for (const v of coreNodes) {
    slot[v] = free;
    free += height[v]! + 1;
  }
  for (let i = peeled.length - 1; i >= 0; i--) {
    const v = peeled[i]!;
    if (heir[parent[v]!] === v) slot[v] = slot[parent[v]!]! + 1;
    else {
      slot[v] = free;
      free += height[v]! + 1;
    }
  }
  const profile = scratch.float64(nodeCount);
  for (const order of [peeled, coreNodes]) {
    for (const v of order) {
      profile[slot[v]!] = 1;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const child = targets[arc]!;
        if (parent[child] !== v || child === heir[v]) continue;
        for (let k = 0; k <= height[child]!; k++) profile[slot[v]! + 1 + k]! += profile[slot[child]! + k]!;
      }
    }
  }
  const core = coreGraph(csr, coreNodes, parent, scratch);
  return { core, coreNodes, coreStart, coreEnd, peeled, parent, heir, height, slot, profile };
}

/** Takes leaves off until none is left; the last node of a component that is a tree stays. */
function peel(csr: Csr, parent: Uint32Array, heir: Int32Array, height: Uint32Array, scratch: Scratch): Uint32Array {
  const { nodeCount, offsets, targets } = csr;
  const degree = scratch.uint32(nodeCount);
  const peeled = scratch.uint32(nodeCount);
  let tail = 0;
  for (let v = 0; v < nodeCount; v++) {
    degree[v] = offsets[v + 1]! - offsets[v]!;
    if (degree[v] === 1) peeled[tail++] = v;
  }
  let write = 0;
  for (let head = 0; head < tail; head++) {
    const v = peeled[head]!;
    if (degree[v] === 0) continue;
    let arc = offsets[v]!;
    while (degree[targets[arc]!] === 0) arc++;
    const up = targets[arc]!;
    degree[v] = 0;
    parent[v] = up;
    if (heir[up] === -1 || height[v]! + 1 > height[up]!) {
      heir[up] = v;
      height[up] = height[v]! + 1;
    }
    peeled[write++] = v;
    degree[up]!--;
    if (degree[up] === 1) peeled[tail++] = up;
  }
  return peeled.subarray(0, write);
}

/** Numbers the core component by component, breadth first, so that neighbors lie near each other in memory. */
function numberCore(
  csr: Csr,
  parent: Uint32Array,
  scratch: Scratch,
): Pick<FoldedTrees, 'coreNodes' | 'coreStart' | 'coreEnd'> {
  const { nodeCount, offsets, targets } = csr;
  const coreNodes = scratch.uint32(nodeCount);
  const coreStart = scratch.uint32(nodeCount);
  const coreEnd = scratch.uint32(nodeCount);
  const seen = scratch.uint8(nodeCount);
  let tail = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (seen[root] || parent[root] !== root) continue;
    const start = tail;
    seen[root] = 1;
    coreNodes[tail++] = root;
    for (let head = start; head < tail; head++) {
      const v = coreNodes[head]!;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const u = targets[arc]!;
        if (seen[u] || parent[u] !== u) continue;
        seen[u] = 1;
        coreNodes[tail++] = u;
      }
    }
    coreStart.fill(start, start, tail);
    coreEnd.fill(tail, start, tail);
  }
  return {
    coreNodes: coreNodes.subarray(0, tail),
    coreStart: coreStart.subarray(0, tail),
    coreEnd: coreEnd.subarray(0, tail),
  };
}

function coreGraph(csr: Csr, coreNodes: Uint32Array, parent: Uint32Array, scratch: Scratch): Csr {
  const { nodeCount, offsets, targets } = csr;
  const number = scratch.uint32(nodeCount);
  coreNodes.forEach((v, i) => {
    number[v] = i;
  });
  const coreOffsets = scratch.uint32(coreNodes.length + 1);
  for (let i = 0; i < coreNodes.length; i++) {
    const v = coreNodes[i]!;
    let degree = 0;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) if (parent[targets[arc]!] === targets[arc]) degree++;
    coreOffsets[i + 1] = coreOffsets[i]! + degree;
  }
  // Rows are filled by the ends of rising nodes, and so rise.
  const coreTargets = scratch.uint32(coreOffsets[coreNodes.length]!);
  const cursor = scratch.uint32(coreOffsets.length);
  cursor.set(coreOffsets);
  for (let i = 0; i < coreNodes.length; i++) {
    const v = coreNodes[i]!;
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      const u = targets[arc]!;
      if (parent[u] === u) coreTargets[cursor[number[u]!]!++] = i;
    }
  }
  const strengths = scratch.float64(coreTargets.length).fill(1);
  return { nodeCount: coreNodes.length, directed: false, offsets: coreOffsets, targets: coreTargets, strengths };
}
