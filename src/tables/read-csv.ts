import { RingtraceError } from '../model/index.ts';
import { CsvRecords, LONGEST_RECORD } from './csv-records.ts';
import { resume } from './resume.ts';
import type { SourceTable } from './source-table.ts';
import type { TableFormat } from './table-format.ts';

const DELIMITERS = [',', ';', '\t', '|'] as const;

/** Delimited text. */
export const csv: TableFormat = {
  name: 'csv',
  extensions: ['.csv', '.tsv', '.txt'],
  read: async (source) => [await readCsv(source.text(), source.name)],
};

/** Streams the records of delimited text; the delimiter is the one the first line uses most. */
async function readCsv(chunks: AsyncIterable<string>, path: string): Promise<SourceTable> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head = await readHead(iterator);
  const newline = head.includes('\n') || !/\r[^\r]/.test(head) ? '\n' : '\r';
  // Excel may be told its delimiter by a line before the header.
  const told = /^\ufeff?sep=([^"\s]|\t)\r?\n/i.exec(head);
  const records = new CsvRecords(told?.[1] ?? delimiterOf(head), newline, path);
  const batches = cutRecords(told ? head.slice(told[0].length) : head, iterator, records);
  let first: string[][] = [];
  while (first.length === 0) {
    const next = await batches.next();
    if (next.done)
      throw new RingtraceError('empty-input', path, 'holds no header', 'name the columns in the first line');
    first = next.value;
  }
  return { content: 'rows', isGrid: true, batches: resume(first, batches) };
}

async function* cutRecords(head: string, rest: AsyncIterator<string>, records: CsvRecords): AsyncGenerator<string[][]> {
  try {
    yield records.take(head.charCodeAt(0) === 0xfeff ? head.slice(1) : head, false);
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield records.take(next.value, false);
    yield records.take('', true);
  } finally {
    await rest.return?.();
  }
}

/** Enough text to see the whole header. */
async function readHead(iterator: AsyncIterator<string>): Promise<string> {
  let head = '';
  while (!/\n/.test(head.trimStart()) && head.length <= LONGEST_RECORD) {
    const next = await iterator.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}

function delimiterOf(head: string): string {
  const header = head
    .trimStart()
    .split(/\r?\n|\r/, 1)[0]!
    .replace(/"[^"]*"/g, '');
  const uses = (delimiter: string): number => header.split(delimiter).length;
  return [...DELIMITERS].sort((a, b) => uses(b) - uses(a))[0]!;
}
