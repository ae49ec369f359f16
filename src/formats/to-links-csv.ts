import type { CaseLink } from '../model/index.ts';
import { type CsvCell, csvTable } from './csv-table.ts';
import { handlingOf } from './handling-of.ts';
import { type LinkExportOptions, shieldProtected } from './shield-protected.ts';

type Column = readonly [name: string, read: (link: CaseLink) => CsvCell | undefined];

const COLUMNS: readonly Column[] = [
  ['id', ({ id }) => id],
  ['source', ({ source }) => source],
  ['target', ({ target }) => target],
  ['kind', ({ kind }) => kind],
  ['directed', ({ directed }) => (directed ? 1 : 0)],
  ['at', ({ at }) => at],
  ['strength', ({ strength }) => strength],
  ['amount', ({ amount }) => amount],
  ['currency', ({ currency }) => currency],
  ['event', ({ event }) => event],
  ['report', ({ report }) => report],
  ['informant', ({ informant }) => informant],
  ['grade', ({ grade }) => grade],
  ['basis', ({ basis }) => basis],
  ['case', ({ caseId }) => caseId],
  ['retain until', ({ retainUntil }) => retainUntil],
  ['handling', handlingOf],
];

/**
 * Writes links as a CSV table that `readLinks` reads back and that is safe to open in a spreadsheet: every statement with its grade,
 * its retention date and its handling code.
 *
 * Links that touch protected people are left out, unless an option asks for pseudonyms. Texts that look like formulas get a leading
 * apostrophe, as in `toCsv`. Cost: O(links).
 *
 * @throws RingtraceError `invalid-option` for a pseudonym key shorter than 16 characters.
 * @example toLinksCsv([{ id: 'L1', source: 'A', target: 'B', kind: 'call', directed: true, strength: 1 }]).split('\r\n')[1]
 *   // => 'L1,A,B,call,1,,1,,,,,,,,,,'
 */
export function toLinksCsv(links: readonly CaseLink[], options: LinkExportOptions = {}): string {
  const head = COLUMNS.map(([name]) => name);
  const rows = shieldProtected(links, options).map((link) => COLUMNS.map(([, read]) => read(link) ?? null));
  return csvTable(head, rows);
}
