import type { AbstractGraph } from 'graphology-types';
import { escapeMarkup, readableText } from '../display/index.ts';
import type { Findings } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { asReport } from './as-report.ts';
import type { WriteReportOptions } from './compose-report.ts';
import { printPart } from './html/print-part.ts';
import { HTML_STYLE } from './html/style.ts';
import { eachSection } from './list-sections.ts';
import type { Report } from './report.ts';
import { toHtmlRules } from './report-rules.ts';
import type { ReportSection } from './section.ts';

/** What `toHtml` may be told. */
export interface ToHtmlOptions extends WriteReportOptions {
  /** What `paint(findings)` gave: the network is then drawn whatever its size. */
  readonly drawing?: AbstractGraph | undefined;
  /** Where the page of the viewer lies, as seen from the report, such as `case.html`: every lead leads to itself there. */
  readonly viewer?: string | undefined;
}

/**
 * Writes a report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere. Reads well on screen,
 * light or dark, on a phone, with a screen reader, and prints on A4 with the run id on every page.
 *
 * The network is drawn when it has at most 400 people or a `drawing` is given. Every text of the case is escaped. Under verdict
 * `insufficient-data` no person is named.
 *
 * Cost: O(people + links), beside the layout of the network picture.
 *
 * @throws RingtraceError `invalid-option` when `top` is not a whole number of at least 1.
 * @example toHtml(findings, { title: 'Harbor case' }).includes('<script') // => false
 */
export function toHtml(input: Report | Findings, options: ToHtmlOptions = {}): string {
  return [...htmlPieces(input, options)].join('');
}

/** {@link toHtml} in pieces: a part of a section each, and empty ones while sections are made, so that other events run in between. */
export function* htmlPieces(input: Report | Findings, options: ToHtmlOptions = {}): Generator<string, void> {
  checkSubject('toHtml', input, 'values');
  checkOptions('toHtml', options, toHtmlRules);
  const { drawing, viewer, ...written } = options;
  const report = asReport(input, written);
  const title = escapeMarkup(report.title, 200);
  const expiry = escapeMarkup(expiryOf(report));
  const { caseId, legalBasis, seed } = report.findings.options;
  const facts: readonly (readonly [label: string, value: string])[] = [
    ...(caseId === null ? [] : [['case', caseId] as const]),
    ['run', report.runId],
    ['seed', String(seed)],
    ['ringtrace', report.findings.ringtrace],
    ...report.made.map(({ label, value }) => [label, value] as const),
    ...(report.expires === null ? [] : [['expires', report.expires] as const]),
    ...(legalBasis === null ? [] : [['legal basis', legalBasis] as const]),
  ];
  const sections: ReportSection[] = [];
  for (const section of drawing ? eachSection({ ...report, drawing }) : report.sections) {
    sections.push(section);
    yield '';
  }
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${HTML_STYLE}
@page{size:A4;margin:18mm 16mm;@top-center{content:${cssString(report.notice)};font:600 8pt system-ui,sans-serif;color:#7a4200}@bottom-left{content:${cssString(`run ${report.runId}${expiryOf(report)} · a lead, not a finding`)};font:8pt system-ui,sans-serif;color:#4a5260}@bottom-right{content:counter(page) " / " counter(pages);font:8pt system-ui,sans-serif;color:#4a5260}}
</style>
</head>
<body>
<header>
<p class="notice">${report.notice}</p>
<h1>${title}</h1>
<p class="run">${facts.map(([label, value]) => `<span>${label} <b>${escapeMarkup(value, 120)}</b></span>`).join('')}</p>
<nav aria-label="Sections"><ul>${sections.map(navEntry).join('')}</ul></nav>
</header>
<main>
`;
  for (const section of sections) yield* sectionPieces(section, viewer);
  yield `</main>
<footer><p>Run ${report.runId}${expiry}. ${report.notice} Protected people are counted and never scored.</p></footer>
</body>
</html>
`;
}

function navEntry({ id, title }: ReportSection): string {
  return `<li><a href="#${id}">${title}</a></li>`;
}

function* sectionPieces({ id, title, parts }: ReportSection, viewer?: string): Generator<string, void> {
  yield `<section id="${id}" aria-labelledby="${id}-title"><h2 id="${id}-title">${title}</h2>\n`;
  for (const part of parts) yield printPart(part, viewer);
  yield '</section>\n';
}

/** What stands beside the run on every page: until when it holds, and who may be given it. */
function expiryOf({ expires, made }: Report): string {
  const handling = made.find(({ label }) => label === 'handling');
  const until = expires === null ? '' : ` · expires ${readableText(expires)}`;
  return handling === undefined ? until : `${until} · handling ${readableText(handling.value)}`;
}

/** Any text as a CSS string within a style element: what is not a letter, digit, space or dot is written by number. */
function cssString(text: string): string {
  return `"${text.replace(/[^\w .,·-]/gu, (character) => `\\${character.codePointAt(0)!.toString(16)} `)}"`;
}
