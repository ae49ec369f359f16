import { type Findings, LINK_COLUMNS, PERSON_COLUMNS, type Row } from 'ringtrace';
import { decodeText } from './decode-text.ts';
import type { CaseFile } from './messages.ts';
import { readFindings } from './read-findings.ts';
import { readTable } from './read-table.ts';

/** What was dropped: rows to analyze, or findings to look at. */
export type ReadFiles =
  | { readonly kind: 'rows'; readonly links: readonly unknown[]; readonly people: readonly unknown[] }
  | { readonly kind: 'findings'; readonly findings: Findings };

/** Tells what each file is by what is in it, never by its name alone. */
export function readFiles(files: readonly CaseFile[]): ReadFiles {
  const links: unknown[] = [];
  const people: unknown[] = [];
  for (const { name, bytes } of files) {
    if (bytes.byteLength === 0) throw new Error(`${name}: is empty; export it anew`);
    const text = decodeText(bytes, name);
    const value = /^\s*[[{]/.test(text) ? parseJson(text, name) : readTable(text, name);
    if (isObject(value) && 'ringtrace' in value && 'ranking' in value) {
      if (files.length > 1) throw new Error(`${name}: is a findings file; drop it alone`);
      return { kind: 'findings', findings: readFindings(value, name) };
    }
    if (Array.isArray(value)) append(isPeopleTable(value, name) ? people : links, value);
    else {
      append(links, listOf(value, 'links', name));
      append(people, 'people' in value ? listOf(value, 'people', name) : []);
    }
  }
  if (links.length === 0) throw new Error('no links were found; drop a CSV with a source and a target column');
  return { kind: 'rows', links, people };
}

/** Spreading a long list into `push` would overflow the stack. */
function append(list: unknown[], more: readonly unknown[]): void {
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

function isPeopleTable(rows: readonly unknown[], name: string): boolean {
  const columns = new Set(
    rows.slice(0, 100).flatMap((row) => (isObject(row) ? Object.keys(row).map((key) => key.trim().toLowerCase()) : [])),
  );
  const has = (aliases: readonly string[]): boolean => aliases.some((alias) => columns.has(alias));
  if (has(LINK_COLUMNS.source) && has(LINK_COLUMNS.target)) return false;
  if (has(PERSON_COLUMNS.id)) return true;
  const found = [...columns].slice(0, 12).join(', ');
  throw new Error(
    `${name}: has neither source and target columns (links) nor an id column (people); its columns are: ${found}`,
  );
}
