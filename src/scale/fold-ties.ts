import { RingtraceError, UNASKED_KINDS } from '../model/index.ts';
import { checkOptions } from '../rules/index.ts';
import { readTimeSpan } from '../time/index.ts';
import { quoted } from './dialect.ts';
import { type Engine, numberOf, rowsOf } from './engines/engine.ts';
import { tieSelectionRules } from './scale-rules.ts';
import { fieldsKept, tableStatement } from './schema.ts';

/** Which links are folded into ties. */
export interface TieSelection {
  /** First and last time, both included whole; links without a moment are left out. */
  readonly window?: readonly [from: string, to: string] | undefined;
  /** Only links of these kinds; all but `presence` unless told. */
  readonly kinds?: readonly string[] | undefined;
}

/** How much was folded. */
export interface TiesFolded {
  /** Pairs of people with a link. */
  readonly ties: number;
  /** People with a tie. */
  readonly people: number;
  /** Links behind the ties. */
  readonly links: number;
}

/**
 * Makes the table `ties` of the links asked for, where it is not that already: one row for every two people, the smaller number first. No new column is
 * called as one of the old, for an alias that hides a column makes ties that are nearly right.
 */
export async function foldTies(engine: Engine, selection: TieSelection = {}): Promise<TiesFolded> {
  checkOptions('foldTies', selection, tieSelectionRules);
  const condition = linkCondition(selection, await fieldsKept(engine));
  const last = await numberOf(engine, 'SELECT max(batch) FROM batches');
  const { dialect } = engine;
  const key = `counted ${last} ${condition}`;
  const counts = ['ties', 'people', 'links'].map((name) => [name, dialect.row] as const);
  const folds = tableStatement(dialect, 'folds', [['fold', dialect.text], ...counts], 'tuple()');
  await engine.run(folds);
  const [known] = (await rowsOf(engine, 'SELECT * FROM folds')).filter(([fold]) => fold === key);
  if (known) return { ties: Number(known[1]), people: Number(known[2]), links: Number(known[3]) };
  await engine.run('DROP TABLE folds');
  await engine.run('DROP TABLE IF EXISTS ties');
  await engine.run(`CREATE TABLE ties ${dialect.table('one, other')} AS ${tieStatement(condition)}`);
  const [[ties, links] = []] = await rowsOf(engine, 'SELECT count(*), coalesce(sum(links), 0) FROM ties');
  const people = await numberOf(
    engine,
    'SELECT count(DISTINCT n) FROM (SELECT one AS n FROM ties UNION ALL SELECT other AS n FROM ties) AS ends',
  );
  const folded = { ties: Number(ties), people, links: Number(links) };
  await engine.run(folds);
  await engine.append('folds', ['fold', 'ties', 'people', 'links'], [[key, folded.ties, people, folded.links]]);
  return folded;
}

function tieStatement(condition: string): string {
  return `SELECT least(a, b) AS one, greatest(a, b) AS other, count(*) AS links, sum(w) AS strength, min(t) AS first_at, max(t) AS last_at
    FROM links WHERE ${condition} GROUP BY least(a, b), greatest(a, b)`;
}

/** The condition of the links asked for; what nobody gained by ties nobody, as everywhere. */
export function linkCondition({ window, kinds }: TieSelection, kept: ReadonlySet<string>): string {
  const unasked = [...UNASKED_KINDS].map(quoted).join(', ');
  const parts = kept.has('benefit') ? ["coalesce(lower(told_benefit), '') <> 'none'"] : [];
  if (kinds === undefined) parts.push(`kind NOT IN (${unasked})`);
  else parts.push(kinds.length === 0 ? '(1 = 0)' : `kind IN (${kinds.map(quoted).join(', ')})`);
  if (window !== undefined) {
    const [from, to] = window.map((text) => readTimeSpan(text));
    if (from?.scale !== 'instant' || to?.scale !== 'instant' || from.start >= to.end)
      throw new RingtraceError(
        'invalid-option',
        'foldTies',
        'window is no stretch of the calendar',
        "give two times such as ['2031-01', '2031-03'], the earlier first",
      );
    parts.push(`t >= ${from.start} AND t < ${to.end}`);
  }
  return parts.join(' AND ');
}
