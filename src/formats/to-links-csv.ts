import type { CaseLink } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { type CsvCell, csvTable } from './csv-table.ts';
import { linkExportRules } from './export-rules.ts';
import { LINK_CELLS, type LinkCell } from './link-cells.ts';
import { noticeColumn } from './notice-column.ts';
import { type LinkExportOptions, shieldProtected } from './shield-protected.ts';

/**
 * Writes links as a CSV table that `readLinks` reads back and that is safe to open in a spreadsheet: every statement with its grade,
 * its retention date and its handling code.
 *
 * Links that touch protected people are left out, unless an option asks for pseudonyms. Texts that look like formulas get a leading
 * apostrophe, as in `toCsv`. Cost: O(links).
 *
 * @throws RingtraceError `invalid-option` for a pseudonym key shorter than 16 characters.
 * @example toLinksCsv([{ id: 'L1', source: 'A', target: 'B', kind: 'call', directed: true, strength: 1 }], { people: [] }).includes('L1,A,B,call,1,,1,') // => true
 */
export function toLinksCsv(links: readonly CaseLink[], options: LinkExportOptions = {}): string {
  checkSubject('toLinksCsv', links, 'links');
  checkOptions('toLinksCsv', options, linkExportRules);
  const notice = noticeColumn(options.rankUncategorized);
  const head = [...LINK_CELLS.map(({ name }) => name), ...notice.head];
  const rows = shieldProtected(links, options).map((link) => [
    ...LINK_CELLS.map((cell) => csvCell(cell, link)),
    ...notice.cells,
  ]);
  return csvTable(head, rows);
}

function csvCell(cell: LinkCell, link: CaseLink): CsvCell {
  return cell.type === 'flag' ? Number(cell.read(link)) : (cell.read(link) ?? null);
}
