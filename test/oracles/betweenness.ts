import type { Csr } from '../../src/kernels/graph/csr.ts';

export interface PairOptions {
  /** Length of an arc of that strength; 1 for every arc by default. */
  readonly lengthOf?: (strength: number) => number;
  readonly sources?: readonly number[];
  readonly targets?: readonly number[];
}

export interface PairBetweenness {
  readonly nodes: number[];
  /** Aligned with `csr.targets`. */
  readonly arcs: number[];
  /** Sum of d - 1 over counted pairs with a path. */
  readonly inner: number;
}

/**
 * Betweenness by its definition: distances by Floyd and Warshall, path counts by recursion over predecessors, then every pair
 * and every third node. Unordered pairs for an undirected graph, ordered ones for a directed. O(n^3).
 */
export function pairBetweenness(csr: Csr, options: PairOptions = {}): PairBetweenness {
  const { nodeCount: n, offsets, targets, strengths, directed } = csr;
  const lengthOf = options.lengthOf ?? (() => 1);
  const same = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-9 * Math.max(a, b);
  const d = Array.from({ length: n }, (_, v) => Array.from({ length: n }, (_, u) => (u === v ? 0 : Infinity)));
  const arcs: { from: number; to: number; length: number }[] = [];
  for (let v = 0; v < n; v++)
    for (let a = offsets[v]!; a < offsets[v + 1]!; a++) {
      arcs.push({ from: v, to: targets[a]!, length: lengthOf(strengths[a]!) });
      d[v]![targets[a]!] = lengthOf(strengths[a]!);
    }
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++) for (let j = 0; j < n; j++) d[i]![j] = Math.min(d[i]![j]!, d[i]![k]! + d[k]![j]!);
  const counts = Array.from({ length: n }, () => Array<number>(n).fill(0));
  for (let s = 0; s < n; s++) {
    counts[s]![s] = 1;
    const nearFirst = [...Array(n).keys()].filter((v) => v !== s && d[s]![v]! < Infinity);
    nearFirst.sort((a, b) => d[s]![a]! - d[s]![b]!);
    for (const v of nearFirst)
      for (const arc of arcs)
        if (arc.to === v && same(d[s]![arc.from]! + arc.length, d[s]![v]!)) counts[s]![v]! += counts[s]![arc.from]!;
  }
  const isSource = new Set(options.sources ?? Array(n).keys());
  const isTarget = new Set(options.targets ?? Array(n).keys());
  const nodes = Array<number>(n).fill(0);
  const through = Array<number>(arcs.length).fill(0);
  let inner = 0;
  for (let s = 0; s < n; s++) {
    for (let t = 0; t < n; t++) {
      const forward = isSource.has(s) && isTarget.has(t);
      const back = isSource.has(t) && isTarget.has(s);
      if (s === t || d[s]![t] === Infinity) continue;
      if (directed ? !forward : s > t || !(forward || back)) continue;
      inner += d[s]![t]! - 1;
      for (let v = 0; v < n; v++)
        if (v !== s && v !== t && same(d[s]![v]! + d[v]![t]!, d[s]![t]!))
          nodes[v]! += (counts[s]![v]! * counts[v]![t]!) / counts[s]![t]!;
      arcs.forEach(({ from, to, length }, a) => {
        const share = (counts[s]![from]! * counts[to]![t]!) / counts[s]![t]!;
        if (same(d[s]![from]! + length + d[to]![t]!, d[s]![t]!)) through[a]! += share;
      });
    }
  }
  if (directed) return { nodes, arcs: through, inner };
  const arcOf = new Map(arcs.map(({ from, to }, a) => [`${from} ${to}`, a]));
  const edges = arcs.map(({ from, to }, a) => through[a]! + through[arcOf.get(`${to} ${from}`)!]!);
  return { nodes, arcs: edges, inner };
}
