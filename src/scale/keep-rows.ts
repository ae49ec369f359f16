import type { AddLinksOptions } from './add-links-options.ts';
import { type Engine, numberOf, rowsOf } from './engines/engine.ts';
import { escapedText } from './place-numbers.ts';
import { isPlainRow, OTHER_TIME, PLAIN_KIND } from './plain-row.ts';
import { readOddRows } from './read-odd-rows.ts';
import { CELL, CLEANED, KEPT_FIELDS, named, TOLD } from './schema.ts';

/** The condition under which the engine reads a row of `staged` by itself. */
export async function plainRows(engine: Engine, fields: readonly string[]): Promise<string> {
  const conditions = [`coalesce(${isPlainRow(engine.dialect, fields)}, (1 = 0))`];
  if ((await numberOf(engine, 'SELECT count(*) FROM met WHERE NOT is_plain')) > 0)
    for (const end of ['source', 'target'])
      conditions.push(`${end} NOT IN (SELECT coalesce(person, '') FROM met WHERE NOT is_plain)`);
  return conditions.join(' AND ');
}

/** What the reading room read. */
export interface OddRows {
  readonly told: readonly string[];
  readonly hasCell: boolean;
}

/** What the engine reads. */
export interface PlainRows {
  readonly batch: number;
  readonly fields: readonly string[];
  readonly oddCount: number;
}

const LINK = ['batch', 'row', 'a', 'b', 'kind', 't', 'w'];

const endsOf = (table: string): string =>
  `JOIN people AS first ON ${table}.source = first.id JOIN people AS second ON ${table}.target = second.id`;

/** One pass over the rows as they lie. */
export async function keepPlainRows(
  engine: Engine,
  { batch, fields, oddCount }: PlainRows,
  rules: AddLinksOptions,
): Promise<void> {
  const { instant, toReal } = engine.dialect;
  const has = (field: string): boolean => fields.includes(field);
  const kept = [...KEPT_FIELDS, CELL].filter(has);
  const kind = await kindOf(engine, has('kind'), rules);
  const columns = [...LINK, ...kept.map((field) => `told_${field}`)];
  const cellsOf = (source: string): string[] => [
    String(batch),
    'staged."row"',
    source,
    'second.n',
    kind,
    has('at') ? instant('staged."at"') : 'NULL',
    has('strength') ? `coalesce(${toReal('staged.strength')}, 1)` : '1',
    ...kept.map((field) => (field === 'at' ? OTHER_TIME : `staged.${named(field)}`)),
  ];
  const where = oddCount === 0 ? '' : `WHERE ${await plainRows(engine, fields)}`;
  const into = (source: string): string =>
    `INSERT INTO links (${columns.map(named).join(', ')}) SELECT ${cellsOf(source).join(', ')}`;
  // A table to look all people up in at once would not fit: ends are numbered one after the other, lot by lot.
  const lots = Math.ceil((await numberOf(engine, 'SELECT count(*) FROM people')) / engine.idsAtOnce);
  if (lots <= 1) {
    await engine.run(`${into('first.n')} FROM staged ${endsOf('staged')} ${where}`);
    return;
  }
  const { lot, table } = engine.dialect;
  const inLot = (end: string, id: string, at: number): string =>
    `(SELECT n, id FROM people WHERE ${lot('id', lots)} = ${at}) AS ${id} ON ${end} = ${id}.id`;
  const of = (end: string, at: number): string => `${lot(end, lots)} = ${at}`;
  await engine.run('DROP TABLE IF EXISTS half');
  const half = (at: number): string =>
    `SELECT staged.*, first.n AS n FROM staged JOIN ${inLot('staged.source', 'first', at)} ${where === '' ? 'WHERE' : `${where} AND`} ${of('staged.source', at)}`;
  await engine.run(`CREATE TABLE half ${table('"row"')} AS ${half(0)}`);
  for (let at = 1; at < lots; at++) await engine.run(`INSERT INTO half ${half(at)}`);
  for (let at = 0; at < lots; at++)
    await engine.run(
      `${into('staged.n')} FROM half AS staged JOIN ${inLot('staged.target', 'second', at)} WHERE ${of('staged.target', at)}`,
    );
  await engine.run('DROP TABLE half');
}

export async function keepOddRows(engine: Engine, batch: number, { told, hasCell }: OddRows): Promise<void> {
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
export async function fieldsOfOddRows(engine: Engine): Promise<readonly string[]> {
  const counts = KEPT_FIELDS.map((field) => `count(${named(field)})`).join(', ');
  const [row = []] = await rowsOf(engine, `SELECT ${counts} FROM cleaned`);
  return KEPT_FIELDS.filter((_, i) => Number(row[i] ?? 0) > 0);
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
