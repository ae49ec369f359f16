import type { RowIssue } from '../model/index.ts';
import { issueLine } from './issue-line.ts';

const MOST_ISSUES = 10;

/** The first issues, a line each. */
export function issueLines(issues: readonly RowIssue[]): string[] {
  const lines = issues.slice(0, MOST_ISSUES).map(issueLine);
  const rest = issues.length - lines.length;
  return rest > 0 ? [...lines, `and ${rest} more issues`] : lines;
}
