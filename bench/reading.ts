// `npm run bench:reading [rows ...]`: a CSV of calls read, validated and folded, beside papaparse, which only cuts it into rows, and DuckDB,
// which makes a typed table of it; then graphs of 10 MB in formats of other tools. Ours is the package as it is shipped. Each contestant runs in a process of its own, so that
// its memory is its own; prints the tables of docs/benchmarks.md.
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { createRng } from '../src/kernels/index.ts';
import { buildNetwork } from '../src/network/index.ts';

/** What is shipped, not what a loader makes of its source. */
const shipped = async (): Promise<typeof import('../src/io/index.ts')> =>
  await import(new URL('../dist/io/index.js', import.meta.url).href);

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
    const { links } = await (await shipped()).readCaseFile(path, { preset: 'calls' });
    return buildNetwork(links).linkCount;
  },
  async 'ringtrace: read, validated, ids'(path) {
    return (await (await shipped()).readCaseFile(path, { preset: 'calls' })).links.length;
  },
  async 'ringtrace: rows streamed, none kept (`readRows`)'(path) {
    let count = 0;
    for await (const _ of (await shipped()).readRows(path)) count++;
    return count;
  },
  async 'ringtrace: read, validated, ids, with what calls say of telephones (`registrations`)'(path) {
    return (await (await shipped()).readCaseFile(path, { preset: 'calls' })).registrations.length;
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

const GRAPH = 'ringtrace: a graph';

/** Ten megabytes of ties among 60,000 people, as the formats write them. */
const GRAPHS: Readonly<Record<string, (rng: ReturnType<typeof createRng>) => string[]>> = {
  net: (rng) => [
    '*Vertices 60000',
    ...Array.from({ length: 60_000 }, (_, i) => `${i + 1} "P${i + 1}"`),
    '*Arcs',
    ...ties(rng, 670_000, (a, b, weight) => `${a} ${b} ${weight}`),
  ],
  dl: (rng) => [
    'dl n=60000 format=edgelist1',
    'labels embedded',
    'data:',
    ...ties(rng, 640_000, (a, b, weight) => `P${a} P${b} ${weight}`),
  ],
  gml: (rng) => [
    'graph [',
    ' directed 1',
    ...Array.from({ length: 60_000 }, (_, i) => ` node [\n  id ${i + 1}\n  label "P${i + 1}"\n ]`),
    ...ties(rng, 150_000, (a, b, weight) => ` edge [\n  source ${a}\n  target ${b}\n  weight ${weight}\n ]`),
    ']',
  ],
};

function ties(
  rng: ReturnType<typeof createRng>,
  count: number,
  line: (a: number, b: number, weight: number) => string,
): string[] {
  return Array.from({ length: count }, () => {
    const a = rng.below(60_000);
    return line(a + 1, ((a + 1 + rng.below(59_999)) % 60_000) + 1, 1 + rng.below(9));
  });
}

interface Figures {
  readonly rows?: number;
  readonly seconds: number;
  readonly cpu: number;
  readonly megabytes: number;
}

async function measure(name: string, path: string): Promise<Figures> {
  // Loading a program is no part of reading.
  if (name.startsWith('ringtrace')) await shipped();
  const start = performance.now();
  const before = process.cpuUsage();
  const rows =
    name === GRAPH ? (await (await shipped()).readCaseFile(path)).links.length : await CONTESTANTS[name]!(path);
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - start) / 1000;
  const figures = { seconds, cpu: (user + system) / 1e6, megabytes: process.resourceUsage().maxRSS / 1024 };
  return rows === undefined ? figures : { rows, ...figures };
}

function measureApart(name: string, path: string, rowCount?: number): string {
  const args = ['--import', 'tsx', fileURLToPath(import.meta.url), '--one', name, path];
  const { rows, seconds, cpu, megabytes } = JSON.parse(
    execFileSync(process.execPath, args, { encoding: 'utf8' }),
  ) as Figures;
  if (rows === undefined) return 'not installed';
  if (rowCount !== undefined && rows !== rowCount) throw new Error(`${name} read ${rows} of ${rowCount} rows`);
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
  console.log('\n| graph of 10 MB | ties | seconds, of processor, peak memory |\n| --- | ---: | --- |');
  for (const [ending, write] of Object.entries(GRAPHS)) {
    const file = `out/ties.${ending}`;
    const lines = write(createRng(7, 2));
    writeFileSync(file, `${lines.join('\n')}\n`);
    const count =
      ending === 'gml' ? lines.length - 60_003 : ending === 'net' ? lines.length - 60_002 : lines.length - 3;
    console.log(`| .${ending} | ${count} | ${measureApart(GRAPH, file, count)} |`);
  }
}
