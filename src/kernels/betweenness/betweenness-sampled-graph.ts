import { type FoldedTrees, foldTrees } from '../distances/fold-trees.ts';
import { buildCsr, type Csr } from '../graph/csr.ts';

/** What hangs on the searched graph, so that no search walks into it. */
export interface HangingTrees {
  /** The node each one hangs on; itself for one that is searched. */
  readonly parent: Uint32Array;
  /** Steps up to the node that is searched. */
  readonly depth: Uint32Array;
  /** The number of a searched node in the searched graph. */
  readonly coreOf: Uint32Array;
  readonly coreNodes: Uint32Array;
  /** First searched node of the component of each searched node. */
  readonly component: Uint32Array;
}

/** A graph made ready for drawing paths, as a job's input: typed arrays alone. */
export interface SampledGraph {
  readonly nodeCount: number;
  readonly searched: Csr;
  /** `searched` turned round; the same where undirected. */
  readonly back: Csr;
  /** At least the number of nodes on the longest shortest path. */
  readonly longest: number;
  readonly trees?: HangingTrees | undefined;
}

/** Folding renumbers everybody, which only pays where it leaves out this share of them. */
const WORTH_FOLDING = 1 / 8;

export function prepareSampling(csr: Csr): SampledGraph {
  const { nodeCount } = csr;
  const back = turned(csr);
  const longest = nodeCount > 2 ? longestPath(csr, back) : 0;
  const plain = { nodeCount, searched: csr, back, longest };
  if (csr.directed || longest < 3) return plain;
  let hanging = 0;
  for (let v = 0; v < nodeCount; v++) if (csr.offsets[v + 1]! - csr.offsets[v]! === 1) hanging++;
  if (hanging < WORTH_FOLDING * nodeCount) return plain;
  const folded = foldTrees(csr);
  return { nodeCount, searched: folded.core, back: folded.core, longest, trees: hangTrees(folded) };
}

function hangTrees({ parent, peeled, coreNodes, coreStart }: FoldedTrees): HangingTrees {
  const depth = new Uint32Array(parent.length);
  for (let i = peeled.length - 1; i >= 0; i--) depth[peeled[i]!] = depth[parent[peeled[i]!]!]! + 1;
  const coreOf = new Uint32Array(parent.length);
  for (let i = 0; i < coreNodes.length; i++) coreOf[coreNodes[i]!] = i;
  return { parent, depth, coreOf, coreNodes, component: coreStart };
}

function turned(csr: Csr): Csr {
  if (!csr.directed) return csr;
  const sources = new Uint32Array(csr.targets.length);
  for (let v = 0; v < csr.nodeCount; v++) sources.fill(v, csr.offsets[v]!, csr.offsets[v + 1]!);
  return buildCsr(csr.nodeCount, { sources: csr.targets, targets: sources, strengths: csr.strengths }, true);
}

/** Twice the depth of one search a component, plus the node it began at; the whole component when directed. */
function longestPath(csr: Csr, back: Csr): number {
  const { nodeCount } = csr;
  const seen = new Uint8Array(nodeCount);
  const queue = new Uint32Array(nodeCount);
  const directions = csr.directed ? [csr, back] : [csr];
  let longest = 0;
  for (let root = 0; root < nodeCount; root++) {
    if (seen[root]) continue;
    seen[root] = 1;
    queue[0] = root;
    let tail = 1;
    let depth = -1;
    for (let head = 0, levelEnd = 0; head < tail; head++) {
      if (head === levelEnd) {
        depth++;
        levelEnd = tail;
      }
      const v = queue[head]!;
      for (const rows of directions) {
        for (let arc = rows.offsets[v]!; arc < rows.offsets[v + 1]!; arc++) {
          const u = rows.targets[arc]!;
          if (seen[u]) continue;
          seen[u] = 1;
          queue[tail++] = u;
        }
      }
    }
    longest = Math.max(longest, csr.directed ? tail : Math.min(tail, 2 * depth + 1));
  }
  return longest;
}
