import { choosePreset, type Findings, PERSON_COLUMNS, type Row } from 'ringtrace';
import { decodeText } from './decode-text.ts';
import type { CaseFile } from './messages.ts';
import { readFindings } from './read-findings.ts';
import type { LinkTable } from './read-link-tables.ts';
import { readTable } from './read-table.ts';
import { readWorkbook } from './read-workbook.ts';

/** What was dropped: rows to analyze, or findings to look at. */
export type ReadFiles =
  | {
      readonly kind: 'rows';
      readonly links: readonly LinkTable[];
      readonly people: readonly unknown[];
      /** Tables whose columns nobody knows, of which nothing was read. */
      readonly leftOut: readonly string[];
    }
  | { readonly kind: 'findings'; readonly findings: Findings };

interface Table {
  readonly name: string;
  readonly rows: readonly unknown[];
}

/** Tells what each file is by what is in it, never by its name alone. */
export async function readFiles(files: readonly CaseFile[]): Promise<ReadFiles> {
  const tables: Table[] = [];
  const people: unknown[] = [];
  for (const { name, bytes } of files) {
    if (bytes.byteLength === 0) throw new Error(`${name}: is empty; export it anew`);
    if (isZip(bytes)) {
      append(tables, await readWorkbook(bytes, name));
      continue;
    }
    const text = decodeText(bytes, name);
    const value = /^\s*[[{]/.test(text) ? parseJson(text, name) : readTable(text, name);
    if (isObject(value) && 'ringtrace' in value && 'ranking' in value) {
      if (files.length > 1) throw new Error(`${name}: is a findings file; drop it alone`);
      return { kind: 'findings', findings: readFindings(value, name) };
    }
    if (Array.isArray(value)) tables.push({ name, rows: value });
    else {
      tables.push({ name, rows: listOf(value, 'links', name) });
      append(people, 'people' in value ? listOf(value, 'people', name) : []);
    }
  }
  return sortOut(tables, people);
}

function sortOut(tables: readonly Table[], people: unknown[]): ReadFiles {
  const links: LinkTable[] = [];
  const leftOut: string[] = [];
  let complaint = 'no links were found; drop a table with a source and a target column';
  for (const { name, rows } of tables) {
    const columns = columnsOf(rows);
    if (choosePreset(columns)) links.push({ name, rows, columns });
    else if (columns.some((column) => PERSON_COLUMNS.id.includes(column.trim().toLowerCase()))) append(people, rows);
    else {
      leftOut.push(name);
      complaint = `${name}: has neither source and target columns (links) nor an id column (people); its columns are: ${columns.slice(0, 12).join(', ')}`;
    }
  }
  if (links.length === 0) throw new Error(complaint);
  return { kind: 'rows', links, people, leftOut };
}

function columnsOf(rows: readonly unknown[]): string[] {
  return [...new Set(rows.slice(0, 100).flatMap((row) => (isObject(row) ? Object.keys(row) : [])))];
}

/** Workbooks are ZIP archives, whatever they are called. */
function isZip(bytes: ArrayBuffer): boolean {
  const [first, second] = new Uint8Array(bytes);
  return first === 0x50 && second === 0x4b;
}

/** Spreading a long list into `push` would overflow the stack. */
function append<Item>(list: Item[], more: readonly Item[]): void {
  for (const row of more) list.push(row);
}

function parseJson(text: string, name: string): object {
  try {
    return JSON.parse(text) as object;
  } catch (cause) {
    throw new Error(`${name}: ${(cause as Error).message}; the file may be cut off: export it anew`, { cause });
  }
}

function isObject(value: unknown): value is Row {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: object, key: string, name: string): readonly unknown[] {
  const list = (value as Row)[key];
  if (Array.isArray(list)) return list;
  throw new Error(`${name}: holds no list of ${key}; give an array of objects, or { "${key}": [...] }`);
}
