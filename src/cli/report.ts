import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkHandover } from '../casework/index.ts';
import { printPdf, toDocx, toXlsx, writeFileWhole } from '../io/index.ts';
import {
  htmlPieces,
  type Report,
  toHtml,
  toMarkdown,
  toText,
  type WriteReportOptions,
  writeReport,
} from '../report/index.ts';
import { paint } from '../view/index.ts';
import { color } from './colors.ts';
import { printText } from './print-answer.ts';
import { readWrittenFindings } from './written-case.ts';

/** What a caller may say of a report, under the names of its options. */
const SAID = ['title', 'expires', 'top', 'author', 'unit', 'reviewer', 'madeOn', 'handling'] as const;

export interface ReportFlags extends Pick<WriteReportOptions, (typeof SAID)[number]> {
  readonly html?: string;
  readonly json?: string;
  readonly markdown?: string;
  readonly pdf?: string;
  readonly docx?: string;
  readonly xlsx?: string;
  readonly chromium?: string;
}

/**
 * `ringtrace report FINDINGS`: writes the report of findings anew, as the files asked for, else as text on stdout. A file can be handed over: where the policy asks for
 * a decision on each lead there is none without.
 */
export async function report(path: string, flags: ReportFlags): Promise<void> {
  const { html, json, markdown, pdf, docx, xlsx, chromium } = flags;
  const findings = await readWrittenFindings(path);
  const said = SAID.flatMap((name) => (flags[name] === undefined ? [] : [[name, flags[name]]]));
  const written = writeReport(findings, Object.fromEntries(said) as WriteReportOptions);
  const isFilesAlone = [html, markdown, pdf, docx, xlsx].some((path) => path !== undefined);
  if (isFilesAlone || (json !== undefined && json !== '-')) checkHandover(findings);
  if (json === '-' || !isFilesAlone) await printText(() => toText(written, { color }), plainReport(written), json);
  else if (json !== undefined) await writeFileWhole(json, `${JSON.stringify(plainReport(written), null, 2)}\n`);
  if (markdown !== undefined) await writeFileWhole(markdown, toMarkdown(written));
  if (docx !== undefined) await writeFileWhole(docx, await toDocx(written));
  if (xlsx !== undefined) await writeFileWhole(xlsx, await toXlsx(written));
  if (html === undefined && pdf === undefined) return;
  // Whoever asks for the report anew is to see the network that the first one showed.
  const drawing = paint(findings);
  // A page beside it shows the same case.
  const viewer = html !== undefined && existsSync(join(dirname(html), 'case.html')) ? { viewer: 'case.html' } : {};
  if (html !== undefined) await writeFileWhole(html, htmlPieces(written, { drawing, ...viewer }));
  if (pdf !== undefined) await writeFileWhole(pdf, await printPdf(toHtml(written, { drawing }), { chromium }));
}

/** What the report says, without the findings it is made of and without its printed form. */
function plainReport({ findings: _, sections: __, ...said }: Report): object {
  return said;
}
