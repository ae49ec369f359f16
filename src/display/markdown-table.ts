export type MarkdownHead = string | { readonly label: string; readonly isNumber: boolean };

/** A Markdown table, or nothing when it has no rows. Cells are escaped already; columns of numbers stand to the right. */
export function markdownTable(head: readonly MarkdownHead[], rows: readonly (readonly (string | number)[])[]): string {
  if (rows.length === 0) return '';
  const columns = head.map((entry) => (typeof entry === 'string' ? { label: entry, isNumber: false } : entry));
  const line = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ label }) => label)),
    line(columns.map(({ isNumber }) => (isNumber ? '---:' : '---'))),
    ...rows.map(line),
  ].join('\n');
}
