import type { RowIssue } from '../model/index.ts';

/** An issue with the cell it is about: not enumerable, because the cell may name a person, and issues are printed and stored. */
export function rowIssue(stated: RowIssue, value: unknown, file?: string): RowIssue {
  const issue: RowIssue = file === undefined ? stated : { ...stated, file };
  if (value !== undefined) Object.defineProperty(issue, 'value', { value });
  return issue;
}
