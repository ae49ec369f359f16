import { createRng } from '../../kernels/index.ts';
import type { Row } from '../../model/index.ts';
import { type SynthesizeCaseOptions, type SyntheticCase, synthesizeCase } from '../synthesize-case.ts';
import { dirtyExports } from './dirty-exports.ts';
import { type Mentions, makeMentions } from './mentions.ts';
import { writeCsv } from './write-csv.ts';

/** A case as a folder of exports, and the clean case behind it. */
export interface DirtyCase {
  /** Files of the folder, by name. */
  readonly files: readonly { readonly name: string; readonly text: string }[];
  /** The case that the files are a mess of. */
  readonly clean: SyntheticCase;
  /** Record id to the person's id in the clean case. */
  readonly personOf: ReadonlyMap<string, string>;
}

/**
 * Writes a made-up case down as it would arrive: a folder of a call detail record (phones in five spellings), a list of payments and
 * voyage manifests (names in Latin, Cyrillic, Arabic and Han letters, with slips, pet names and exchanged parts), the investigators' notes
 * by ids of their own, a register of records of who is entered under which name, phone and passport, a list of categories, and the judgements of
 * an analyst where no passport says that two records are one person.
 *
 * The links are those of `synthesizeCase`, so that what is found can be held against the clean case. Dates in the payments are day-first,
 * and phones without a country are Croatian. Names are made up as in `synthesizeRecords`. Same options, same bytes.
 *
 * @throws RingtraceError as `synthesizeCase`.
 * @example synthesizeDirtyCase({ migrants: 12, voyages: 2 }).files.map(({ name }) => name)
 *   // => ['calls.csv', 'payments.csv', 'manifest.csv', 'notes.csv', 'records.csv', 'people.csv', 'judgements.csv']
 */
export function synthesizeDirtyCase(options: SynthesizeCaseOptions = {}): DirtyCase {
  const clean = synthesizeCase(options);
  const rng = createRng(options.seed ?? 7, 3);
  const mentions = makeMentions(
    clean.people.map(({ id }) => String(id)),
    rng,
  );
  const { calls, payments, manifest, notes } = dirtyExports(
    clean.links,
    new Map(mentions.map((of) => [of.person, of])),
    rng,
  );
  const tables: readonly (readonly [string, readonly Row[], string?])[] = [
    ['calls.csv', calls, ';'],
    ['payments.csv', payments, '\t'],
    ['manifest.csv', manifest],
    ['notes.csv', notes],
    ['records.csv', mentions.flatMap(({ rows }) => rows)],
    ['people.csv', clean.people],
    ['judgements.csv', mentions.flatMap(judgementRows)],
  ];
  return {
    files: tables.map(([name, rows, delimiter]) => ({ name, text: writeCsv(rows, delimiter) })),
    clean,
    personOf: new Map(mentions.flatMap(({ person, records }) => records.map((id) => [id, person] as const))),
  };
}

/** An analyst's word where the passport gives none. */
function judgementRows({ records, withPassport }: Mentions): Row[] {
  const [first, ...others] = records;
  return others
    .filter((record) => !withPassport.has(record))
    .map((record) => ({
      left: first,
      right: record,
      verdict: 'same',
      author: 'analyst-1',
      date: '2032-09-01',
      reason: 'photographs and statements compared',
    }));
}
