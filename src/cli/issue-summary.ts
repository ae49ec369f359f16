import { issueLine } from '../evidence/index.ts';
import type { RowIssue } from '../model/index.ts';

const MOST_KINDS = 10;

/**
 * What could not be read, a line for each kind of problem: its first row, and how many rows of the same file share it. Words for roles that no list knows
 * are told together, by `sayUnknownRoles`.
 */
export function issueSummary(issues: readonly RowIssue[]): string[] {
  const kinds = new Map<string, { readonly first: RowIssue; rows: number }>();
  for (const issue of issues) {
    if (issue.code === 'unknown-role') continue;
    const key = JSON.stringify([issue.file, issue.column, issue.code]);
    const kind = kinds.get(key);
    if (kind) kind.rows++;
    else kinds.set(key, { first: issue, rows: 1 });
  }
  const lines = [...kinds.values()].slice(0, MOST_KINDS).map(({ first, rows }) => {
    return rows > 1 ? `${issueLine(first)} (and ${rows - 1} more like it)` : issueLine(first);
  });
  if (kinds.size > MOST_KINDS) lines.push(`... and ${kinds.size - MOST_KINDS} more kinds of issue`);
  if (issues.length > lines.length) lines.push('all of them stand in the findings (--out, --json) under issues');
  return lines;
}
