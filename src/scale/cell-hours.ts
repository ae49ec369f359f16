import { checkOptions } from '../rules/index.ts';
import { HOUR_MS } from '../time/index.ts';
import { type Engine, rowsOf } from './engines/engine.ts';
import { cellHoursRules } from './scale-rules.ts';
import { CELL, fieldsKept } from './schema.ts';

/** What `cellHours` may be told. */
export interface CellHoursOptions {
  /** An hour of a cell in which more people were tells nothing of two of them; 20 unless told. */
  readonly maxPeople?: number | undefined;
  /** The fewest hours of a cell that two must share; 2 unless told. */
  readonly minHours?: number | undefined;
  /** The most pairs that are handed out, those with most hours first; 1,000 unless told. */
  readonly limit?: number | undefined;
}

/** Two who were often in one cell in one hour, where few others were. */
export interface SharedHours {
  /** One of them, the smaller id. */
  readonly left: string;
  /** The other. */
  readonly right: string;
  /** In how many hours of a cell both were there. */
  readonly hours: number;
}

/** Whose telephones were in the same rare hours of a cell: candidates for a look, which telephony then weighs. The caller was in the cell of a record. */
export async function cellHours(engine: Engine, options: CellHoursOptions = {}): Promise<SharedHours[]> {
  checkOptions('cellHours', options, cellHoursRules);
  const { maxPeople = 20, minHours = 2, limit = 1000 } = options;
  if (!(await fieldsKept(engine)).has(CELL)) return [];
  const { table, div } = engine.dialect;
  await engine.run('DROP TABLE IF EXISTS seen');
  await engine.run(`CREATE TABLE seen ${table('mast, hour_at, n')} AS
    SELECT DISTINCT coalesce(told_cell, '') AS mast, coalesce(${div('t', HOUR_MS)}, 0) AS hour_at, a AS n
    FROM links WHERE told_cell IS NOT NULL AND t IS NOT NULL`);
  const rare = `SELECT mast, hour_at FROM seen GROUP BY mast, hour_at HAVING count(*) BETWEEN 2 AND ${maxPeople}`;
  await engine.run('DROP TABLE IF EXISTS rare');
  await engine.run(`CREATE TABLE rare ${table('mast, hour_at, n')} AS
    SELECT seen.mast AS mast, seen.hour_at AS hour_at, seen.n AS n FROM seen
    JOIN (${rare}) AS few ON seen.mast = few.mast AND seen.hour_at = few.hour_at`);
  const rows = await rowsOf(
    engine,
    `SELECT least(one.id, other.id) AS first_id, greatest(one.id, other.id) AS second_id, many FROM
      (SELECT x.n AS left_n, y.n AS right_n, count(*) AS many FROM rare AS x JOIN rare AS y ON x.mast = y.mast AND x.hour_at = y.hour_at
       WHERE x.n < y.n GROUP BY x.n, y.n HAVING count(*) >= ${minHours}) AS pairs
     JOIN people AS one ON one.n = pairs.left_n JOIN people AS other ON other.n = pairs.right_n
     ORDER BY many DESC, first_id, second_id LIMIT ${limit}`,
  );
  for (const name of ['seen', 'rare']) await engine.run(`DROP TABLE ${name}`);
  return rows.map(([left, right, hours]) => ({ left: String(left), right: String(right), hours: Number(hours) }));
}
