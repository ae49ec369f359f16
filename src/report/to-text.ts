import type { Findings } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { asReport } from './as-report.ts';
import type { WriteReportOptions } from './compose-report.ts';
import { printText, type TextColors } from './print-text.ts';
import type { Report } from './report.ts';
import { toTextRules } from './report-rules.ts';

/** What `toText` may be told. */
export interface ToTextOptions extends WriteReportOptions {
  /** Left out, the text is plain. */
  readonly color?: TextColors | undefined;
  /** Whether tables of evidence, records and options are printed too, and long tables whole; default false. */
  readonly details?: boolean | undefined;
}

/**
 * Prints a report for a terminal: verdict, caveats, leads with reasons, communities, seed. Control characters in ids and texts
 * become visible pictures, so that no case file can move the cursor or change the colors.
 *
 * Under verdict `insufficient-data` no person is named.
 *
 * @throws RingtraceError `invalid-option` when `top` is not a whole number of at least 1.
 * @example toText(findings).includes('a lead, not a finding') // => true
 */
export function toText(input: Report | Findings, options: ToTextOptions = {}): string {
  checkSubject('toText', input, 'values');
  checkOptions('toText', options, toTextRules);
  const { color, details, ...written } = options;
  return printText(asReport(input, written), { color, details });
}
