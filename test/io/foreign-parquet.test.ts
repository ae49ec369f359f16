import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, expect, it } from 'vitest';
import { readCaseFile } from '../../src/io/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-duckdb-'));
afterAll(() => rmSync(folder, { recursive: true }));

it.each(['V1', 'V2'])(
  'reads what DuckDB writes as Parquet %s: empty cells, padded runs, lists and records beside the columns',
  async (version) => {
    const path = join(folder, `${version}.parquet`);
    const database = await (await DuckDBInstance.create()).connect();
    await database.run(
      `copy (select 'P' || (i % 97) as "source", case when i % 11 = 0 then null else 'Q' || (i % 1013) end as "target", i % 7 + 1 as weight,
       [i, i + 1] as list, {'a': i} as record from range(20000) t(i))
     to '${path}' (format parquet, parquet_version ${version}, row_group_size 5000)`,
    );
    database.closeSync();
    const { links, rejected } = await readCaseFile(path);
    // Every eleventh of 20,000 rows, the first among them, names nobody.
    expect([links.length, rejected.length]).toEqual([18_181, 1_819]);
  },
);

it('reads times before 1970 with parts of a millisecond as the millisecond they lie in', async () => {
  const path = join(folder, 'early.parquet');
  const database = await (await DuckDBInstance.create()).connect();
  await database.run(
    `copy (select 'P1' as "source", 'P2' as "target", t as at from (values
       (timestamp '1969-12-31 23:59:59.999999'), (timestamp '1969-12-31 23:59:59.0005'), (timestamp '1950-06-01 12:00:00.123456'),
       (timestamp '1970-01-01 00:00:00.000001'), (timestamp '1969-12-31 12:00:00')) v(t))
     to '${path}' (format parquet)`,
  );
  database.closeSync();
  const { links } = await readCaseFile(path);
  expect(links.map(({ at }) => at)).toEqual([
    '1969-12-31T23:59:59.999Z',
    '1969-12-31T23:59:59Z',
    '1950-06-01T12:00:00.123Z',
    '1970-01-01T00:00:00Z',
    '1969-12-31T12:00:00Z',
  ]);
});
