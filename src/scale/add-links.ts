import { RingtraceError } from '../model/index.ts';
import { checkOptions } from '../rules/index.ts';
import { translateFailures } from '../work/index.ts';
import type { AddLinksOptions } from './add-links-options.ts';
import { type Engine, numberOf, rowsOf } from './engines/engine.ts';
import { isPlainRow, plainMs } from './plain-row.ts';
import { readOddRows } from './read-odd-rows.ts';
import { addLinksRules } from './scale-rules.ts';
import {
  CELL,
  CLEANED,
  cleanedColumns,
  closeBatch,
  KEPT_FIELDS,
  listed,
  named,
  nextBatch,
  TOLD,
  tableStatement,
} from './schema.ts';
import { stageRows } from './stage-rows.ts';

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
      const rows = await stageRows(engine, input, name, options);
      const batch = await nextBatch(engine);
      await clean(engine, options);
      await numberPeople(engine);
      await keepLinks(engine, batch);
      await engine.run(`INSERT INTO rejected SELECT ${batch}, "row", reason FROM refused`);
      const kept = await numberOf(engine, `SELECT count(*) FROM links WHERE batch = ${batch}`);
      for (const table of ['staged', 'odd', 'plain', 'cleaned', 'refused', 'kinds'])
        await engine.run(`DROP TABLE ${table}`);
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

/** Parts rows into those the engine reads and those the reading room reads, and reads both. */
async function clean(engine: Engine, rules: AddLinksOptions): Promise<void> {
  const { dialect } = engine;
  const { text, row, table } = dialect;
  for (const name of ['odd', 'plain', 'cleaned', 'refused', 'kinds']) await engine.run(`DROP TABLE IF EXISTS ${name}`);
  const isPlain = `coalesce(${isPlainRow(dialect)}, (1 = 0))`;
  await engine.run(`CREATE TABLE odd ${table('row')} AS SELECT * FROM staged WHERE NOT (${isPlain})`);
  await engine.run(
    `CREATE TABLE plain ${table('row')} AS SELECT *, ${plainMs(dialect)} AS t, ${dialect.toReal('strength')} AS w FROM staged WHERE ${isPlain}`,
  );
  await engine.run(tableStatement(dialect, 'cleaned', cleanedColumns(dialect), 'row'));
  await engine.run(
    tableStatement(
      dialect,
      'refused',
      [
        ['row', row],
        ['reason', text],
      ],
      'row',
    ),
  );
  await engine.run(
    tableStatement(
      dialect,
      'kinds',
      [
        ['told', text],
        ['means', text],
      ],
      'tuple()',
    ),
  );
  await readKinds(engine, rules);
  for (let last = 0; ; ) {
    const rows = await rowsOf(
      engine,
      `SELECT "row", ${listed(TOLD)} FROM odd WHERE "row" > ${last} ORDER BY "row" LIMIT ${ODD_BATCH}`,
    );
    if (rows.length === 0) break;
    rules.signal?.throwIfAborted();
    const { cleaned, rejected } = readOddRows(rows, rules);
    await engine.append('cleaned', ['row', ...CLEANED, 't', 'w'], cleaned);
    await engine.append('refused', ['row', 'reason'], rejected);
    last = Number(rows.at(-1)![0]);
  }
}

/** What the few words for kinds mean under the preset, an empty cell among them. */
async function readKinds(engine: Engine, rules: AddLinksOptions): Promise<void> {
  const told = (await rowsOf(engine, 'SELECT DISTINCT kind FROM plain')).map(([kind]) => kind);
  const at = TOLD.indexOf('kind');
  const rows = told.map((kind, i) => [i, 'a1', 'b2', ...TOLD.slice(2).map((_, j) => (j + 2 === at ? kind : null))]);
  const { cleaned } = readOddRows(rows as never, rules);
  await engine.append(
    'kinds',
    ['told', 'means'],
    cleaned.map((cells) => [told[Number(cells[0])] ?? '', cells[1 + CLEANED.indexOf('kind')]!]),
  );
}

/** Numbers whoever is new, in the order of their ids. */
async function numberPeople(engine: Engine): Promise<void> {
  const known = await numberOf(engine, 'SELECT count(*) FROM people');
  const ends = ['plain', 'cleaned'].flatMap((table) =>
    ['source', 'target'].map((end) => `SELECT ${end} AS person FROM ${table}`),
  );
  const fresh = `SELECT DISTINCT person FROM (${ends.join(' UNION ALL ')}) AS told LEFT JOIN people ON told.person = people.id WHERE people.id IS NULL`;
  await engine.run(
    `INSERT INTO people SELECT ${known} - 1 + row_number() OVER (ORDER BY person), person FROM (${fresh}) AS fresh`,
  );
}

async function keepLinks(engine: Engine, batch: number): Promise<void> {
  const columns = [
    'batch',
    'row',
    'a',
    'b',
    'kind',
    't',
    'w',
    ...KEPT_FIELDS.map((field) => `told_${field}`),
    'told_cell',
  ];
  const into = `INSERT INTO links (${columns.map(named).join(', ')}) SELECT ${batch}`;
  const ends = (table: string): string =>
    `JOIN people AS first ON ${table}.source = first.id JOIN people AS second ON ${table}.target = second.id`;
  await engine.run(`${into}, plain."row", first.n, second.n, kinds.means, plain.t, coalesce(plain.w, 1), ${listed([...KEPT_FIELDS, CELL], 'plain.')}
    FROM plain JOIN kinds ON coalesce(plain.kind, '') = kinds.told ${ends('plain')}`);
  await engine.run(`${into}, cleaned."row", first.n, second.n, cleaned.kind, cleaned.t, cleaned.w, ${listed(KEPT_FIELDS, 'cleaned.')}, staged.${named(CELL)}
    FROM cleaned JOIN staged ON staged."row" = cleaned."row" ${ends('cleaned')}`);
}
