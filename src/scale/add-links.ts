import { RingtraceError } from '../model/index.ts';
import { checkOptions } from '../rules/index.ts';
import { translateFailures } from '../work/index.ts';
import type { AddLinksOptions } from './add-links-options.ts';
import { type Engine, numberOf, rowsOf } from './engines/engine.ts';
import { escapedText } from './place-numbers.ts';
import { isPlainId, isPlainRow, OTHER_TIME, PLAIN_KIND } from './plain-row.ts';
import { readOddRows } from './read-odd-rows.ts';
import { addLinksRules } from './scale-rules.ts';
import {
  CELL,
  CLEANED,
  cleanedColumns,
  closeBatch,
  KEPT_FIELDS,
  keepFields,
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
      const staged = await stageRows(engine, input, name, options);
      const { rows, fields } = staged;
      const batch = await nextBatch(engine);
      options.signal?.throwIfAborted();
      const oddCount = await cleanOddRows(engine, fields, options);
      await numberPeople(engine);
      options.signal?.throwIfAborted();
      const told = oddCount === 0 ? [] : await fieldsOfOddRows(engine);
      await keepFields(engine, [...new Set([...told, ...fields.slice(2)])]);
      await keepPlainRows(engine, { batch, fields, oddCount }, options);
      if (oddCount > 0) await keepOddRows(engine, batch, { told, hasCell: fields.includes(CELL) });
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
async function cleanOddRows(engine: Engine, fields: readonly string[], rules: AddLinksOptions): Promise<number> {
  const { dialect } = engine;
  const { text, row, table } = dialect;
  for (const name of ['met', 'odd', 'cleaned', 'refused']) await engine.run(`DROP TABLE IF EXISTS ${name}`);
  const ends = 'SELECT source AS person FROM staged UNION ALL SELECT target AS person FROM staged';
  await engine.run(
    `CREATE TABLE met ${table('tuple()')} AS SELECT person, ${isPlainId(dialect, 'person')} AS is_plain FROM (SELECT DISTINCT person FROM (${ends}) AS told) AS told`,
  );
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

/** The condition under which the engine reads a row of `staged` by itself. */
async function plainRows(engine: Engine, fields: readonly string[]): Promise<string> {
  const conditions = [`coalesce(${isPlainRow(engine.dialect, fields)}, (1 = 0))`];
  if ((await numberOf(engine, 'SELECT count(*) FROM met WHERE NOT is_plain')) > 0)
    for (const end of ['source', 'target'])
      conditions.push(`${end} NOT IN (SELECT coalesce(person, '') FROM met WHERE NOT is_plain)`);
  return conditions.join(' AND ');
}

/** What the few words for kinds mean under the preset, an empty cell among them, as an expression of a row. */
async function kindOf(engine: Engine, hasKinds: boolean, rules: AddLinksOptions): Promise<string> {
  const plain = `${engine.dialect.matches('kind', PLAIN_KIND)}`;
  const told = hasKinds
    ? (await rowsOf(engine, `SELECT DISTINCT kind FROM staged WHERE kind IS NULL OR ${plain}`)).map(([kind]) => kind!)
    : [null];
  const at = TOLD.indexOf('kind');
  const rows = told.map((kind, i) => [i, 'a1', 'b2', ...TOLD.slice(2).map((_, j) => (j + 2 === at ? kind : null))]);
  const means = new Map<string, string>();
  for (const cells of readOddRows(rows, rules).cleaned)
    means.set(String(told[Number(cells[0])] ?? ''), String(cells[1 + CLEANED.indexOf('kind')]));
  const text = (kind: string): string => escapedText(engine, kind);
  const changed = [...means].filter(([kind, meaning]) => kind !== meaning && kind !== '');
  const empty = text(means.get('') ?? '');
  if (!hasKinds) return empty;
  const cases = changed.map(([kind, meaning]) => `WHEN ${text(kind)} THEN ${text(meaning)}`);
  return `CASE coalesce(staged.kind, '') WHEN '' THEN ${empty} ${cases.join(' ')} ELSE staged.kind END`;
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

interface OddRows {
  readonly told: readonly string[];
  readonly hasCell: boolean;
}

interface PlainRows {
  readonly batch: number;
  readonly fields: readonly string[];
  readonly oddCount: number;
}

const LINK = ['batch', 'row', 'a', 'b', 'kind', 't', 'w'];

const endsOf = (table: string): string =>
  `JOIN people AS first ON ${table}.source = first.id JOIN people AS second ON ${table}.target = second.id`;

/** One pass over the rows as they lie. */
async function keepPlainRows(
  engine: Engine,
  { batch, fields, oddCount }: PlainRows,
  rules: AddLinksOptions,
): Promise<void> {
  const { instant, toReal } = engine.dialect;
  const has = (field: string): boolean => fields.includes(field);
  const kept = [...KEPT_FIELDS, CELL].filter(has);
  const columns = [...LINK, ...kept.map((field) => `told_${field}`)];
  const cells = [
    String(batch),
    'staged."row"',
    'first.n',
    'second.n',
    await kindOf(engine, has('kind'), rules),
    has('at') ? instant('staged."at"') : 'NULL',
    has('strength') ? `coalesce(${toReal('staged.strength')}, 1)` : '1',
    ...kept.map((field) => (field === 'at' ? OTHER_TIME : `staged.${named(field)}`)),
  ];
  const where = oddCount === 0 ? '' : `WHERE ${await plainRows(engine, fields)}`;
  await engine.run(`INSERT INTO links (${columns.map(named).join(', ')}) SELECT ${cells.join(', ')}
    FROM staged ${endsOf('staged')} ${where}`);
}

async function keepOddRows(engine: Engine, batch: number, { told, hasCell }: OddRows): Promise<void> {
  const kept = [
    ...told.map((field) => [field, `cleaned.${named(field)}`]),
    ...(hasCell ? [[CELL, `odd.${named(CELL)}`]] : []),
  ];
  const columns = [...LINK, ...kept.map(([field]) => `told_${field}`)];
  const cells = [
    'cleaned."row"',
    'first.n',
    'second.n',
    'cleaned.kind',
    'cleaned.t',
    'cleaned.w',
    ...kept.map(([, cell]) => cell),
  ];
  await engine.run(`INSERT INTO links (${columns.map(named).join(', ')})
    SELECT ${batch}, ${cells.join(', ')} FROM cleaned JOIN odd ON odd."row" = cleaned."row" ${endsOf('cleaned')}`);
}

/** The fields that rows of the reading room tell anything in: a kind such as `meeting:E1` tells an event that no column does. */
async function fieldsOfOddRows(engine: Engine): Promise<readonly string[]> {
  const counts = KEPT_FIELDS.map((field) => `count(${named(field)})`).join(', ');
  const [row = []] = await rowsOf(engine, `SELECT ${counts} FROM cleaned`);
  return KEPT_FIELDS.filter((_, i) => Number(row[i] ?? 0) > 0);
}
