import { readableText } from '../display/index.ts';
import { plainCell, plainNames } from './plain-cell.ts';
import type { Report } from './report.ts';
import type { ReportPart, ReportTable } from './section.ts';

/** Gives a text a color. */
export type Paint = (text: string) => string;

/** Functions that color a text, such as picocolors gives; plain text when left out. */
export interface TextColors {
  /** For what matters most. */
  readonly bold?: Paint;
  /** For what matters least. */
  readonly dim?: Paint;
  /** For what warns. */
  readonly yellow?: Paint;
  /** For names. */
  readonly cyan?: Paint;
}

export interface TextPrinting {
  readonly color?: TextColors | undefined;
  /** Whether tables of evidence, records and options are printed too, and long tables whole. */
  readonly details?: boolean | undefined;
}

const PLAIN: Paint = (text) => text;
const LONG = 2000;
const WIDE = 100;
/** Rows of a table on a terminal, unless details are asked for. */
const MOST_ROWS = 12;

interface Printing {
  readonly color: Required<TextColors>;
  readonly details: boolean;
  readonly indent: string;
}

/** A report as text; see `toText`. */
export function printText(report: Report, { color = {}, details = false }: TextPrinting = {}): string {
  const { bold = PLAIN, dim = PLAIN, yellow = PLAIN, cyan = PLAIN } = color;
  const printing: Printing = { color: { bold, dim, yellow, cyan }, details, indent: '' };
  const lines = [bold(readableText(report.title, 200))];
  for (const [index, { title, parts }] of report.sections.entries()) {
    const inner = index === 0 ? printing : { ...printing, indent: '  ' };
    const body = parts.flatMap((part) => partLines(part, inner));
    // The first section is what the title stands for.
    if (body.length > 0 && index > 0) lines.push('', bold(title));
    for (const line of body) lines.push(line);
  }
  const expiry = report.expires === null ? '' : `, expires ${readableText(report.expires)}`;
  const { seed, formula } = report.findings.options;
  lines.push('', dim(`run ${report.runId}, seed ${seed}, formula ${readableText(formula)}${expiry}`), report.notice);
  return `${lines.join('\n')}\n`;
}

/** Pictures are not for a terminal: what they show stands in tables, or in the HTML report. */
function partLines(part: ReportPart, printing: Printing): string[] {
  const { color, indent, details } = printing;
  switch (part.kind) {
    case 'sentence':
      return [`${indent}${readableText(part.text, LONG)}`];
    case 'names':
      return [`${indent}${readableText(part.before, LONG)}: ${plainNames(part.names, part.more)}.`];
    case 'list':
      return [
        '',
        `${indent}${color.bold(part.title)}`,
        ...part.items.map((item) => `${indent}  ${color.yellow('!')} ${readableText(item, LONG)}`),
      ];
    case 'figures':
      return ['', color.dim(part.figures.map(({ label, value }) => `${label} ${value}`).join(' · '))];
    case 'table':
      return part.isDetail && !details ? [] : tableLines(part, printing);
    case 'picture':
      return [];
    case 'card': {
      const figures = part.figures.map(({ label, value }) => `${label} ${value}`);
      const inner = { ...printing, indent: `${indent}    ` };
      return [
        `${indent}${color.bold(color.cyan(readableText(part.person)))}  ${[part.wording, ...figures].join(', ')}`,
        ...part.parts.flatMap((held) => partLines(held, inner)),
        '',
      ];
    }
  }
}

/** Columns of sentences stand last, so that nothing has to wait for their end. */
function tableLines({ caption, columns, rows, foot }: ReportTable, { color, details, indent }: Printing): string[] {
  const shown = details ? rows : rows.slice(0, MOST_ROWS);
  const order = [...columns.keys()].sort((a, b) => Number(isLong(a)) - Number(isLong(b)) || a - b);
  function isLong(column: number): boolean {
    const { style } = columns[column]!;
    return style === 'wide' || style === 'members';
  }
  const textOf = (row: ReportTable['rows'][number], column: number): string => {
    const text = plainCell(row[column]!);
    return details || !isLong(column) ? text : readableText(text, WIDE);
  };
  const head = order.map((column) => columns[column]!.label);
  const body = [...shown, ...(foot ? [foot] : [])].map((row) => order.map((column) => textOf(row, column)));
  const widths = head.map((label, i) => Math.max(label.length, ...body.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]): string => {
    const padded = cells.map((cell, i) =>
      columns[order[i]!]!.style === 'number' ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!),
    );
    return `${indent}${padded.join('  ')}`.trimEnd();
  };
  const rest = rows.length - shown.length;
  return [
    `${indent}${color.dim(readableText(caption, LONG))}`,
    color.dim(line(head)),
    ...body.map(line),
    ...(rest > 0 ? [color.dim(`${indent}and ${rest} more`)] : []),
  ];
}
