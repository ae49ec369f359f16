import { type Csr, findArc } from '../graph/csr.ts';
import { lengthsTo, type WayRules } from './lengths-to.ts';

export interface BestPath {
  readonly nodes: readonly number[];
  readonly length: number;
}

/**
 * The `most` shortest paths without a node twice, the shortest first, among equals in the order of their nodes: Yen's algorithm.
 * On an undirected graph only. Cost: O(most x steps of a path) searches.
 * Paper: J. Y. Yen, Management Science 17(11), 1971, doi:10.1287/mnsc.17.11.712.
 */
export function bestPaths(
  csr: Csr,
  source: number,
  target: number,
  { lengths, closed, most }: WayRules & { readonly most: number },
): readonly BestPath[] {
  const arcLength = (from: number, to: number): number => (lengths ? lengths[findArc(csr, from, to)]! : 1);
  const measured = (nodes: readonly number[]): BestPath => ({
    nodes,
    length: nodes.slice(1).reduce((sum, node, i) => sum + arcLength(nodes[i]!, node), 0),
  });
  const found: BestPath[] = [];
  const candidates = new Map<string, BestPath>();
  const note = (nodes: readonly number[] | undefined): void => {
    if (nodes) candidates.set(nodes.join(), measured(nodes));
  };
  note(firstPath(csr, source, target, { lengths, closed }, new Set()));
  while (found.length < most && candidates.size > 0) {
    const [best] = [...candidates.values()].sort((a, b) => a.length - b.length || compareNodes(a.nodes, b.nodes));
    candidates.delete(best!.nodes.join());
    found.push(best!);
    for (let spur = 0; spur < best!.nodes.length - 1; spur++) {
      const root = best!.nodes.slice(0, spur + 1);
      const alike = found.filter(({ nodes }) => root.every((node, i) => nodes[i] === node));
      const shut = closed ? closed.slice() : new Uint8Array(csr.nodeCount);
      for (const node of root.slice(0, -1)) shut[node] = 1;
      const taken = new Set(alike.map(({ nodes }) => nodes[spur + 1]!));
      const rest = firstPath(csr, root.at(-1)!, target, { lengths, closed: shut }, taken);
      if (rest) note([...root.slice(0, -1), ...rest]);
    }
  }
  return found;
}

/** A shortest path, of equals the one whose nodes come first; its first step leads to none of `taken`. */
function firstPath(
  csr: Csr,
  source: number,
  target: number,
  rules: WayRules,
  taken: ReadonlySet<number>,
): number[] | undefined {
  const shut = rules.closed ? rules.closed.slice() : new Uint8Array(csr.nodeCount);
  shut[source] = 1;
  const toTarget = lengthsTo(csr, target, { ...rules, closed: shut });
  const stepTo = (node: number, barred: ReadonlySet<number>): number | undefined => {
    let best: number | undefined;
    let least = Infinity;
    for (let arc = csr.offsets[node]!; arc < csr.offsets[node + 1]!; arc++) {
      const next = csr.targets[arc]!;
      const through = toTarget[next]! + (rules.lengths ? rules.lengths[arc]! : 1);
      if (shut[next] === 1 || barred.has(next) || !(through < least)) continue;
      best = next;
      least = through;
    }
    return best;
  };
  const path = [source];
  for (let node = source; node !== target; node = path.at(-1)!) {
    const next = stepTo(node, node === source ? taken : NOBODY);
    if (next === undefined) return undefined;
    path.push(next);
  }
  return path;
}

const NOBODY: ReadonlySet<number> = new Set();

function compareNodes(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.min(a.length, b.length); i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}
