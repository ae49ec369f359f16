import { escapeMarkup } from './escape-markup.ts';

/** A cell's markup, already escaped, with what it needs of the style. */
export interface Cell {
  readonly html: string;
  readonly style?: 'number' | 'wide' | 'short' | 'members' | 'code' | 'hash';
}

export interface TableOptions {
  readonly caption: string;
  /** Whether the caption is printed before the table by somebody else: the table is then only named by it. */
  readonly isCaptioned?: boolean;
  readonly head: readonly (string | { readonly label: string; readonly style: 'number' })[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly (Cell | string)[])[];
  readonly foot?: readonly (Cell | string)[];
}

/** A table with caption and headers for rows and columns. Text cells are escaped, `html` cells are not. */
export function htmlTable({ caption, isCaptioned = false, head, rows, foot }: TableOptions): string {
  const headings = head
    .map((entry) => (typeof entry === 'string' ? { label: entry, style: '' } : entry))
    .map(({ label, style }) => `<th scope="col"${classOf(style)}>${escapeMarkup(label)}</th>`)
    .join('');
  const words = escapeMarkup(caption);
  const body = rows.map((row) => `<tr>${row.map(cellMarkup).join('')}</tr>`).join('\n');
  const last = foot ? `<tfoot><tr>${foot.map(cellMarkup).join('')}</tr></tfoot>` : '';
  return (
    `${isCaptioned ? `<table aria-label="${words}">` : `<table><caption>${words}</caption>`}<thead><tr>${headings}</tr></thead>` +
    `<tbody>\n${body}\n</tbody>${last}</table>`
  );
}

function cellMarkup(cell: Cell | string, index: number): string {
  const { html, style = '' } = typeof cell === 'string' ? { html: escapeMarkup(cell, 2000) } : cell;
  return index === 0 ? `<th scope="row"${classOf(style)}>${html}</th>` : `<td${classOf(style)}>${html}</td>`;
}

function classOf(style: string): string {
  return style === '' ? '' : ` class="${style}"`;
}
