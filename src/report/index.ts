/**
 * What do we hand over? Findings as a report for people: text, Markdown, HTML; and as JSON for programs.
 *
 * Doors: model, protection, display, kernels (steps, the platform's hash), and view for its charts (strings).
 * Invariants: computes nothing about the network; every lead carries its wording; no person is named under verdict
 * `insufficient-data`; protected people are a count; every text of the case is escaped; same findings, same bytes.
 */
export { type Alternative, alternativesFor } from './alternatives.ts';
export { asReport } from './as-report.ts';
export { checksNext } from './checks-next.ts';
export { composeReport, type WriteReportOptions } from './compose-report.ts';
export { countActivity } from './count-activity.ts';
export { displayFindings } from './display-findings.ts';
export { knownCasesSentence } from './known-cases-sentence.ts';
export { plainCell, plainNames } from './plain-cell.ts';
export type { Paint, TextColors } from './print-text.ts';
export type { Report, ReportFacts, ReportKnown, ReportLead, ReportWatching } from './report.ts';
export { writeReportRules } from './report-rules.ts';
export { namedPieces, runId } from './run-id.ts';
export type {
  ReportCard,
  ReportCell,
  ReportColumn,
  ReportFigure,
  ReportPart,
  ReportSection,
  ReportTable,
} from './section.ts';
export { type NotebookDisplay, show } from './show.ts';
export type { ToHtmlOptions } from './to-html.ts';
export { htmlPieces, toHtml } from './to-html.ts';
export { jsonPieces, toJson } from './to-json.ts';
export { toMarkdown } from './to-markdown.ts';
export type { ToTextOptions } from './to-text.ts';
export { toText } from './to-text.ts';
export { whyOf } from './why-of.ts';
export { LEAD_WORDING } from './wording.ts';
export { writeReport } from './write-report.ts';
