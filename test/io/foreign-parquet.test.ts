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
