import { type Findings, visibleText } from '../model/index.ts';
import type { ExportOptions } from './export-options.ts';
import { portableNetwork } from './portable-network.ts';

/** Two tables that belong together: `source` and `target` of a tie are `id`s of people. */
export interface CsvTables {
  readonly people: string;
  readonly ties: string;
}

type Cell = string | number | null;

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
  const { people, ties } = portableNetwork(findings, options, harmless);
  const rows = people.map(({ key, community, rank, score, rankLow, rankHigh, pTop, lead }): Cell[] => [
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
    people: table(['id', 'community', 'rank', 'score', 'rankLow', 'rankHigh', 'pTop', 'lead'], rows),
    ties: table(
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

function table(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

function cell(value: Cell): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const text = harmless(value);
  return /[",]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

function harmless(text: string): string {
  const visible = visibleText(text);
  return /^\s*[=+\-@＝＋－＠]/.test(visible) ? `'${visible}` : visible;
}
