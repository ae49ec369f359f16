import { escapeMarkup } from '../view/index.ts';

/** A cell's markup, already escaped, with what it needs of the style. */
export interface Cell {
  readonly html: string;
  readonly style?: 'number' | 'wide' | 'short' | 'members';
}

export interface TableOptions {
  readonly caption: string;
  readonly head: readonly (string | { readonly label: string; readonly style: 'number' })[];
  /** The first cell of a row is its header. */
  readonly rows: readonly (readonly (Cell | string)[])[];
  readonly foot?: readonly (Cell | string)[];
}

/** An id or text of the case: escaped, kept apart from the reading direction around it, long ones shortened. */
export function name(text: string, limit: number = 64): string {
  return `<bdi>${escapeMarkup(text, limit)}</bdi>`;
}

export function number(text: string): Cell {
  return { html: escapeMarkup(text), style: 'number' };
}

/** A table that scrolls within itself on a narrow screen, by keyboard too. Text cells are escaped, `html` cells are not. */
export function htmlTable({ caption, head, rows, foot }: TableOptions): string {
  const headings = head
    .map((entry) => (typeof entry === 'string' ? { label: entry, style: '' } : entry))
    .map(({ label, style }) => `<th scope="col"${classOf(style)}>${escapeMarkup(label)}</th>`)
    .join('');
  const body = rows.map((row) => `<tr>${row.map(cellMarkup).join('')}</tr>`).join('\n');
  const last = foot ? `<tfoot><tr>${foot.map(cellMarkup).join('')}</tr></tfoot>` : '';
  const label = escapeMarkup(caption);
  return (
    `<div class="scroll" role="region" tabindex="0" aria-label="${label}"><table><caption>${label}</caption>` +
    `<thead><tr>${headings}</tr></thead><tbody>\n${body}\n</tbody>${last}</table></div>`
  );
}

function cellMarkup(cell: Cell | string, index: number): string {
  const { html, style = '' } = typeof cell === 'string' ? { html: escapeMarkup(cell, 2000) } : cell;
  return index === 0 ? `<th scope="row"${classOf(style)}>${html}</th>` : `<td${classOf(style)}>${html}</td>`;
}

function classOf(style: string): string {
  return style === '' ? '' : ` class="${style}"`;
}

/** A picture with its caption; it scrolls within itself on a narrow screen. */
export function htmlFigure(svg: string, caption: string, kind: 'chart' | 'network' = 'chart'): string {
  const label = escapeMarkup(caption);
  return (
    `<figure class="${kind}"><figcaption>${label}</figcaption>` +
    `<div class="scroll" role="region" tabindex="0" aria-label="${label}">${svg}</div></figure>`
  );
}

/** A section before it is put in its place; `body` is markup. */
export interface HtmlSection {
  readonly id: string;
  readonly title: string;
  readonly body: string;
}
