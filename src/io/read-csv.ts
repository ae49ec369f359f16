import { pipeline, Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { EXTRA_CELLS } from '../evidence/index.ts';
import { RingtraceError, type Row } from '../model/index.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;
/** A record longer than this is no record but a file without line ends. */
const LONGEST_RECORD = 1 << 20;

/** Streams the rows of delimited text; the delimiter is the one the header uses most, and unquoted cells lose their outer blanks. */
export async function* readCsv(chunks: AsyncIterable<string>, path: string): AsyncGenerator<Row> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head = await readHead(iterator);
  const parser = parse({
    delimiter: delimiterOf(head),
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: LONGEST_RECORD,
  });
  // An error of the source destroys the parser with it, and comes out of the loop below.
  pipeline(Readable.from(resume(head, iterator)), parser, () => undefined);
  let header: readonly string[] | undefined;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      if (header === undefined) header = distinctNames(record);
      else yield toRow(header, record);
    }
  } catch (cause) {
    throw explain(cause, path);
  }
  if (header === undefined)
    throw new RingtraceError('empty-input', path, 'holds no header', 'name the columns in the first line');
}

async function* resume(head: string, rest: AsyncIterator<string>): AsyncGenerator<string> {
  yield head;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}

/** Enough text to see the whole header. */
async function readHead(iterator: AsyncIterator<string>): Promise<string> {
  let head = '';
  while (!/\n/.test(head.trimStart()) && head.length < LONGEST_RECORD) {
    const next = await iterator.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}

function delimiterOf(head: string): string {
  const header = head
    .trimStart()
    .split(/\r?\n/, 1)[0]!
    .replace(/"[^"]*"/g, '');
  const uses = (delimiter: string): number => header.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => uses(b) - uses(a))[0]!;
}

function distinctNames(record: readonly string[]): readonly string[] {
  const seen = new Map<string, number>();
  return record.map((name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

function toRow(header: readonly string[], record: readonly string[]): Row {
  const cells = header.map((name, i): [string, unknown] => [name, record[i]]);
  if (record.slice(header.length).some((cell) => cell !== '')) cells.push([EXTRA_CELLS, record.slice(header.length)]);
  return Object.fromEntries(cells);
}

function explain(cause: unknown, path: string): unknown {
  const { code, message } = cause as { code?: string; message?: string };
  if (cause instanceof RingtraceError || !code?.startsWith('CSV_')) return cause;
  const remedy =
    code === 'CSV_MAX_RECORD_SIZE'
      ? 'the file has no line ends, or a quote is never closed: export it anew'
      : code === 'CSV_QUOTE_NOT_CLOSED'
        ? 'a quote is never closed: the file may be cut off; export it anew'
        : 'check the quotes at that line';
  return new RingtraceError('malformed-file', path, message ?? code, remedy, cause);
}
