import { type Sheet, type Shown, shown } from '../display/index.ts';
import type { Findings } from '../model/index.ts';
import { findingsSheet } from './findings-sheet.ts';
import { toText } from './to-text.ts';

/**
 * Lets findings show themselves in a notebook: headline, caveats, the first places, the network drawn up to 400 people.
 *
 * Under verdict `insufficient-data` nobody is named, and `toRecords()` is empty. JSON, copies and comparisons of the findings stay what
 * they were.
 *
 * @example displayFindings(findings).toRecords().length // => 13
 */
export function displayFindings(findings: Findings): Findings & Shown {
  return shown(findings, displaySheet(findings));
}

/** The sheet with the whole report as its text. */
export function displaySheet(findings: Findings): Sheet {
  return { ...findingsSheet(findings), text: () => toText(findings) };
}
