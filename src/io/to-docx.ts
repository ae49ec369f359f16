import type { FileChild, IParagraphOptions } from 'docx';
import { readableText } from '../display/index.ts';
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
import { loadPeer } from '../work/index.ts';
import { undatedZip } from './undated-zip.ts';

type Docx = typeof import('docx');

const PLACE = 'toDocx';
const LONG = 2000;
const WARN = '7A4200';
const MUTED = '4A5260';
/** A4 within its margins, in twentieths of a point. */
const WIDTH = 9600;

/**
 * Writes a report as a Word document (.docx): every sentence and table of it, headings as headings, heads of tables repeated on each page, the notice above and the
 * run below every page. Pictures are left out: what they show stands in tables, and they stand in the HTML and PDF reports. The same findings and options
 * give the same bytes. Under verdict `insufficient-data` no person is named. Needs the package `docx`, which is loaded when it is first asked for. Cost: O(size of the report).
 *
 * @param input A report, or findings to write one of.
 * @param options As of `writeReport`, where findings are given.
 * @throws RingtraceError `missing-package` with the command that installs it; `invalid-option`.
 */
export async function toDocx(input: Report | Findings, options: WriteReportOptions = {}): Promise<Uint8Array> {
  checkSubject(PLACE, input, 'values');
  checkOptions(PLACE, options, writeReportRules);
  const report = asReport(input, options);
  const docx = await loadPeer<Docx>('docx', PLACE);
  const { Document, Header, Footer, Packer, Paragraph, TextRun, PageNumber, HeadingLevel } = docx;
  const body: FileChild[] = [new Paragraph({ text: said(report.title, 200), heading: HeadingLevel.TITLE })];
  for (const { id, title, parts } of report.sections) {
    const printed = parts.flatMap((part) => partBlocks(docx, part));
    if (printed.length === 0) continue;
    body.push(
      new Paragraph({
        text: title,
        heading: HeadingLevel.HEADING_1,
        keepNext: true,
        pageBreakBefore: id === 'evidence',
      }),
      ...printed,
    );
  }
  const document = new Document({
    creator: 'ringtrace',
    lastModifiedBy: 'ringtrace',
    title: said(report.title, 200),
    styles: { default: { document: { run: { font: 'Calibri', size: 20 } } } },
    sections: [
      {
        properties: { page: { margin: { top: 1134, bottom: 1134, left: 1134, right: 1134 } } },
        headers: { default: new Header({ children: [colored(docx, report.notice, WARN, { alignment: 'center' })] }) },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                children: [
                  new TextRun({ text: `${footOf(report)} · `, color: MUTED, size: 16 }),
                  new TextRun({
                    children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
                    color: MUTED,
                    size: 16,
                  }),
                ],
              }),
            ],
          }),
        },
        children: body,
      },
    ],
  });
  return undatedZip(new Uint8Array(await Packer.toArrayBuffer(document)));
}

const said = (text: string, limit: number = LONG): string => readableText(text, limit);

function footOf({ runId, expires, made }: Report): string {
  const handling = made.find(({ label }) => label === 'handling');
  const until = expires === null ? '' : ` · expires ${said(expires)}`;
  return `run ${runId}${until}${handling === undefined ? '' : ` · handling ${said(handling.value)}`} · a lead, not a finding`;
}

function colored(
  { Paragraph, TextRun }: Docx,
  text: string,
  color: string,
  options: IParagraphOptions = {},
): InstanceType<Docx['Paragraph']> {
  return new Paragraph({ ...options, children: [new TextRun({ text: said(text), color })] });
}

function partBlocks(docx: Docx, part: ReportPart): FileChild[] {
  const { Paragraph, HeadingLevel } = docx;
  switch (part.kind) {
    case 'sentence':
      return [sentenceBlock(docx, part.text, part.tone)];
    case 'names':
      return [new Paragraph({ text: `${said(part.before)}: ${plainNames(part.names, part.more)}.` })];
    case 'list':
      return [
        new Paragraph({ text: said(part.title), heading: HeadingLevel.HEADING_3, keepNext: true }),
        ...part.items.map((item) => new Paragraph({ text: said(item), bullet: { level: 0 } })),
      ];
    case 'figures': {
      const rows = part.figures.map(({ label, value }) => [said(label), said(value)]);
      return [gridOf(docx, null, rows, [false, true])];
    }
    case 'table':
      return tableBlocks(docx, part);
    case 'picture':
      return [];
    case 'card': {
      const figures = part.figures.map(({ label, value }) => `${said(label)} ${said(value)}`);
      return [
        new Paragraph({
          text: `${said(part.person, 64)}: ${part.wording}`,
          heading: HeadingLevel.HEADING_2,
          keepNext: true,
        }),
        colored(docx, figures.join(', '), MUTED, { keepNext: true }),
        ...part.parts.flatMap((held) => partBlocks(docx, held)),
      ];
    }
  }
}

function sentenceBlock(docx: Docx, text: string, tone: 'headline' | 'weight' | 'note' | undefined): FileChild {
  if (tone === 'note') return colored(docx, text, MUTED);
  const { Paragraph, TextRun } = docx;
  const isStrong = tone !== undefined;
  return new Paragraph({
    children: [new TextRun({ text: said(text), bold: isStrong, ...(tone === 'headline' && { size: 24 }) })],
  });
}

function tableBlocks(docx: Docx, { caption, columns, rows, foot }: ReportTable): FileChild[] {
  const head = columns.map(({ label }) => said(label));
  const body = [...rows, ...(foot ? [foot] : [])].map((row) => row.map((cell) => plainCell(cell)));
  const isNumber = columns.map(({ style }) => style === 'number');
  return [
    colored(docx, caption, MUTED, { keepNext: true, spacing: { before: 160 } }),
    gridOf(docx, head, body, isNumber),
  ];
}

/** Columns as wide as their longest texts ask for, none narrower than its share of a twelfth. */
function gridOf(
  docx: Docx,
  head: readonly string[] | null,
  rows: readonly string[][],
  isNumber: readonly boolean[],
): FileChild {
  const { Table, TableRow, TableCell, Paragraph, TextRun, TableLayoutType, WidthType } = docx;
  const asked = isNumber.map((_, i) =>
    Math.min(60, Math.max(6, ...[...(head ? [head] : []), ...rows].map((row) => row[i]!.length))),
  );
  const all = asked.reduce((sum, width) => sum + width, 0);
  const columnWidths = asked.map((width) => Math.floor((WIDTH * width) / all));
  const line = (cells: readonly string[], isHead: boolean): InstanceType<Docx['TableRow']> =>
    new TableRow({
      tableHeader: isHead,
      cantSplit: true,
      children: cells.map(
        (text, i) =>
          new TableCell({
            width: { size: columnWidths[i]!, type: WidthType.DXA },
            children: [
              new Paragraph({
                alignment: isNumber[i]! ? 'right' : 'left',
                children: [new TextRun({ text, size: 16, bold: isHead })],
              }),
            ],
          }),
      ),
    });
  return new Table({
    columnWidths,
    layout: TableLayoutType.FIXED,
    width: { size: WIDTH, type: WidthType.DXA },
    rows: [...(head ? [line(head, true)] : []), ...rows.map((row) => line(row, false))],
  });
}
