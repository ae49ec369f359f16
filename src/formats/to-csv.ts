import type { Findings } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { csvTable, harmlessText } from './csv-table.ts';
import type { ExportOptions } from './export-options.ts';
import { exportRules } from './export-rules.ts';
import { noticeColumn } from './notice-column.ts';
import { PERSON_COLUMNS, TIE_COLUMNS } from './portable-columns.ts';
import { portableNetwork } from './portable-network.ts';

/** Two tables that belong together: `source` and `target` of a tie are `id`s of people. */
export interface CsvTables {
  /** A row for each person. */
  readonly people: string;
  /** A row for each tie. */
  readonly ties: string;
}

/**
 * Writes the network of eligible people as two CSV tables (RFC 4180) that are safe to open in a spreadsheet.
 *
 * A text that a spreadsheet could take for a formula (it starts with `=`, `+`, `-`, `@` or their full-width forms) gets a leading
 * apostrophe, the same in both tables, so that ids still match. The last four columns of ties are filled with option `links`. Numbers are written as numbers. Under verdict
 * `insufficient-data` the columns of ranks, scores and wordings are empty. Findings made with `rankUncategorized` say so in a last column, `notice`.
 *
 * Cost: O(people + ties).
 *
 * @example toCsv(findings).ties.split('\r\n')[0] // => 'source,target,strength,links,events,first,last,handling,retainUntil,kinds'
 */
export function toCsv(findings: Findings, options: ExportOptions = {}): CsvTables {
  checkSubject('toCsv', findings, 'findings');
  checkOptions('toCsv', options, exportRules);
  const { people, ties } = portableNetwork(findings, options, harmlessText);
  const { head, cells } = noticeColumn(findings.options.rankUncategorized);
  return {
    people: csvTable(
      ['id', ...PERSON_COLUMNS.map(({ name }) => name), ...head],
      people.map((person) => [person.key, ...PERSON_COLUMNS.map(({ read }) => read(person)), ...cells]),
    ),
    ties: csvTable(
      ['source', 'target', 'strength', ...TIE_COLUMNS.map(({ name }) => name), 'kinds', ...head],
      ties.map((tie) => [
        tie.source,
        tie.target,
        tie.strength,
        ...TIE_COLUMNS.map(({ read }) => read(tie)),
        tie.kinds,
        ...cells,
      ]),
    ),
  };
}
