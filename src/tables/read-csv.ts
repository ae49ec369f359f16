import { RingtraceError } from '../model/index.ts';
import { CsvRecords, LONGEST_RECORD } from './csv-records.ts';
import { findDelimiter } from './find-delimiter.ts';
import { resume } from './resume.ts';
import type { SourceTable } from './source-table.ts';
import type { TableFormat } from './table-format.ts';

/** Delimited text. */
export const csv: TableFormat = {
  name: 'csv',
  extensions: ['.csv', '.tsv', '.txt', '.tab', '.dat', '.edges', '.edgelist'],
  read: async (source) => [await readCsv(source.text(), source.name)],
};

/** Streams the records of delimited text. */
async function readCsv(chunks: AsyncIterable<string>, path: string): Promise<SourceTable> {
  const iterator = chunks[Symbol.asyncIterator]();
  const head = (await readHead(iterator)).replace(/^\ufeff/, '');
  // Excel may be told its delimiter by a line before the header.
  const told = /^sep=([^"\s]|\t)[\r\n]+/i.exec(head);
  const text = told ? head.slice(told[0].length) : head;
  const found = findDelimiter(text);
  const records = new CsvRecords(told?.[1] ?? found.delimiter, found.newline, path);
  const batches = cutRecords(text, iterator, records);
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
    yield records.take(head, false);
    for (let next = await rest.next(); !next.done; next = await rest.next()) yield records.take(next.value, false);
    yield records.take('', true);
  } finally {
    await rest.return?.();
  }
}

/** Enough text to see how its lines are built. */
async function readHead(iterator: AsyncIterator<string>): Promise<string> {
  let head = '';
  while (head.length < ENOUGH || (!/[\r\n]/.test(head.trimStart()) && head.length <= LONGEST_RECORD)) {
    const next = await iterator.next();
    if (next.done) break;
    head += next.value;
  }
  return head;
}

const ENOUGH = 1 << 14;
