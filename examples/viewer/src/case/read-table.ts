import { parse } from 'csv-parse/browser/esm/sync';
import { EXTRA_CELLS, type Row } from 'ringtrace';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const LONGEST_RECORD = 1 << 20;

/** Reads delimited text; the delimiter is the one the header uses most. */
export function readTable(text: string, name: string): Row[] {
  const records = parseRecords(text, name);
  if (records.length === 0) throw new Error(`${name}: holds no header; name the columns in the first line`);
  return rowsOf(records);
}

/** Records as rows, by the names that the first of them gives. */
export function rowsOf(records: readonly (readonly unknown[])[]): Row[] {
  const header = distinctNames(records[0]!.map((cell) => String(cell ?? '')));
  return records.slice(1).map((record) => {
    const cells = header.map((column, i): [string, unknown] => [column, record[i]]);
    const extra = record.slice(header.length);
    if (extra.some((cell) => cell !== undefined && cell !== '')) cells.push([EXTRA_CELLS, extra]);
    return Object.fromEntries(cells);
  });
}

function parseRecords(text: string, name: string): string[][] {
  try {
    return parse(text, {
      delimiter: delimiterOf(text),
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      max_record_size: LONGEST_RECORD,
    });
  } catch (cause) {
    throw new Error(`${name}: ${(cause as Error).message}; check the quotes there, or export the file anew`, { cause });
  }
}

function delimiterOf(text: string): string {
  const header = text
    .slice(0, LONGEST_RECORD)
    .trimStart()
    .split(/\r?\n/, 1)[0]!
    .replace(/"[^"]*"/g, '');
  const uses = (delimiter: string): number => header.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => uses(b) - uses(a))[0]!;
}

function distinctNames(record: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return record.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}
