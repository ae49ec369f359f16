import type { Csr } from './csr.ts';

/** The blocks of an undirected graph; see {@link biconnectedComponents}. */
export interface BiconnectedComponents {
  readonly blockCount: number;
  /** Nodes of block b: `blockNodes[blockOffsets[b] .. blockOffsets[b + 1])`; the first is its head, the node nearest the root. */
  readonly blockOffsets: Uint32Array;
  readonly blockNodes: Uint32Array;
  /** The one block in which a node is not the head; `blockCount` for the root of a component. */
  readonly nodeBlock: Uint32Array;
  /** When the search met each node. The block of an edge is the `nodeBlock` of its later end. */
  readonly discovery: Uint32Array;
  /** Nodes whose removal parts their component, rising. */
  readonly cutNodes: Uint32Array;
  /** Edges whose removal parts their component: pairs of ends, the smaller first, in rising order of that end, then the other. */
  readonly bridges: Uint32Array;
}

/**
 * Where does one missing node, or one missing edge, part the graph?
 *
 * A block is a largest set of edges of which any two lie on a common simple cycle; a bridge is a block of its own. Blocks come
 * children first: every block hanging below a node of block b, other than b's head, has a smaller number than b. Isolated nodes
 * are in no block. Strengths are not read.
 *
 * Cost: O(n + m) time and memory, without recursion.
 * Paper: J. Hopcroft, R. Tarjan, Communications of the ACM 16(6), 1973, doi:10.1145/362248.362272.
 *
 * @example biconnectedComponents(path(4)).cutNodes // => Uint32Array [1, 2]
 */
export function biconnectedComponents(csr: Csr): BiconnectedComponents {
  const { nodeCount, offsets, targets } = csr;
  const unseen = 0xffffffff;
  const discovery = new Uint32Array(nodeCount).fill(unseen);
  const low = new Uint32Array(nodeCount);
  const parent = new Uint32Array(nodeCount);
  const cursor = offsets.slice(0, nodeCount);
  const nodeBlock = new Uint32Array(nodeCount);
  const waiting = new Uint32Array(nodeCount);
  // Every node but a root is popped into one block, and every block adds its head: at most 2n entries.
  const blockNodes = new Uint32Array(2 * nodeCount);
  const blockOffsets = new Uint32Array(nodeCount + 1);
  let blockCount = 0;
  let filled = 0;
  let clock = 0;
  const roots: number[] = [];
  for (let root = 0; root < nodeCount; root++) {
    if (discovery[root] !== unseen) continue;
    roots.push(root);
    let waitingCount = 0;
    let v = root;
    discovery[v] = low[v] = clock++;
    parent[v] = unseen;
    for (;;) {
      if (cursor[v]! < offsets[v + 1]!) {
        const next = targets[cursor[v]!++]!;
        if (discovery[next] === unseen) {
          parent[next] = v;
          discovery[next] = low[next] = clock++;
          waiting[waitingCount++] = next;
          v = next;
        } else if (next !== parent[v] && discovery[next]! < low[v]!) low[v] = discovery[next]!;
        continue;
      }
      if (v === root) break;
      const above = parent[v]!;
      if (low[v]! < low[above]!) low[above] = low[v]!;
      if (low[v]! >= discovery[above]!) {
        blockNodes[filled++] = above;
        let popped: number;
        do {
          popped = waiting[--waitingCount]!;
          nodeBlock[popped] = blockCount;
          blockNodes[filled++] = popped;
        } while (popped !== v);
        blockOffsets[++blockCount] = filled;
      }
      v = above;
    }
  }
  for (const root of roots) nodeBlock[root] = blockCount;
  const ends = { blockOffsets: blockOffsets.slice(0, blockCount + 1), blockNodes: blockNodes.slice(0, filled) };
  return {
    blockCount,
    ...ends,
    nodeBlock,
    discovery,
    cutNodes: cutNodesOf(ends, nodeCount),
    bridges: bridgesOf(ends, nodeCount),
  };
}

type Blocks = Pick<BiconnectedComponents, 'blockOffsets' | 'blockNodes'>;

function cutNodesOf({ blockNodes }: Blocks, nodeCount: number): Uint32Array {
  const memberships = new Uint32Array(nodeCount);
  for (const v of blockNodes) memberships[v]!++;
  return Uint32Array.from(memberships.keys()).filter((v) => memberships[v]! > 1);
}

function bridgesOf({ blockOffsets, blockNodes }: Blocks, nodeCount: number): Uint32Array {
  const keys: number[] = [];
  for (let b = 0; b + 1 < blockOffsets.length; b++) {
    const start = blockOffsets[b]!;
    if (blockOffsets[b + 1]! - start !== 2) continue;
    const [a, z] = [blockNodes[start]!, blockNodes[start + 1]!];
    keys.push(Math.min(a, z) * nodeCount + Math.max(a, z));
  }
  const pairs = new Uint32Array(2 * keys.length);
  Float64Array.from(keys)
    .sort()
    .forEach((key, i) => {
      pairs[2 * i] = Math.floor(key / nodeCount);
      pairs[2 * i + 1] = key % nodeCount;
    });
  return pairs;
}
