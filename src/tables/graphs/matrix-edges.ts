import type { GraphEdge, PassedOver } from './graph.ts';

export interface MatrixEnds {
  readonly row: (index: number) => string;
  readonly column: (index: number) => string;
  readonly isTwoMode: boolean;
  /** Beside ends, weight and direction. */
  readonly cells: Readonly<Record<string, string>>;
}

/** Tells whether rows of numbers are a matrix of this size. */
export function isNetworkMatrix(rows: readonly (readonly number[])[], height: number, width: number): boolean {
  return (
    rows.length === height && rows.every((row) => row.length === width && row.every((value) => !Number.isNaN(value)))
  );
}

/**
 * Adds an edge for every number of a matrix that is not 0: one for each pair where the matrix is symmetric, else directed from row to column.
 * Numbers on the diagonal of a matrix of one mode tie nobody to another, and are counted.
 */
export function addMatrixEdges(
  { edges, passedOver }: { readonly edges: GraphEdge[]; readonly passedOver: PassedOver },
  rows: readonly (readonly number[])[],
  { row, column, isTwoMode, cells }: MatrixEnds,
): void {
  const isSymmetric = !isTwoMode && rows.every((values, i) => values.every((value, j) => value === rows[j]?.[i]));
  const directed = isTwoMode ? {} : { directed: isSymmetric ? '0' : '1' };
  rows.forEach((values, i) => {
    values.forEach((value, j) => {
      if (value === 0 || (isSymmetric && j < i)) return;
      if (!isTwoMode && i === j) passedOver.count('numbers on the diagonal: they tie nobody to another');
      else edges.push({ source: row(i), target: column(j), weight: String(value), ...directed, ...cells });
    });
  });
}
