import { type Cell, escapeMarkup, htmlTable, type TableOptions } from '../../display/index.ts';

/** An id or text of the case: escaped, kept apart from the reading direction around it, long ones shortened. */
export function name(text: string, limit: number = 64): string {
  return `<bdi>${escapeMarkup(text, limit)}</bdi>`;
}

/** A cell of a column of numbers. */
export function number(text: string): Cell {
  return { html: escapeMarkup(text), style: 'number' };
}

/** A table that scrolls within itself on a narrow screen, by keyboard too. */
export function scrollTable(options: TableOptions): string {
  return `<div class="scroll" role="region" tabindex="0" aria-label="${escapeMarkup(options.caption)}">${htmlTable(options)}</div>`;
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

/** The head of a column of numbers. */
export function numeric(label: string): { label: string; style: 'number' } {
  return { label, style: 'number' };
}
