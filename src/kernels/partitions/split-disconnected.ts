import type { LeidenLevel } from './leiden-level.ts';

/**
 * Gives each connected piece of a community a label of its own; fixed nodes of one community stay together, whatever is asked.
 * Writes to `membership` and says whether anything was split. A split never lowers quality, for pieces share no edge.
 *
 * Cost: O(n + arcs).
 */
export function splitDisconnected(
  rows: Pick<LeidenLevel, 'nodeCount' | 'offsets' | 'targets' | 'fixed'>,
  membership: Uint32Array,
): boolean {
  const { nodeCount, offsets, targets, fixed } = rows;
  const piece = new Uint32Array(nodeCount);
  const stack = new Uint32Array(nodeCount);
  // Labels that own a piece already; of a label's pieces, the one with its fixed nodes, else the first found, keeps it.
  const owned = new Uint8Array(nodeCount);
  let pieceCount = 0;
  let split = false;
  const flood = (depth: number, label: number): void => {
    const home = membership[stack[0]!]!;
    let height = depth;
    while (height > 0) {
      const v = stack[--height]!;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
        const u = targets[arc]!;
        if (piece[u] !== 0 || membership[u] !== home) continue;
        piece[u] = label;
        stack[height++] = u;
      }
    }
  };
  if (fixed !== undefined) {
    const fixedNodes = nodesWhere(fixed).sort((a, b) => membership[a]! - membership[b]! || a - b);
    for (let i = 0; i < fixedNodes.length; ) {
      const home = membership[fixedNodes[i]!]!;
      pieceCount++;
      owned[home] = 1;
      let depth = 0;
      for (; i < fixedNodes.length && membership[fixedNodes[i]!] === home; i++) {
        piece[fixedNodes[i]!] = pieceCount;
        stack[depth++] = fixedNodes[i]!;
      }
      flood(depth, pieceCount);
    }
  }
  for (let v = 0; v < nodeCount; v++) {
    if (piece[v] !== 0) continue;
    piece[v] = ++pieceCount;
    if (owned[membership[v]!] === 1) split = true;
    owned[membership[v]!] = 1;
    stack[0] = v;
    flood(1, pieceCount);
  }
  if (split) for (let v = 0; v < nodeCount; v++) membership[v] = piece[v]! - 1;
  return split;
}

function nodesWhere(flags: Uint8Array): Uint32Array {
  const nodes = new Uint32Array(flags.length);
  let count = 0;
  for (let v = 0; v < flags.length; v++) if (flags[v] === 1) nodes[count++] = v;
  return nodes.subarray(0, count);
}
