import { basename, extname } from 'node:path';
import { type OnProgress, RingtraceError, throwIfAborted } from '../model/index.ts';
import { decodeBytes } from './decode.ts';
import { type FileBytesOptions, fileBytes, sizeOf } from './file-bytes.ts';
import { type FileTable, heldTable, type TableContent } from './file-table.ts';
import { readCsv } from './read-csv.ts';
import { readGraphXml } from './read-graph-xml.ts';
import { readJson, readNdjson } from './read-json.ts';
import { readParquet } from './read-parquet.ts';
import { readXlsx } from './read-xlsx.ts';

export interface ReadFileOptions {
  readonly signal?: AbortSignal | undefined;
  /** Called with bytes read of bytes in all. */
  readonly onProgress?: OnProgress | undefined;
  /** How many bytes a packed file may unpack to; default 64 MiB, or a hundred times its size where that is more. */
  readonly maxUnpackedBytes?: number | undefined;
  /** Name of the sheet of a workbook; default the first. */
  readonly sheet?: string | undefined;
}

interface Source extends FileBytesOptions {
  readonly path: string;
  readonly content: TableContent;
  readonly sheet: string | undefined;
  readonly text: () => AsyncGenerator<string>;
}

type Format = (source: Source) => Promise<FileTable>;

const csv: Format = ({ text, path }) => readCsv(text(), path);
const ndjson: Format = async ({ text, path }) => ({ batches: readNdjson(text(), path) });
const graph: Format = async ({ text, path, content }) => heldTable(await readGraphXml(text(), path, content));

const FORMATS: ReadonlyMap<string, Format> = new Map<string, Format>([
  ['.csv', csv],
  ['.tsv', csv],
  ['.txt', csv],
  ['.json', async ({ text, path, content }) => heldTable(await readJson(text(), path, content))],
  ['.ndjson', ndjson],
  ['.jsonl', ndjson],
  ['.ftm', ndjson],
  ['.gexf', graph],
  ['.graphml', graph],
  ['.anx', graph],
  ['.xlsx', (source) => readXlsx(source.path, source)],
  ['.parquet', (source) => readParquet(source.path, source)],
]);

/** Tells whether a file of this name can be read, from its name alone. */
export function isReadableName(name: string): boolean {
  return FORMATS.has(extensionOf(name));
}

/**
 * Opens a file as a table whose rows stream; the name says the format, with or without `.gz`.
 *
 * @throws RingtraceError `unreadable-file`, `empty-input` or `malformed-file` naming file, position and remedy; `aborted`.
 */
export async function openTable(path: string, content: TableContent, options: ReadFileOptions): Promise<FileTable> {
  const { signal, onProgress, maxUnpackedBytes, sheet } = options;
  const format = FORMATS.get(extensionOf(path));
  if (!format) {
    throw new RingtraceError(
      'unreadable-file',
      path,
      `'${extname(path).toLowerCase()}' is no format this reads`,
      `give ${[...FORMATS.keys()].join(', ')}, or one of them packed as .gz`,
    );
  }
  const onBytes = (done: number, total: number): void => {
    throwIfAborted(signal, path);
    onProgress?.({ stage: `reading ${content}`, done, total });
  };
  const bytes = { onBytes, maxUnpackedBytes };
  const text = (): AsyncGenerator<string> => decodeBytes(fileBytes(path, bytes), path);
  throwIfAborted(signal, path);
  await sizeOf(path);
  return await format({ path, content, sheet, text, ...bytes });
}

function extensionOf(path: string): string {
  const name = basename(path).toLowerCase();
  return extname(name.endsWith('.gz') ? name.slice(0, -3) : name);
}
