import { isShown, jupyterDisplay, type Sheet, type Shown, shown } from '../display/index.ts';
import { type Findings, RingtraceError } from '../model/index.ts';
import { displaySheet } from './display-findings.ts';
import { pictureSheet } from './picture-sheet.ts';

/** The part of tslab's `display` that is needed. */
export interface NotebookDisplay {
  /** Shows markup as the output of the cell. */
  html(html: string): void;
}

/**
 * Shows any result in a notebook: `show(result, tslab.display)` in tslab, and as the last expression of a cell in Deno's kernel, where
 * most results show themselves without it.
 *
 * Takes what this library returns, findings read from JSON, a chart of `ringtrace/view`, a list of records (such as
 * `communities.between()`) as a table, and a plain record as two columns. What is shown is static and escaped; tables are cut at 20
 * rows.
 *
 * @returns the same, able to print itself: `show(result).toText()`.
 * @throws RingtraceError `invalid-option` for what is not an object.
 * @example show([{ person: 'P01', ties: 3 }]).toText() // => '1 record\n\nperson  ties\nP01        3\n'
 */
export function show(result: object | string, display?: NotebookDisplay): Shown {
  const isPicture = typeof result === 'string' && result.startsWith('<svg');
  if (!isPicture && (typeof result !== 'object' || result === null)) {
    const remedy = 'give a result, records, or a chart of ringtrace/view';
    throw new RingtraceError('invalid-option', 'show', `the result is ${String(result).slice(0, 40)}`, remedy);
  }
  if (display !== undefined && typeof display?.html !== 'function') {
    throw new RingtraceError(
      'invalid-option',
      'show',
      'display has no function html',
      'give tslab.display, or nothing',
    );
  }
  const able = isShown(result)
    ? result
    : shown({}, typeof result === 'string' ? pictureSheet(result) : sheetOf(result));
  display?.html(able[jupyterDisplay]()['text/html']!);
  return able;
}

function sheetOf(result: object): Sheet {
  if (isFindings(result)) return displaySheet(result);
  if (Array.isArray(result)) {
    const title = result.length === 1 ? '1 record' : `${result.length} records`;
    return { title, records: () => result.map((record) => (isRecord(record) ? cellsOf(record) : { value: record })) };
  }
  const entries = Object.entries(cellsOf(result));
  return { title: 'One record', records: () => entries.map(([what, value]) => ({ what, value: inWords(value) })) };
}

function isFindings(result: object): result is Findings {
  return 'ringtrace' in result && 'ranking' in result && 'verdict' in result;
}

const isRecord = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Methods are no columns. */
function cellsOf(record: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => typeof value !== 'function'));
}

/** A long list within a record is told by its length: it would fill the page. */
function inWords(value: unknown): unknown {
  if (!Array.isArray(value) && !(value instanceof Float64Array)) return value;
  const isShort = value.length <= MOST_ENTRIES && value.every((entry) => typeof entry !== 'object');
  return isShort ? [...value] : `${value.length} entries`;
}

const MOST_ENTRIES = 6;
