import { readableText } from '../display/index.ts';
import type { ReportCell } from './section.ts';

/** A cell as text in one line, the same words that HTML shows; `safe` makes them safe where they go. */
export function plainCell(cell: ReportCell, safe: (text: string, limit: number) => string = readableText): string {
  switch (cell.kind) {
    case 'names':
      return plainNames(cell.names, cell.more, safe);
    case 'tie':
      return `${safe(cell.source, 32)} ${cell.directed ? '→' : '–'} ${safe(cell.target, 32)}`;
    case 'communities':
      return cell.ids.join(' and ');
    case 'text':
      return safe(cell.text, cell.limit);
  }
}

export function plainNames(
  names: readonly string[],
  more: number,
  safe: (text: string, limit: number) => string = readableText,
): string {
  return names.map((person) => safe(person, 32)).join(', ') + (more > 0 ? ` and ${more} more` : '');
}
