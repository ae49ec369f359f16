import { readText } from './cells.ts';
import type { RowLayout } from './row-layout.ts';
import { cellAt, type RowRecord } from './row-record.ts';

/**
 * The mailboxes in a cell of recipients, as they are written: parted by `;`, `|` or line ends, or by `,` where an address or a telephone number stands on both sides of
 * it. A comma within a name parts nothing: `Doe, Ann <a@x.example>` is one.
 *
 * @example recipients('"Doe, Ann" <a@x.example>, b@x.example') // => ['"Doe, Ann" <a@x.example>', 'b@x.example']
 */
export function recipients(cell: unknown): unknown[] {
  if (Array.isArray(cell)) return cell.flatMap(recipients);
  const text = readText(cell);
  if (typeof text !== 'string') return text === undefined ? [] : [cell];
  return partedOutside(text, /[;\n\r|]/)
    .flatMap(partedByCommas)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** Everybody a message went to, but whoever wrote it: the list of recipients and those of the copies. */
export function targetsOf(record: RowRecord, { slots, readPerson }: RowLayout): unknown[] {
  const cells = [slots.target, slots.copies, slots.blindCopies].map((slot) => cellAt(record, slot));
  const sender = readPerson(cellAt(record, slots.source));
  const targets = new Map<unknown, unknown>();
  for (const cell of cells.flatMap(recipients)) {
    const id = readPerson(cell);
    const key = typeof id === 'string' ? id : cell;
    if (!targets.has(key)) targets.set(key, cell);
  }
  // A copy to oneself ties nobody; a message to oneself alone is told.
  if (targets.size > 1 && typeof sender === 'string') targets.delete(sender);
  return targets.size > 0 ? [...targets.values()] : [cells[0]];
}

function partedByCommas(text: string): string[] {
  const parts = partedOutside(text, /,/);
  if (parts.length === 1 || !parts.some((part) => isWhole(part))) return [text];
  const pieces: string[] = [];
  let held: string[] = [];
  for (const part of parts) {
    held.push(part);
    if (!isWhole(part)) continue;
    pieces.push(held.join(','));
    held = [];
  }
  return held.length === 0 ? pieces : [...pieces, held.join(',')];
}

function isWhole(part: string): boolean {
  return part.includes('@') || /^\s*\+?[\d ()-]{5,}\s*$/.test(part);
}

/** Cuts at each mark that stands in no quotes and no brackets. */
function partedOutside(text: string, mark: RegExp): string[] {
  const parts: string[] = [];
  let [start, isQuoted, depth] = [0, false, 0];
  for (let at = 0; at < text.length; at++) {
    const letter = text[at]!;
    if (letter === '"' && text[at - 1] !== '\\') isQuoted = !isQuoted;
    else if (isQuoted) continue;
    else if (letter === '<') depth++;
    else if (letter === '>') depth = Math.max(0, depth - 1);
    else if (depth === 0 && mark.test(letter)) {
      parts.push(text.slice(start, at));
      start = at + 1;
    }
  }
  // A quote that nothing closes parts nothing off.
  if (isQuoted && mark.source !== ',') return text.split(mark);
  return [...parts, text.slice(start)];
}
