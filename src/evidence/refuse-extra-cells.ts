import type { IssueCode } from '../model/index.ts';
import type { LinkField } from './columns.ts';
import type { RowLayout } from './row-layout.ts';
import type { RowRecord } from './row-record.ts';

/** What is wrong with a row, before its number is known. */
export interface RowProblem {
  readonly field: LinkField;
  readonly code: IssueCode;
  readonly message: string;
  readonly value: unknown;
  /** The link stands without the cell. */
  readonly isKept?: boolean;
}

/** Cells beyond the header mean that the others may stand in the wrong columns. */
export function refuseExtraCells(record: RowRecord, layout: RowLayout, problems: RowProblem[]): void {
  if (!layout.hasExtraCells(record)) return;
  const message = 'more cells than the header has columns: quote cells that hold the delimiter';
  problems.push({ field: 'id', code: 'too-many-cells', message, value: undefined });
}
