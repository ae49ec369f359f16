import type { SheetData } from 'write-excel-file/node';
import { readableText } from '../display/index.ts';
import { harmlessText } from '../formats/index.ts';
import type { Findings } from '../model/index.ts';
import {
  asReport,
  plainCell,
  plainNames,
  type Report,
  type ReportPart,
  type ReportTable,
  type WriteReportOptions,
  writeReportRules,
} from '../report/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { undatedZip } from './undated-zip.ts';

const PLACE = 'toXlsx';
const LONG = 2000;

/**
 * Writes a report as a workbook (.xlsx): a sheet for each section, on it every sentence, list and table of the section under the notice, numbers as numbers with the
 * digits that the report prints. Texts that a spreadsheet could take for a formula get a leading apostrophe. The same findings and options give the same bytes. Under verdict
 * `insufficient-data` no person is named. Cost: O(size of the report).
 *
 * @param input A report, or findings to write one of.
 * @param options As of `writeReport`, where findings are given.
 * @throws RingtraceError `invalid-option`.
 */
export async function toXlsx(input: Report | Findings, options: WriteReportOptions = {}): Promise<Uint8Array> {
  checkSubject(PLACE, input, 'values');
  checkOptions(PLACE, options, writeReportRules);
  const report = asReport(input, options);
  const expiry = report.expires === null ? '' : `, expires ${report.expires}`;
  const top: SheetData = [
    [bold(report.title)],
    [textOf(report.notice)],
    [
      textOf(
        [`run ${report.runId}${expiry}`, ...report.made.map(({ label, value }) => `${label} ${value}`)].join(', '),
      ),
    ],
  ];
  const sheets = report.sections.flatMap(({ title, parts }) => {
    const rows = parts.flatMap(partRows);
    return rows.length === 0
      ? []
      : [{ data: [...top, [], ...rows] as SheetData, sheet: sheetName(title), columns: widthsOf(parts) }];
  });
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return undatedZip(new Uint8Array(await writeXlsxFile(sheets).toBuffer()));
}

type Line = SheetData[number];

function partRows(part: ReportPart): Line[] {
  switch (part.kind) {
    case 'sentence':
      return [[textOf(part.text)]];
    case 'names':
      return [[textOf(`${part.before}: ${plainNames(part.names, part.more)}.`)]];
    case 'list':
      return [[], [bold(part.title)], ...part.items.map((item) => [textOf(item)])];
    case 'figures':
      return [[], ...part.figures.map(({ label, value }) => [textOf(label), numberOf(value)])];
    case 'table':
      return tableRows(part);
    case 'picture':
      return [];
    case 'card':
      return [
        [],
        [bold(part.person), textOf(part.wording)],
        ...part.figures.map(({ label, value }) => [textOf(label), numberOf(value)]),
        ...part.parts.flatMap(partRows),
      ];
  }
}

function tableRows({ caption, columns, rows, foot }: ReportTable): Line[] {
  return [
    [],
    [textOf(caption)],
    columns.map(({ label }) => bold(label)),
    ...[...rows, ...(foot ? [foot] : [])].map((row) =>
      row.map((cell, i) => (columns[i]!.style === 'number' ? numberOf(plainCell(cell)) : textOf(plainCell(cell)))),
    ),
  ];
}

/** Sentences run over the cells beside them: only tables ask for width. */
function widthsOf(parts: readonly ReportPart[]): { width: number }[] {
  const tables = parts
    .flatMap((part) => (part.kind === 'card' ? part.parts : [part]))
    .filter((part) => part.kind === 'table');
  const most = Math.max(2, ...tables.map(({ columns }) => columns.length));
  return Array.from({ length: most }, (_, i) => {
    const longest = tables.flatMap(({ columns, rows }) => [
      columns[i]?.label.length ?? 0,
      ...rows.map((row) => (row[i] ? plainCell(row[i]).length : 0)),
    ]);
    return { width: Math.min(60, Math.max(12, ...longest)) + 2 };
  });
}

const textOf = (text: string) => ({ value: harmlessText(readableText(text, LONG)) });
const bold = (text: string) => ({ ...textOf(text), fontWeight: 'bold' as const });

/** A number as the report prints it, with as many digits behind the point; anything else (an interval, a percentage) stays a text. */
function numberOf(printed: string) {
  const plain = printed.replaceAll('\u202f', '');
  const [, digits] = /^-?\d+(?:\.(\d+))?$/.exec(plain) ?? [];
  if (!/^-?\d+(?:\.\d+)?$/.test(plain)) return textOf(printed);
  return { value: Number(plain), format: digits === undefined ? '0' : `0.${'0'.repeat(digits.length)}` };
}

/** Names of sheets may hold none of these, and at most 31 letters. */
function sheetName(title: string): string {
  return title
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/\s+/g, ' ')
    .slice(0, 31)
    .trim();
}
