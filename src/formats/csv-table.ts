import { visibleText } from '../model/index.ts';

export type CsvCell = string | number | null;

/** Writes a table as CSV (RFC 4180) that is safe to open in a spreadsheet. */
export function csvTable(head: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return [head, ...rows].map((row) => `${row.map(writeCell).join(',')}\r\n`).join('');
}

function writeCell(value: CsvCell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = harmlessText(value);
  return /[",]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A text that a spreadsheet could take for a formula gets a leading apostrophe; control characters become their pictures. */
export function harmlessText(text: string): string {
  const visible = visibleText(text);
  return /^\s*[=+\-@＝＋－＠]/.test(visible) ? `'${visible}` : visible;
}
