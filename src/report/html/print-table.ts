import { type Cell, escapeMarkup, htmlTable } from '../../display/index.ts';
import { communityColor, stabilityBar } from '../../view/index.ts';
import type { ReportCell, ReportColumn, ReportTable } from '../section.ts';

/** A table that scrolls within itself on a narrow screen, by keyboard too. */
export function printTable({ id, caption, columns, rows, foot }: ReportTable): string {
  const cells = (row: readonly ReportCell[]): Cell[] => row.map((cell, i) => printCell(cell, columns[i]!));
  const table = htmlTable({
    caption,
    isCaptioned: true,
    head: columns.map(({ label, style }) => (style === 'number' ? { label, style } : label)),
    rows: rows.map(cells),
    ...(foot && { foot: cells(foot) }),
  });
  // On paper a caption within the table is parted from it by the end of a page.
  const words = escapeMarkup(caption, 2000);
  return (
    `<p${id === undefined ? '' : ` id="${id}"`} class="caption">${words}</p>` +
    `<div class="scroll" role="region" tabindex="0" aria-label="${words}">${table}</div>`
  );
}

/** An id or text of the case: escaped, kept apart from the reading direction around it, long ones shortened. */
export function name(text: string, limit: number = 64): string {
  return `<bdi>${escapeMarkup(text, limit)}</bdi>`;
}

function printCell(cell: ReportCell, { style }: ReportColumn): Cell {
  return { html: markupOf(cell, style), ...(style && { style }) };
}

function markupOf(cell: ReportCell, style: ReportColumn['style']): string {
  switch (cell.kind) {
    case 'names': {
      const rest = cell.more > 0 ? ` <span class="note">and ${cell.more} more</span>` : '';
      return cell.names.map((person) => name(person, 32)).join(', ') + rest;
    }
    case 'tie':
      return `${name(cell.source, 32)} ${cell.directed ? '→' : '–'} ${name(cell.target, 32)}`;
    case 'communities':
      // The color of the community in the network picture; the number beside it says the same.
      return cell.ids
        .map((id) => `<span class="swatch" style="background:${communityColor(id)}"></span>${id}`)
        .join(' and ');
    case 'text': {
      const isPlain = style === 'number' || style === 'wide' || style === 'short';
      const text = isPlain ? escapeMarkup(cell.text, cell.limit) : name(cell.text, cell.limit);
      const shown = cell.lead === undefined ? text : `<a href="#lead-${cell.lead}">${text}</a>`;
      return cell.bar === undefined ? shown : `${stabilityBar(cell.bar)}${shown}`;
    }
  }
}
