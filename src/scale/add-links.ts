import { RingtraceError } from '../model/index.ts';
import { checkOptions } from '../rules/index.ts';
import { translateFailures } from '../work/index.ts';
import type { AddLinksOptions } from './add-links-options.ts';
import { type Engine, numberOf, rowsOf } from './engines/engine.ts';
import { fieldsOfOddRows, keepOddRows, keepPlainRows, plainRows } from './keep-rows.ts';
import { isPlainId } from './plain-row.ts';
import { readOddRows } from './read-odd-rows.ts';
import { addLinksRules } from './scale-rules.ts';
import {
  CELL,
  CLEANED,
  cleanedColumns,
  closeBatch,
  keepFields,
  named,
  nextBatch,
  TOLD,
  tableStatement,
  takeBackUndone,
} from './schema.ts';
import { type StagedRows, stageRows } from './stage-rows.ts';

/** What became of rows that were added: rows = kept + rejected. */
export interface LinksAdded {
  /** What they are called in the store. */
  readonly name: string;
  /** How many rows there were. */
  readonly rows: number;
  /** Rows that are links now. */
  readonly kept: number;
  /** Rows that are not. */
  readonly rejected: number;
  /** Why not, and how many: the codes of issues, and `nobody` for rows that name nobody. */
  readonly reasons: ReadonlyMap<string, number>;
  /** They were in the store already, under this name, and were not added anew. */
  readonly wasThere: boolean;
}

/** Rows that the reading room takes at once. */
const ODD_BATCH = 20_000;
/** So many rows name an id each, as rows of calls do; fewer ids in them cost nothing but a pass. */
const ROWS_AN_ID = 10;

/** Cleans rows and adds them as links, all or none. */
export async function addLinks(
  engine: Engine,
  input: string | Iterable<unknown> | AsyncIterable<unknown>,
  options: AddLinksOptions,
): Promise<LinksAdded> {
  checkOptions('add', options, addLinksRules);
  const name = options.name ?? (typeof input === 'string' ? input : undefined);
  if (name === undefined)
    throw new RingtraceError(
      'invalid-option',
      'add',
      'rows have no name',
      "say what they are called: { name: 'calls of May' }",
    );
  const known = await foundBatch(engine, name);
  if (known) return known;
  return await translateFailures({ place: 'add', signal: options.signal }, () =>
    engine.whole(async () => {
      const staged = await stageRows(engine, input, name, options);
      const { rows, fields } = staged;
      await takeBackUndone(engine);
      const batch = await nextBatch(engine);
      options.signal?.throwIfAborted();
      const oddCount = await cleanOddRows(engine, staged, options);
      await numberPeople(engine);
      options.signal?.throwIfAborted();
      const told = oddCount === 0 ? [] : await fieldsOfOddRows(engine);
      await keepFields(engine, [...new Set([...told, ...fields.slice(2)])]);
      await keepPlainRows(engine, { batch, fields, oddCount }, options);
      if (oddCount > 0) {
        await keepOddRows(engine, batch, { told, hasCell: fields.includes(CELL) });
        await engine.append('read_by_room', ['batch', 'rows'], [[batch, oddCount]]);
      }
      await engine.run(`INSERT INTO rejected SELECT ${batch}, "row", reason FROM refused`);
      const kept = await numberOf(engine, `SELECT count(*) FROM links WHERE batch = ${batch}`);
      await staged.drop();
      for (const table of ['met', 'odd', 'cleaned', 'refused']) await engine.run(`DROP TABLE ${table}`);
      await closeBatch(engine, batch, name, rows, kept);
      return { name, rows, kept, rejected: rows - kept, reasons: await reasonsOf(engine, batch), wasThere: false };
    }),
  );
}

async function foundBatch(engine: Engine, name: string): Promise<LinksAdded | undefined> {
  const batches = await rowsOf(engine, 'SELECT batch, name, rows, kept FROM batches ORDER BY batch');
  const found = batches.find(([, known]) => known === name);
  if (!found) return undefined;
  const [batch, , rows, kept] = [found[0], found[1], Number(found[2]), Number(found[3])];
  return { name, rows, kept, rejected: rows - kept, reasons: await reasonsOf(engine, Number(batch)), wasThere: true };
}

