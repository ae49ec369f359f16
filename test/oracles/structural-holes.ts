import type { Csr } from '../../src/kernels/graph/csr.ts';

export interface StructuralHoles {
  readonly constraint: number[];
  readonly effectiveSize: number[];
  readonly hierarchy: number[];
}

/** Burt's formulas over full matrices, word for word. O(n^3). */
export function structuralHoles(csr: Csr, weighted: boolean): StructuralHoles {
  const n = csr.nodeCount;
  const nodes = Array.from({ length: n }, (_, v) => v);
  const a = nodes.map(() => new Array<number>(n).fill(0));
  for (const v of nodes)
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++)
      a[v]![csr.targets[arc]!] = weighted ? csr.strengths[arc]! : 1;
  const sum = (values: readonly number[]): number => values.reduce((left, right) => left + right, 0);
  const p = a.map((row) => row.map((value) => value / sum(row)));
  const m = a.map((row) => row.map((value) => value / Math.max(...row)));
  const neighbors = a.map((row) => nodes.filter((u) => row[u]! > 0));
  const dyads = nodes.map((i) =>
    neighbors[i]!.map((j) => (p[i]![j]! + sum(neighbors[i]!.map((q) => p[i]![q]! * (p[q]![j] ?? 0)))) ** 2),
  );
  return {
    constraint: dyads.map((row) => (row.length === 0 ? Number.NaN : sum(row))),
    effectiveSize: nodes.map((i) =>
      neighbors[i]!.length === 0
        ? Number.NaN
        : sum(neighbors[i]!.map((j) => 1 - sum(neighbors[i]!.map((q) => p[i]![q]! * m[j]![q]!)))),
    ),
    hierarchy: dyads.map((row) => {
      if (row.length < 2) return row.length === 1 ? 1 : Number.NaN;
      const ratios = row.map((value) => value / (sum(row) / row.length));
      return sum(ratios.map((ratio) => ratio * Math.log(ratio))) / (row.length * Math.log(row.length));
    }),
  };
}
