import type { Shown } from '../display/index.ts';
import type { LinkReading } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { columnsOf, type LinkField } from './columns.ts';
import { LinkReader } from './link-reader.ts';
import type { PresetName } from './presets/index.ts';
import type { DecimalMark } from './read-amount.ts';
import type { DateOrder, TimeUnit } from './read-time.ts';
import { readLinksRules } from './reading-rules.ts';

/** What `readLinks` may be told that rows do not say. */
export interface ReadLinksOptions {
  /** Field to column name, where the defaults of `LINK_COLUMNS` do not fit. */
  readonly columns?: Partial<Record<LinkField, string>> | undefined;
  /** What kind of export the rows come from; default `table`. */
  readonly preset?: PresetName | undefined;
  /** How to read 03/04/2008; without it such a date is an issue, never a guess. */
  readonly dateOrder?: DateOrder | undefined;
  /** What a bare number in a column of times counts: since 1970, or the days of a spreadsheet. */
  readonly epoch?: TimeUnit | undefined;
  /** What parts the whole from the hundredths: 1,234 and, where commas are about, 1.234 are issues without it. */
  readonly decimal?: DecimalMark | undefined;
  /** Ids that name somebody although they look like words for nobody, such as `-` or `NA`. */
  readonly somebody?: readonly string[] | undefined;
}

/**
 * Reads the rows of a case file: who is linked to whom, how, when, and on whose word?
 *
 * Columns are found by name, whatever their case: source|from|caller|payer, target|to|callee|payee, kind|type|relation,
 * at|time|date|timestamp, weight|strength|count, directed, event, report|ref|document, informant, grade, basis, case, id, amount,
 * currency. A kind of the form `meeting:E01` sets event E01. Without a `directed` value, calls, messages, payments, orders,
 * recruitments, transports, documents and shelters are directed, the rest is not. A `preset` reads the exports of telephone companies,
 * banks, charts and others by their own columns (see `PRESETS`).
 *
 * A bad row never stops the reading: it stands whole in `rejected`, with an issue for every problem found. A link is not lost for a bad
 * amount, weight or time: the cell is left out, and its issue says `kept`. A row whose ends are a word for nobody (`unknown`, `withheld`, `-`)
 * names nobody and is passed over, so rows = links + rejected + passed over (see {@link LinkReading} for attendance). Of rows that repeat a given id, one is kept (the least by content, so row order plays no part). Grades
 * of several scales are never mixed: rows graded off the scale used most are set aside. Links without an id get one from their
 * content; equal rows get `-2`, `-3` and so on. Cost: linear in the rows.
 *
 * @throws RingtraceError `unknown-column` when `columns` names a column that no row has, `invalid-option` for an unknown preset or
 * date order.
 * @example readLinks([{ from: 'A', to: 'B', weight: '2' }, { from: 'C', to: 'C' }]).issues[0].code // => 'self-link'
 */
export function readLinks(rows: readonly unknown[], options: ReadLinksOptions = {}): LinkReading & Shown {
  checkSubject('readLinks', rows, 'rows');
  checkOptions('readLinks', options, readLinksRules);
  const reader = new LinkReader();
  reader.table(columnsOf(rows), undefined, options)(rows);
  return reader.finish();
}
