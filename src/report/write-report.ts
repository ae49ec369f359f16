import type { Shown } from '../display/index.ts';
import type { Findings } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { composeReport, type WriteReportOptions } from './compose-report.ts';
import type { Report } from './report.ts';
import { writeReportRules } from './report-rules.ts';
import { runId } from './run-id.ts';

/**
 * Turns findings into a report: what was found, how sure it is, on what it rests, and how it was computed.
 *
 * The report is a plain value that `toText`, `toMarkdown` and `toHtml` print. Every lead stands there with its wording, its
 * reasons, the links they cite and the sources it hangs on. Protected people are a count: a cited link that touches somebody who
 * is not ranked is left out. Under verdict `insufficient-data` no person is in the report at all.
 *
 * Cost: O(size of the findings), most of it the run id.
 *
 * @throws RingtraceError `invalid-option` when `top` is not a whole number of at least 1.
 * @example writeReport(findings, { title: 'Harbor case' }).title // => 'Harbor case'
 */
export function writeReport(findings: Findings, options: WriteReportOptions = {}): Report & Shown {
  checkSubject('writeReport', findings, 'findings');
  checkOptions('writeReport', options, writeReportRules);
  return composeReport(findings, options, runId(findings));
}
