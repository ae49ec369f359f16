import type { Row } from '../../model/index.ts';

/** Writes rows as another program would export them: no guard against formulas, any delimiter (RFC 4180 otherwise). */
export function writeCsv(rows: readonly Row[], delimiter = ','): string {
  const head = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: unknown): string => {
    const text = String(value ?? '');
    return text.includes('"') || text.includes(delimiter) || /[\r\n]/.test(text)
      ? `"${text.replace(/"/g, '""')}"`
      : text;
  };
  const lines = [head, ...rows.map((row) => head.map((column) => row[column]))];
  return lines.map((cells) => `${cells.map(cell).join(delimiter)}\r\n`).join('');
}
