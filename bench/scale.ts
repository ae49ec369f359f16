// `npm run bench:scale [rows ...] [queue]`: made-up call records in Parquet, from rows to findings of a case of 5,000 people with 1 GB for the engine, beside
// plain SQL that reads the same file into ties and does nothing else. Each contestant runs in a process of its own. Default 10,000,000 rows, which
// with the store take 1 GB of the temporary folder for each ten million; all of it is deleted. With `queue`, draws on that case by two workers of a queue on
// redis-server beside those of one process.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DuckDBInstance } from '@duckdb/node-api';
import { analyzeCase } from '../src/index.ts';
import { extractCase, openStore } from '../src/scale/index.ts';
import { queueRows } from './scale/queue-rows.ts';

const MEMORY = '1GB';

/** Ten calls a line; most calls within a neighborhood of lines, some anywhere. */
async function writeCalls(path: string, rows: number): Promise<void> {
  const lines = Math.floor(rows / 10);
  const line = (seed: number): string => `(hash(i * 16 + ${seed}) % ${lines})`;
  const caller = line(1);
  const near = `((${caller} + 1 + hash(i * 16 + 2) % 40) % ${lines})`;
  const callee = `CASE WHEN hash(i * 16 + 3) % 10 < 8 THEN ${near} ELSE (${caller} + 1 + hash(i * 16 + 4) % ${lines - 1}) % ${lines} END`;
  const at =
    "strftime(TIMESTAMP '2031-01-01' + to_seconds(CAST(hash(i * 16 + 5) % 31536000 AS BIGINT)), '%Y-%m-%dT%H:%M:%SZ')";
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  await connection.run(`COPY (SELECT '+3859' || CAST(10000000 + ${caller} AS VARCHAR) AS caller, '+3859' || CAST(10000000 + ${callee} AS VARCHAR) AS callee,
    ${at} AS start, 'ZG-' || CAST(hash(i * 16 + 6) % 5000 AS VARCHAR) AS cell FROM range(${rows}) AS r(i)) TO '${path}' (FORMAT PARQUET)`);
}

interface Step {
  readonly step: string;
  readonly seconds: number;
  readonly cpu: number;
  readonly told: string;
}

type Timed = <T>(step: string, work: () => Promise<T>, tell: (result: T) => string) => Promise<T>;

const CONTESTANTS: Readonly<Record<string, (path: string, timed: Timed) => Promise<void>>> = {
  async ringtrace(path, timed) {
    const file = `${path}.duckdb`;
    rmSync(file, { force: true });
    const store = await openStore({ path: file, memoryLimit: MEMORY });
    await timed(
      'clean and add',
      () => store.add(path),
      ({ kept, rejected }) => `${kept} kept, ${rejected} rejected`,
    );
    await timed(
      'ties',
      () => store.foldTies(),
      ({ ties, people }) => `${ties} ties, ${people} people`,
    );
    await timed(
      'components',
      () => store.components(),
      ({ count }) => `${count} components`,
    );
    const [seed] = await store.degrees({ top: 1 });
    const found = await timed(
      'case of 5,000',
      () => extractCase(store, { seeds: [seed!.person], steps: 4, maxPeople: 5000 }),
      ({ links, peopleCount }) => `${peopleCount} people, ${links.length} links`,
    );
    writeFileSync(`${path}.case.json`, JSON.stringify(found.links));
    await timed(
      'findings',
      () => analyzeCase(found.links, { draws: 0, workers: 1 }),
      ({ verdict }) => verdict,
    );
    await store.close();
    rmSync(file, { force: true });
  },
  async 'plain DuckDB SQL'(path, timed) {
    const file = `${path}.plain.duckdb`;
    rmSync(file, { force: true });
    const connection = await (await DuckDBInstance.create(file, { memory_limit: MEMORY })).connect();
    const fold = `CREATE TABLE ties AS SELECT least(caller, callee) AS one, greatest(caller, callee) AS other, count(*) AS links
      FROM read_parquet('${path}') WHERE caller <> callee GROUP BY ALL`;
    await timed(
      'ties',
      () => connection.run(fold),
      () => '',
    );
    const reader = await connection.runAndReadAll('SELECT count(*) FROM ties');
    await timed(
      'count',
      async () => reader.getRows()[0]![0],
      (ties) => `${ties} ties`,
    );
    rmSync(file, { force: true });
  },
};

async function run(name: string, path: string): Promise<void> {
  const steps: Step[] = [];
  await CONTESTANTS[name]!(path, async (step, work, tell) => {
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    const result = await work();
    const { user, system } = process.cpuUsage(cpu);
    steps.push({ step, seconds: (performance.now() - began) / 1000, cpu: (user + system) / 1e6, told: tell(result) });
    return result;
  });
  process.stdout.write(JSON.stringify({ steps, peakMb: process.resourceUsage().maxRSS / 1024 }));
}

const [first = '', ...rest] = process.argv.slice(2);
if (Object.hasOwn(CONTESTANTS, first)) await run(first, rest[0]!);
else {
  const folder = mkdtempSync(join(tmpdir(), 'ringtrace-scale-'));
  const sizes = process.argv.slice(2).map(Number).filter(Number.isFinite);
  try {
    for (const rows of sizes.length > 0 ? sizes : [10_000_000]) {
      const path = join(folder, `calls-${rows}.parquet`);
      await writeCalls(path, rows);
      console.log(`\n| ${rows} rows | s | CPU s | rows / CPU s | result |\n| --- | ---: | ---: | ---: | --- |`);
      for (const name of Object.keys(CONTESTANTS)) {
        const self = fileURLToPath(import.meta.url);
        const out = execFileSync(process.execPath, ['--import', 'tsx', self, name, path], { encoding: 'utf8' });
        const { steps, peakMb } = JSON.parse(out) as { steps: Step[]; peakMb: number };
        for (const { step, seconds, cpu, told } of steps) {
          const pace = cpu > 0.05 ? Math.round(rows / cpu).toLocaleString('en') : '';
          console.log(`| ${name}: ${step} | ${seconds.toFixed(1)} | ${cpu.toFixed(1)} | ${pace} | ${told} |`);
        }
        console.log(`| ${name}: peak memory | | | | ${Math.round(peakMb)} MB |`);
      }
      if (process.argv.includes('queue')) for (const row of await queueRows(`${path}.case.json`)) console.log(row);
      rmSync(path);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
