import type { Engine, Value } from './engines/engine.ts';
import { tableStatement } from './schema.ts';

/** A record with one value by which it may be found: a telephone's ending, a birth date, a part of a name and a year. */
export interface BlockingKey {
  /** Id of the record. */
  readonly record: string;
  /** What records are compared for having in common. */
  readonly key: string;
}

/** Two records with a value in common. */
export interface BlockedPair {
  /** The smaller id. */
  readonly left: string;
  /** The other. */
  readonly right: string;
  /** How many values they have in common. */
  readonly keys: number;
}

const BATCH = 20_000;

/**
 * Pairs of records that share a value which at most `maxBlockSize` records have. Only equal values are compared here: how near two names are is
 * said by `proposeMatches` alone, for each engine measures nearness in its own way.
 */
export async function* blockingPairs(
  engine: Engine,
  keys: Iterable<BlockingKey> | AsyncIterable<BlockingKey>,
  maxBlockSize: number,
): AsyncGenerator<BlockedPair> {
  const { dialect } = engine;
  await engine.run('DROP TABLE IF EXISTS blocks');
  await engine.run(
    tableStatement(
      dialect,
      'blocks',
      [
        ['record', dialect.text],
        ['value', dialect.text],
      ],
      'tuple()',
    ),
  );
  let waiting: Value[][] = [];
  for await (const { record, key } of keys) {
    waiting.push([record, key]);
    if (waiting.length < BATCH) continue;
    await engine.append('blocks', ['record', 'value'], waiting);
    waiting = [];
  }
  await engine.append('blocks', ['record', 'value'], waiting);
  const told = 'SELECT DISTINCT record, value FROM blocks';
  const small = `SELECT value FROM (${told}) AS told GROUP BY value HAVING count(*) BETWEEN 2 AND ${maxBlockSize}`;
  const narrow = `SELECT record, value FROM (${told}) AS told WHERE value IN (${small})`;
  const sql = `SELECT x.record AS first_id, y.record AS second_id, count(*) AS many FROM (${narrow}) AS x JOIN (${narrow}) AS y ON x.value = y.value
    WHERE x.record < y.record GROUP BY x.record, y.record ORDER BY first_id, second_id`;
  for await (const batch of engine.batches(sql))
    for (const [left, right, many] of batch) yield { left: String(left), right: String(right), keys: Number(many) };
}
