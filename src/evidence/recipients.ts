import { readText } from './cells.ts';
import { cellAt, type RowLayout, type RowRecord } from './row-layout.ts';

/**
 * The addresses in a cell of recipients: parted by `;`, by line ends, or by `,` where each piece is an address of its own; names beside addresses in angle
 * brackets are left out.
 *
 * @example recipients('Ann <a@x.example>, b@x.example') // => ['a@x.example', 'b@x.example']
 */
export function recipients(cell: unknown): unknown[] {
  if (Array.isArray(cell)) return cell.flatMap(recipients);
  const text = readText(cell);
  if (typeof text !== 'string') return text === undefined ? [] : [cell];
  const pieces = text.split(/[;\n\r|]+/).flatMap((piece) => {
    const parts = piece.split(',');
    return parts.length > 1 && parts.every((part) => /@|^\s*\+?[\d ()-]{5,}\s*$/.test(part)) ? parts : [piece];
  });
  return pieces.map(addressOf).filter((piece) => piece !== '');
}

function addressOf(piece: string): string {
  const bracket = /<([^<>\s]+@[^<>\s]+)>\s*$/.exec(piece);
  return (bracket ? bracket[1]! : piece).trim();
}

/** Everybody a message went to: the list of recipients and that of the copies. */
export function targetsOf(record: RowRecord, { slots }: RowLayout): unknown[] {
  const cells = [cellAt(record, slots.target), cellAt(record, slots.copies)];
  const targets = [...new Set(cells.flatMap(recipients))];
  return targets.length > 0 ? targets : [cells[0]];
}
