import type { RowIssue } from '../model/index.ts';

/** Where an issue stands and what it is. */
export function issueLine({ file, row, column, message }: RowIssue): string {
  return `${file === undefined ? '' : `${file}, `}row ${row}, ${column}: ${message}`;
}
