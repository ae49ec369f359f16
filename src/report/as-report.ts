import type { Findings } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { WriteReportOptions } from './compose-report.ts';
import type { Report } from './report.ts';
import { writeReport } from './write-report.ts';

/** Lets every renderer take a report, or findings and the options to write one. */
export function asReport(input: Report | Findings, options: WriteReportOptions): Report {
  if (!('sections' in input)) checkSubject('writeReport', input, 'findings');
  return 'ringtrace' in input ? writeReport(input, options) : input;
}
