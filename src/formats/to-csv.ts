import type { Findings } from '../model/index.ts';
import { type CsvCell, csvTable, harmlessText } from './csv-table.ts';
import type { ExportOptions } from './export-options.ts';
import { portableNetwork } from './portable-network.ts';

/** Two tables that belong together: `source` and `target` of a tie are `id`s of people. */
export interface CsvTables {
  readonly people: string;
  readonly ties: string;
}

/**
 * Writes the network of eligible people as two CSV tables (RFC 4180) that are safe to open in a spreadsheet.
 *
 * A text that a spreadsheet could take for a formula (it starts with `=`, `+`, `-`, `@` or their full-width forms) gets a leading
 * apostrophe, the same in both tables, so that ids still match. Numbers are written as numbers. Under verdict
 * `insufficient-data` the columns of ranks, scores and wordings are empty.
 *
 * Cost: O(people + ties).
 *
 * @example toCsv(findings).ties.split('\r\n')[0] // => 'source,target,strength,links,events'
 */
export function toCsv(findings: Findings, options: ExportOptions = {}): CsvTables {
  const { people, ties } = portableNetwork(findings, options, harmlessText);
  const rows = people.map(({ key, community, rank, score, rankLow, rankHigh, pTop, lead }): CsvCell[] => [
    key,
    community,
    rank,
    score,
    rankLow,
    rankHigh,
    pTop,
    lead,
  ]);
  return {
    people: csvTable(['id', 'community', 'rank', 'score', 'rankLow', 'rankHigh', 'pTop', 'lead'], rows),
    ties: csvTable(
      ['source', 'target', 'strength', 'links', 'events'],
      ties.map(({ source, target, strength, linkCount, events }) => [
        source,
        target,
        strength,
        linkCount,
        events.join(' '),
      ]),
    ),
  };
}
