import { buildCsr, type Csr } from '../../src/kernels/graph/csr.ts';

/** A graph from rows `[source, target, strength = 1]`. */
export function csrOf(nodeCount: number, rows: readonly (readonly number[])[], directed = false): Csr {
  const column = (i: number): Uint32Array => Uint32Array.from(rows, (row) => row[i]!);
  const strengths = Float64Array.from(rows, (row) => row[2] ?? 1);
  return buildCsr(nodeCount, { sources: column(0), targets: column(1), strengths }, directed);
}