async function reasonsOf(engine: Engine, batch: number): Promise<Map<string, number>> {
  const sql = `SELECT reason, count(*) AS many FROM rejected WHERE batch = ${batch} GROUP BY reason ORDER BY reason`;
  return new Map((await rowsOf(engine, sql)).map(([reason, many]) => [String(reason), Number(many)]));
}

/**
 * Marks the rows that the engine does not read, and has the reading room read them. Ids are looked at once each, however many rows name them. Returns how many
 * such rows there are.
 */
async function cleanOddRows(
  engine: Engine,
  { rows: rowCount, fields }: StagedRows,
  rules: AddLinksOptions,
): Promise<number> {
  const { dialect } = engine;
  const { text, row, table } = dialect;
  for (const name of ['met', 'odd', 'cleaned', 'refused']) await engine.run(`DROP TABLE IF EXISTS ${name}`);
  await engine.run(`CREATE TABLE met ${table('tuple()')} AS ${idsOf(engine, 1, 0)} LIMIT 0`);
  const lots = Math.max(1, Math.ceil(rowCount / (ROWS_AN_ID * engine.idsAtOnce)));
  for (let lot = 0; lot < lots; lot++) await engine.run(`INSERT INTO met ${idsOf(engine, lots, lot)}`);
  await engine.run(
    `CREATE TABLE odd ${table('row')} AS SELECT * FROM staged WHERE NOT (${await plainRows(engine, fields)})`,
  );
  await engine.run(tableStatement(dialect, 'cleaned', cleanedColumns(dialect), 'row'));
  const refused = [
    ['row', row],
    ['reason', text],
  ] as const;
  await engine.run(tableStatement(dialect, 'refused', refused, 'row'));
  const cells = TOLD.map((field) => (fields.includes(field) ? named(field) : 'NULL'));
  for (let last = 0, count = 0; ; ) {
    const rows = await rowsOf(
      engine,
      `SELECT "row", ${cells.join(', ')} FROM odd WHERE "row" > ${last} ORDER BY "row" LIMIT ${ODD_BATCH}`,
    );
    if (rows.length === 0) return count;
    rules.signal?.throwIfAborted();
    const { cleaned, rejected } = readOddRows(rows, rules);
    await engine.append('cleaned', ['row', ...CLEANED, 't', 'w'], cleaned);
    await engine.append('refused', ['row', 'reason'], rejected);
    last = Number(rows.at(-1)![0]);
    count += rows.length;
  }
}

/** Every id of one lot of the ids, once, and whether it is plain. */
function idsOf({ dialect }: Engine, lots: number, lot: number): string {
  const where = (end: string): string => (lots === 1 ? '' : `WHERE coalesce(${dialect.lot(end, lots)}, 0) = ${lot}`);
  const ends = ['source', 'target']
    .map((end) => `SELECT ${end} AS person FROM staged ${where(end)}`)
    .join(' UNION ALL ');
  return `SELECT person, ${isPlainId(dialect, 'person')} AS is_plain FROM (SELECT DISTINCT person FROM (${ends}) AS told) AS told`;
}

/** Numbers whoever is new, in the order of their ids. */
async function numberPeople(engine: Engine): Promise<void> {
  const known = await numberOf(engine, 'SELECT count(*) FROM people');
  const ends = ['source', 'target'].map((end) => `SELECT ${end} AS person FROM cleaned`);
  const told = ['SELECT person FROM met WHERE is_plain', ...ends].join(' UNION ALL ');
  const fresh = `SELECT DISTINCT person FROM (${told}) AS told LEFT JOIN people ON told.person = people.id WHERE people.id IS NULL`;
  await engine.run(
    `INSERT INTO people SELECT ${known} - 1 + row_number() OVER (ORDER BY person), person FROM (${fresh}) AS fresh`,
  );
}
