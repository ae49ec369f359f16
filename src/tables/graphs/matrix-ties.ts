import type { PassedOver } from './graph.ts';
import type { TieList } from './tie-list.ts';

export interface MatrixEnds {
  /** The place of the node of the first row, and of the first column. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly isTwoMode: boolean;
  readonly kind: string | undefined;
}

/** Tells whether rows of numbers are a matrix of this size. */
export function isNetworkMatrix(rows: readonly (readonly number[])[], height: number, width: number): boolean {
  return (
    rows.length === height && rows.every((row) => row.length === width && row.every((value) => !Number.isNaN(value)))
  );
}

/**
 * Adds a tie for every number of a matrix that is not 0: one for each pair where the matrix is symmetric, else directed from row to column.
 * Numbers on the diagonal of a matrix of one mode tie nobody to another, and are counted.
 */
export function addMatrixTies(
  { ties, passedOver }: { readonly ties: TieList; readonly passedOver: PassedOver },
  rows: readonly (readonly number[])[],
  { firstRow, firstColumn, isTwoMode, kind }: MatrixEnds,
): void {
  const isSymmetric = !isTwoMode && rows.every((values, i) => values.every((value, j) => value === rows[j]?.[i]));
  const directed = isTwoMode ? {} : { directed: isSymmetric ? '0' : '1' };
  const cells = { ...directed, ...(kind !== undefined && { kind }) };
  rows.forEach((values, i) => {
    values.forEach((value, j) => {
      if (value === 0 || (isSymmetric && j < i)) return;
      if (!isTwoMode && i === j) passedOver.count('numbers on the diagonal: they tie nobody to another');
      else ties.add(firstRow + i, firstColumn + j, String(value), cells);
    });
  });
}
