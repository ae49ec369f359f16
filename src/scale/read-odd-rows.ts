import { type DateOrder, type DecimalMark, LinkReader, type PresetName, type TimeUnit } from '../evidence/index.ts';
import type { CaseLink } from '../model/index.ts';
import { readTimeSpan } from '../time/index.ts';
import type { Value } from './engines/engine.ts';
import { CLEANED, TOLD } from './schema.ts';

/** How cells that have two readings are read; as `readLinks` is told. */
export interface OddRowRules {
  readonly preset?: PresetName | undefined;
  readonly dateOrder?: DateOrder | undefined;
  readonly epoch?: TimeUnit | undefined;
  readonly decimal?: DecimalMark | undefined;
  readonly somebody?: readonly string[] | undefined;
}

/** What became of rows. */
export interface OddRows {
  /** Row, the texts of `CLEANED`, moment, strength. */
  readonly cleaned: (readonly Value[])[];
  /** Row and reason. */
  readonly rejected: (readonly [row: number, reason: string])[];
}

/**
 * Reads rows as `readLinks` does, and says of each what became of it. Rows are a number and then the cells of `TOLD`. What only the whole case tells
 * (ids given twice, grades of two scales) is settled when links are taken out of the store.
 */
export function readOddRows(rows: readonly (readonly Value[])[], rules: OddRowRules): OddRows {
  const columns = Object.fromEntries(CLEANED.map((field) => [field, field]));
  const reader = new LinkReader();
  // A given id may stand twice: it is left out here, so that no row is lost to one of another file.
  const header = CLEANED.map((field) => (field === 'id' ? '(id)' : field));
  delete columns.id;
  const feed = reader.table(new Set(header), header, { ...rules, columns, place: 'store' });
  const places = CLEANED.map((field) => TOLD.indexOf(field) + 1);
  feed(rows.map((row) => places.map((place) => row[place] ?? '')));
  const { links, issues } = reader.finish();
  const cleaned: (readonly Value[])[] = [];
  const rejected: (readonly [number, string])[] = [];
  const isDone = new Uint8Array(rows.length);
  const idAt = TOLD.indexOf('id') + 1;
  for (const link of links) {
    const index = link.row! - 1;
    isDone[index] = 1;
    const span = link.at === undefined ? undefined : readTimeSpan(link.at);
    const ms = span?.scale === 'instant' ? span.start : null;
    const told = rows[index]!;
    const cells = CLEANED.map((field) => (field === 'id' ? (told[idAt] ?? null) : writtenCell(link, field)));
    cleaned.push([Number(told[0]), ...cells, ms, link.strength]);
  }
  for (const { row, code, kept } of issues) {
    const index = row - 1;
    if (kept || isDone[index]) continue;
    isDone[index] = 1;
    rejected.push([Number(rows[index]![0]), code]);
  }
  // What is neither a link nor an issue names nobody, or adds others up.
  for (const [index, row] of rows.entries()) if (!isDone[index]) rejected.push([Number(row[0]), 'nobody']);
  return { cleaned, rejected };
}

function writtenCell(link: CaseLink, field: string): string | null {
  const value = link[field as keyof CaseLink];
  if (value === undefined) return null;
  return typeof value === 'boolean' ? (value ? '1' : '0') : String(value);
}
