import readXlsxFile from 'read-excel-file/universal';
import type { Row } from 'ringtrace';
import { rowsOf } from './read-table.ts';

export interface Sheet {
  readonly name: string;
  readonly rows: readonly Row[];
}

/** Reads every sheet of a workbook; the first row that is not empty is its header, and dates become ISO 8601. */
export async function readWorkbook(bytes: ArrayBuffer, name: string): Promise<Sheet[]> {
  try {
    const sheets = await readXlsxFile(bytes);
    return sheets.flatMap(({ sheet, data }) => {
      const records = data
        .map((cells) => cells.map(plain))
        .filter((cells) => cells.some((cell) => cell !== undefined && cell !== ''));
      return records.length > 1 ? [{ name: `${name}, ${sheet}`, rows: rowsOf(records) }] : [];
    });
  } catch (cause) {
    throw new Error(`${name}: is no workbook that can be read (${(cause as Error).message}); save it anew as XLSX`, {
      cause,
    });
  }
}

function plain(cell: unknown): unknown {
  if (cell === null) return undefined;
  if (!(cell instanceof Date)) return typeof cell === 'string' ? cell.trim() : cell;
  const text = cell.toISOString();
  return text.endsWith('T00:00:00.000Z') ? text.slice(0, 10) : text.slice(0, 19);
}
