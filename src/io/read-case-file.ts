import { extname } from 'node:path';
import { type ReadLinksOptions, type ReadPeopleOptions, readLinks, readPeople } from '../evidence/index.ts';
import {
  type LinkReading,
  type OnProgress,
  type PeopleReading,
  RingtraceError,
  throwIfAborted,
} from '../model/index.ts';
import { decodeFile } from './decode.ts';
import { readCsv } from './read-csv.ts';
import { readJson, readNdjson } from './read-json.ts';

export interface ReadFileOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with bytes read of bytes in all. */
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Reads the links of a case from a file: what does the case file say?
 *
 * The name says the format: `.csv`, `.tsv`, `.txt` (comma, semicolon, tab or bar, found from the header), `.json` (an array, or
 * `{ "links": [...] }`), `.ndjson` and `.jsonl`. Text is UTF-8, or UTF-16 with a byte-order mark. Rows are read as `readLinks` reads them; a cell
 * beyond the header makes its row an issue. Cost: linear; memory for the rows.
 *
 * @throws RingtraceError `unreadable-file`, `empty-input` or `malformed-file` naming file, position and remedy; `aborted`.
 */
export async function readCaseFile(
  path: string,
  options: ReadLinksOptions & ReadFileOptions = {},
): Promise<LinkReading> {
  return readLinks(await readRows(path, 'links', options), options);
}

/**
 * Reads the people of a case from a file of any format that {@link readCaseFile} reads; JSON may be `{ "people": [...] }`.
 *
 * @throws RingtraceError as {@link readCaseFile}.
 */
export async function readPeopleFile(
  path: string,
  options: ReadPeopleOptions & ReadFileOptions = {},
): Promise<PeopleReading> {
  return readPeople(await readRows(path, 'people', options), options);
}

/** The rows of a file of any format that is read here, as they stand. */
export async function readRows(
  path: string,
  key: 'links' | 'people',
  options: ReadFileOptions,
): Promise<readonly unknown[]> {
  const { signal, onProgress } = options;
  const chunks = decodeFile(path, (done, total) => {
    throwIfAborted(signal, path);
    onProgress?.({ stage: `reading ${key}`, done, total });
  });
  const extension = extname(path).toLowerCase();
  if (extension === '.json') return readJson(chunks, path, key);
  if (extension === '.ndjson' || extension === '.jsonl') return collect(readNdjson(chunks, path));
  if (['.csv', '.tsv', '.txt'].includes(extension)) return collect(readCsv(chunks, path));
  throw new RingtraceError(
    'unreadable-file',
    path,
    `'${extension}' is no format this reads`,
    'give .csv, .tsv, .txt, .json, .ndjson or .jsonl',
  );
}

async function collect<T>(rows: AsyncIterable<T>): Promise<T[]> {
  const collected: T[] = [];
  for await (const row of rows) collected.push(row);
  return collected;
}
