// `npx tsx bench/reading.ts [rows]`: a CSV of calls read, validated and folded into a network, beside papaparse, which only cuts it into
// rows, and DuckDB's reader where it is installed. Each contestant runs in a process of its own, so that its memory is its own.
import { execFileSync } from 'node:child_process';
import { createReadStream, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { readCaseFile } from '../src/io/index.ts';
import { createRng } from '../src/kernels/index.ts';
import { buildNetwork } from '../src/network/index.ts';

const rowCount = Number(process.argv[2] ?? 1_000_000);
const path = `out/calls-${rowCount}.csv`;

function writeCalls(): void {
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

const CONTESTANTS: Readonly<Record<string, () => Promise<number>>> = {
  async 'ringtrace, read and validated'() {
    return (await readCaseFile(path, { preset: 'calls' })).links.length;
  },
  async 'ringtrace, and folded'() {
    const { links } = await readCaseFile(path, { preset: 'calls' });
    return buildNetwork(links).linkCount;
  },
  'papaparse, rows alone': () =>
    new Promise((resolve) => {
      let count = 0;
      Papa.parse(createReadStream(path), {
        header: true,
        skipEmptyLines: true,
        step: () => count++,
        complete: () => resolve(count),
      });
    }),
};

const only = process.argv[3];
if (only) {
  const start = performance.now();
  const links = await CONTESTANTS[only]!();
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const seconds = (performance.now() - start) / 1000;
  console.log(JSON.stringify({ links, seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 }));
} else {
  if (!existsSync(path)) writeCalls();
  for (const name of Object.keys(CONTESTANTS)) {
    const self = fileURLToPath(import.meta.url);
    const printed = execFileSync(process.execPath, ['--import', 'tsx', self, String(rowCount), name], {
      encoding: 'utf8',
    });
    const { links, seconds, cpu, megabytes } = JSON.parse(printed) as Record<string, number>;
    const figures = `${seconds!.toFixed(1)} s, ${cpu!.toFixed(1)} s of processor, ${megabytes!.toFixed(0)} MB`;
    console.log(`${name.padEnd(32)} ${links} rows  ${figures}`);
  }
}
