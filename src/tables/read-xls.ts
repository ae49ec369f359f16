import { RingtraceError } from '../model/index.ts';
import { anyText } from './any-text.ts';
import { htmlTables } from './html-tables.ts';
import { csv } from './read-csv.ts';
import { xlsx } from './read-xlsx.ts';
import { xml } from './read-xml.ts';
import { heldRows, type SourceTable } from './source-table.ts';
import type { FormatSource, TableFormat } from './table-format.ts';

/**
 * What is called `.xls`: the workbooks of Excel 97, and what programs give that name too, HTML, tab text, XML and XLSX. The old workbooks, and those of
 * LibreOffice (`.ods`) and the DIF and SYLK of others, are read by `@e965/xlsx`, which is asked for when the first is met.
 */
export const xls: TableFormat = {
  name: 'xls',
  extensions: ['.xls', '.xlt', '.ods', '.xlsb', '.fods', '.dif', '.slk', '.sylk'],
  async read(source) {
    const head = new TextDecoder('latin1').decode(source.head);
    const isZip = head.startsWith('PK\u0003\u0004');
    if (isZip && source.name.toLowerCase().includes('.xls') && !/\.xlsb/i.test(source.name))
      return await xlsx.read(source);
    if (isZip || head.startsWith('\u00d0\u00cf\u0011\u00e0')) return await readOld(source);
    if (/^TABLE\r?\n\d+,\d+\r?\n/.test(head) || /^ID;P/.test(head)) return await readOld(source);
    if (/<Workbook\b/i.test(head)) return await xml.read(source);
    if (/\bopendocument\b/.test(head)) return await readOld(source);
    if (/<(?:html|table|!doctype html|meta|head|body)\b/i.test(head)) return await readHtml(source);
    if (/[\t;,|]/.test(head)) return await csv.read(source);
    const remedy = 'save it as .xlsx or export it as .csv';
    throw new RingtraceError(
      'malformed-file',
      source.name,
      'is no workbook, no page with a table and no text of cells',
      remedy,
    );
  },
};

async function readHtml(source: FormatSource): Promise<SourceTable[]> {
  const { text, encoding } = await anyText(source);
  const tables = htmlTables(text);
  if (tables.length === 0) {
    throw new RingtraceError('malformed-file', source.name, 'is a page without a table', 'save it as .xlsx or CSV');
  }
  return tables.map((rows, i) => ({
    ...(tables.length > 1 && { name: `table ${i + 1}` }),
    content: 'rows',
    isGrid: true,
    ...(encoding !== undefined && { encoding }),
    batches: heldRows(rows),
  }));
}

/** What is used of the package. */
interface OldWorkbooks {
  read(
    data: Uint8Array,
    options: object,
  ): {
    readonly SheetNames: readonly string[];
    readonly Sheets: Readonly<
      Record<string, { readonly '!data'?: readonly (readonly (OldCell | undefined)[] | undefined)[] }>
    >;
  };
}

interface OldCell {
  readonly t: string;
  readonly v?: unknown;
  readonly w?: string;
}

async function readOld(source: FormatSource): Promise<SourceTable[]> {
  // A name that no bundler follows: who reads no such file has no need of the package.
  const name = '@e965/xlsx';
  const { read } = await (
    import(/* @vite-ignore */ /* webpackIgnore: true */ /* turbopackIgnore: true */ name) as Promise<OldWorkbooks>
  ).catch((cause: unknown) => {
    const remedy = `npm install ${name}, or save it as .xlsx or CSV`;
    throw new RingtraceError(
      'missing-package',
      source.name,
      'is an old workbook, which needs a package to be read',
      remedy,
      cause,
    );
  });
  const bytes = await source.whole();
  try {
    const book = read(bytes, {
      type: 'array',
      dense: true,
      cellDates: true,
      UTC: true,
      cellHTML: false,
      cellFormula: false,
    });
    return book.SheetNames.map((sheet) => {
      // Empty rows are holes, which `map` would leave as they are.
      const rows = Array.from(book.Sheets[sheet]?.['!data'] ?? [], (row) => Array.from(row ?? [], cellOf));
      return { name: sheet, content: 'rows', isGrid: true, batches: heldRows(rows) };
    });
  } catch (cause) {
    const problem = 'cannot be read as a workbook: it may be damaged or under a password';
    throw new RingtraceError('malformed-file', source.name, problem, 'save it anew as .xlsx or CSV', cause);
  }
}

function cellOf(cell: OldCell | undefined): unknown {
  if (cell === undefined) return '';
  if (cell.t === 'e') return cell.w ?? '#N/A';
  if (!(cell.v instanceof Date)) return cell.v ?? '';
  const iso = cell.v.toISOString();
  // Clocks without a day count from the eve of 1900.
  if (cell.v.getUTCFullYear() < 1900) return iso.slice(11, 19);
  return iso.endsWith('T00:00:00.000Z') ? iso.slice(0, 10) : iso.slice(0, 19);
}
