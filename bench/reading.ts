// `npm run bench:reading [rows ...]`: a CSV of calls read, validated and folded, beside papaparse, which only cuts it into rows, and DuckDB,
// which makes a typed table of it. Each contestant runs in a process of its own, so that its memory is its own; prints the table of docs/benchmarks.md.
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { readCaseFile, readRows } from '../src/io/index.ts';
import { createRng } from '../src/kernels/index.ts';
import { buildNetwork } from '../src/network/index.ts';

const SIZES = [10_000, 100_000, 1_000_000];

function writeCalls(path: string, rowCount: number): void {
  const rng = createRng(7, 1);
  const lines = ['caller,callee,start,duration,cell,report'];
  for (let i = 0; i < rowCount; i++) {
    // Few lines make most of the calls, as in any case.
    const caller = Math.floor(100_000 * rng.next() * rng.next());
    const callee = rng.below(100_000);
    const start = new Date(Date.UTC(2031, 0, 1) + rng.below(31_536_000) * 1000).toISOString();
    const other = callee === caller ? callee + 1 : callee;
    lines.push(
      `+3859${10_000_000 + caller},+3859${10_000_000 + other},${start},${rng.below(600)},ZG-${rng.below(500)},R${rng.below(3000)}`,
    );
  }
  mkdirSync('out', { recursive: true });
  writeFileSync(path, `${lines.join('\n')}\n`);
}

/** Each tells how many rows it read, or nothing when it is not installed. */
const CONTESTANTS: Readonly<Record<string, (path: string) => Promise<number | undefined>>> = {
  async 'ringtrace: read, validated, ids, folded into a network'(path) {
    const { links } = await readCaseFile(path, { preset: 'calls' });
    return buildNetwork(links).linkCount;
  },
  async 'ringtrace: read, validated, ids'(path) {
    return (await readCaseFile(path, { preset: 'calls' })).links.length;
  },
  async 'ringtrace: rows streamed, none kept (`readRows`)'(path) {
    let count = 0;
    for await (const _ of readRows(path)) count++;
    return count;
  },
  'papaparse: rows streamed, none kept': (path) =>
    new Promise((resolve) => {
      let count = 0;
      Papa.parse(createReadStream(path), {
        header: true,
        skipEmptyLines: true,
        step: () => count++,
        complete: () => resolve(count),
      });
    }),
  async 'DuckDB: typed table, folded by pair'(path) {
    const duckdb = await import('@duckdb/node-api').catch(() => undefined);
    if (!duckdb) return undefined;
    const connection = await (await duckdb.DuckDBInstance.create(':memory:', { threads: '2' })).connect();
    await connection.run(
      `create table calls as select * from read_csv('${path}', header = true, columns = {caller: 'varchar', callee: 'varchar',
       start: 'timestamptz', duration: 'integer', cell: 'varchar', report: 'varchar'})`,
    );
    const folded = await connection.runAndReadAll(
      `select sum(n)::integer from (select count(*) as n from calls group by least(caller, callee), greatest(caller, callee))`,
    );
    return Number(folded.getRows()[0]![0]);
  },
};

interface Figures {
  readonly rows?: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

async function measure(name: string, path: string): Promise<Figures> {
  const start = performance.now();
  const before = process.cpuUsage();
  const rows = await CONTESTANTS[name]!(path);
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  const figures = { seconds, cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
  return rows === undefined ? figures : { rows, ...figures };
}

function measureApart(name: string, path: string, rowCount: number): string {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), '--one', name, path];
  const { rows, seconds, cpu, megabytes } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8' }),
  ) as Figures;
  if (rows === undefined) return 'not installed';
  if (rows !== rowCount) throw new Error(`${name} read ${rows} of ${rowCount} rows`);
  return `${seconds.toFixed(2)} s, ${cpu.toFixed(2)} s, ${megabytes.toFixed(0)} MB`;
}

const [mode, name, path] = process.argv.slice(2);
if (mode === '--one') console.log(JSON.stringify(await measure(name!, path!)));
else {
  const asked = process.argv.slice(2).map(Number);
  const sizes = asked.length > 0 ? asked : SIZES;
  console.log(
    `| seconds, of processor, peak memory | ${sizes.map((size) => `${size.toLocaleString('en')} rows`).join(' | ')} |`,
  );
  console.log(`|${' --- |'.repeat(sizes.length + 1)}`);
  for (const contestant of Object.keys(CONTESTANTS)) {
    const cells = sizes.map((size) => {
      const file = `out/calls-${size}.csv`;
      if (!existsSync(file)) writeCalls(file, size);
      return measureApart(contestant, file, size);
    });
    console.log(`| ${[contestant, ...cells].join(' | ')} |`);
  }
}
