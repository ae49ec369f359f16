import { escapeMarkdown, markdownTable } from '../display/index.ts';
import type { Findings } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { asReport } from './as-report.ts';
import type { WriteReportOptions } from './compose-report.ts';
import { plainCell, plainNames } from './plain-cell.ts';
import type { Report } from './report.ts';
import { writeReportRules } from './report-rules.ts';
import type { ReportCell, ReportPart } from './section.ts';

const LONG = 2000;

/**
 * Writes a report as Markdown with tables: verdict, caveats, leads with reasons and evidence, positions, communities, method.
 * Every text of the case is escaped, so that an id can neither add markup nor a link nor a table cell.
 *
 * Under verdict `insufficient-data` no person is named.
 *
 * @throws RingtraceError `invalid-option` when `top` is not a whole number of at least 1.
 * @example toMarkdown(findings, { title: 'Harbor case' }).startsWith('# Harbor case') // => true
 */
export function toMarkdown(input: Report | Findings, options: WriteReportOptions = {}): string {
  checkSubject('toMarkdown', input, 'values');
  checkOptions('toMarkdown', options, writeReportRules);
  const report = asReport(input, options);
  const sections = report.sections.flatMap(({ title, parts }) => {
    const blocks = parts.flatMap(printPart);
    return blocks.length === 0 ? [] : [`## ${title}`, ...blocks];
  });
  const blocks = [
    `# ${escapeMarkdown(report.title, 200)}`,
    `> **${report.notice}**`,
    ...sections,
    `Run ${report.runId}${report.expires === null ? '' : `, expires ${escapeMarkdown(report.expires)}`}. ${report.notice}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

/** Pictures are not for Markdown: what they show stands in tables, or in the HTML report. */
function printPart(part: ReportPart): string[] {
  switch (part.kind) {
    case 'sentence':
      return [escapeMarkdown(part.text, LONG)];
    case 'names':
      return [`${escapeMarkdown(part.before, LONG)}: ${plainNames(part.names, part.more, escapeMarkdown)}.`];
    case 'list':
      return [`**${part.title}**`, part.items.map((item) => `- ${escapeMarkdown(item, LONG)}`).join('\n')];
    case 'figures':
      return [
        markdownTable(
          ['what', { label: 'value', isNumber: true }],
          part.figures.map(({ label, value }) => [escapeWithin(label), escapeWithin(value)]),
        ),
      ];
    case 'table': {
      const cells = (row: readonly ReportCell[]): string[] => row.map((cell) => plainCell(cell, escapeWithin));
      const foot = part.foot ? [cells(part.foot).map((cell) => (cell === '' ? '' : `**${cell}**`))] : [];
      const head = part.columns.map(({ label, style }) => ({
        label: escapeMarkdown(label),
        isNumber: style === 'number',
      }));
      return [escapeMarkdown(part.caption, LONG), markdownTable(head, [...part.rows.map(cells), ...foot])];
    }
    case 'picture':
      return [];
    case 'card': {
      const figures = part.figures.map(({ label, value }) => `${escapeWithin(label)} ${escapeWithin(value)}`);
      return [
        `### ${escapeMarkdown(part.person)}`,
        [`**${part.wording}**`, ...figures].join(', '),
        ...part.parts.flatMap(printPart),
      ];
    }
  }
}

/** Within a line a number with a point begins no list. */
function escapeWithin(text: string, limit?: number): string {
  return escapeMarkdown(text, limit).replace(/^(\s*\d+)\\\./, '$1.');
}
