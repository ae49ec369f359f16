import type { SheetData } from 'write-excel-file/node';
import { csvTable, harmlessText } from '../formats/index.ts';
import { RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** What a cell may hold. */
export type TableCell = string | number | boolean | null;

/** A table to be handed on: a column of texts for ids, columns of numbers for measures. */
export interface PlainTable {
  /** What each column is called. */
  readonly columns: readonly string[];
  /** The cells, in the order of the columns. */
  readonly rows: readonly (readonly TableCell[])[];
}

/** The endings {@link writeTable} knows. */
export const TABLE_ENDINGS = ['.csv', '.xlsx', '.parquet', '.json'] as const;

/**
 * Writes a table for a spreadsheet, a notebook or a database; the ending of the name says which: `.csv`, `.xlsx`, `.parquet` or `.json`. Texts that a
 * spreadsheet could take for a formula get a leading apostrophe in CSV and workbooks. Cost: linear, the table in memory.
 *
 * @throws RingtraceError `invalid-option` for another ending, `unreadable-file` when it cannot be written.
 */
export async function writeTable(path: string, table: PlainTable): Promise<void> {
  checkSubject('writeTable', path, 'text');
  if (!Array.isArray(table?.columns) || !Array.isArray(table.rows)) {
    const remedy = 'give { columns: names, rows: lists of cells }';
    throw new RingtraceError('invalid-option', 'writeTable', 'the table has no columns and rows', remedy);
  }
  const ending = TABLE_ENDINGS.find((known) => path.toLowerCase().endsWith(known));
  if (ending === undefined) {
    throw new RingtraceError(
      'invalid-option',
      'writeTable',
      'the name ends in no format this writes',
      `give ${TABLE_ENDINGS.join(', ')}`,
    );
  }
  await writeFileWhole(path, await WRITERS[ending](table));
}

const WRITERS: Readonly<Record<(typeof TABLE_ENDINGS)[number], (table: PlainTable) => Promise<string | Uint8Array>>> = {
  '.csv': async ({ columns, rows }) =>
    csvTable(
      columns,
      rows.map((row) => row.map(plainCell)),
    ),
  '.json': async ({ columns, rows }) =>
    `${JSON.stringify(rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i] ?? null]))))}\n`,
  '.parquet': async ({ columns, rows }) => {
    const { parquetWriteBuffer } = await import('hyparquet-writer');
    return new Uint8Array(
      parquetWriteBuffer({
        columnData: columns.map((name, i) => {
          const data = rows.map((row) => row[i] ?? null);
          const type = data.every((cell) => cell === null || typeof cell === 'number') ? 'DOUBLE' : 'STRING';
          return {
            name,
            type,
            data: type === 'DOUBLE' ? data : data.map((cell) => (cell === null ? null : String(cell))),
          };
        }),
      }),
    );
  },
  '.xlsx': async ({ columns, rows }) => {
    const head = columns.map((name) => ({ value: harmlessText(name), fontWeight: 'bold' as const }));
    const body = rows.map((row) => row.map((cell) => workbookCell(cell)));
    const sheet: SheetData = [head, ...body];
    const { default: writeXlsxFile } = await import('write-excel-file/node');
    return new Uint8Array(await writeXlsxFile(sheet, { stickyRowsCount: 1 }).toBuffer());
  },
};

/** What is no finite number has no place in a cell of numbers. */
function plainCell(cell: TableCell): string | number | null {
  if (typeof cell === 'number') return Number.isFinite(cell) ? cell : null;
  return typeof cell === 'boolean' ? String(cell) : cell;
}

function workbookCell(cell: TableCell): { value: string | number } | null {
  const plain = plainCell(cell);
  if (plain === null) return null;
  return { value: typeof plain === 'string' ? harmlessText(plain) : plain };
}
