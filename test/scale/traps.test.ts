import { readFileSync } from 'node:fs';
import { openStore } from 'ringtrace/scale';
import { describe, expect, it } from 'vitest';
import { listFiles, projectRoot } from '../house/project-files.ts';
import { chdbClient, ENGINES } from './engines.ts';

const statements = listFiles('src/scale')
  .map((path) => [path, readFileSync(`${projectRoot}${path}`, 'utf8')] as const)
  .filter(([path]) => path.endsWith('.ts'));

describe('statements for two engines', () => {
  it('never call a new column as an old one of the same statement: the alias would hide it', () => {
    const hidden = statements.filter(([, text]) => /(?:least|greatest)\((\w+), (\w+)\) AS (?:\1|\2)\b/.test(text));
    expect(hidden).toEqual([]);
    expect(/(?:least|greatest)\((\w+), (\w+)\) AS (?:\1|\2)\b/.test('SELECT least(a, b) AS a')).toBe(true);
  });

  it('name the column of times in quotes: at is a keyword of DuckDB', async () => {
    for (const [path, text] of statements)
      expect([path, /(?:SELECT|,|\.) ?at (?:AS|IS|FROM|,)/.test(text)]).toEqual([path, false]);
    const store = await openStore({ path: ':memory:' });
    await store.add([{ source: 'A1', target: 'B1', at: '2031-01-05' }], { name: 'rows' });
    expect(await store.foldTies({ window: ['2031-01', '2031-01'] })).toMatchObject({ ties: 1 });
    await store.close();
  });

  it('compare no names: engines measure nearness each in its own way', () => {
    const scored = statements.filter(([, text]) => /jaro|levenshtein|damerau|soundex|ngram|\bsimilarity\(/i.test(text));
    expect(scored).toEqual([]);
  });

  it.skipIf(!ENGINES[1]!.isHere)('would be nearly right in ClickHouse, were an alias to hide a column', async () => {
    const client = chdbClient();
    const ask = async (query: string): Promise<unknown> => {
      const answer = await client.query({
        query,
        format: 'JSONCompactEachRow',
        clickhouse_settings: { prefer_column_name_to_alias: 0 },
      });
      for await (const [row] of answer.stream()) return (row!.json() as unknown[])[0];
    };
    const rows = '(SELECT 2 AS a, 1 AS b UNION ALL SELECT 1 AS a, 2 AS b)';
    expect(
      await ask(`SELECT count() FROM (SELECT DISTINCT least(a, b) AS one, greatest(a, b) AS other FROM ${rows})`),
    ).toBe(1);
    expect(await ask(`SELECT count() FROM (SELECT DISTINCT least(a, b) AS a, greatest(a, b) AS b FROM ${rows})`)).toBe(
      2,
    );
  });
});
