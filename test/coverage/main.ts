/**
 * `npm run coverage`: lines of `src` that the tests of the sources run, fast and slow, in this process, in worker threads and in commands they
 * start. `npm run coverage -- fast` leaves the slow tests out. Fails below {@link LEAST}.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { projectRoot } from '../house/project-files.ts';
import { type FileCounts, type FileLines, linesRun } from './lines-run.ts';
import { type ProcessCounts, placesRun } from './other-processes.ts';

/** Percent of the lines. */
const LEAST = 95;

const raw = mkdtempSync(join(tmpdir(), 'coverage-'));
const projects = process.argv[2] === 'fast' ? ['source'] : ['source', 'slow'];
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', ...projects.flatMap((name) => ['--project', name]), '--coverage'],
  { cwd: projectRoot, stdio: 'inherit', env: { ...process.env, NODE_V8_COVERAGE: raw } },
);
const elsewhere = new Map<string, Set<string>>();
for (const name of readdirSync(raw)) {
  for (const [url, places] of placesRun(countsIn(join(raw, name)))) {
    const found = elsewhere.get(url) ?? elsewhere.set(url, new Set()).get(url)!;
    for (const place of places) found.add(place);
  }
}
rmSync(raw, { recursive: true });

const report = JSON.parse(readFileSync(join(projectRoot, 'coverage/coverage-final.json'), 'utf8'));
const files = (Object.values(report) as FileCounts[]).map((file) =>
  linesRun(file, elsewhere.get(pathToFileURL(file.path).href)),
);
const rooms = new Map<string, FileLines[]>();
for (const file of files) {
  const room = file.path.slice(projectRoot.length).split('/').slice(0, -1).slice(0, 2).join('/');
  rooms.set(room, [...(rooms.get(room) ?? []), file]);
}
for (const [room, some] of [...rooms].sort(([, a], [, b]) => percent(a) - percent(b))) tell(room, some);
for (const { path, count, missed } of files.filter((file) => file.missed.length > 5))
  console.log(`  ${path.slice(projectRoot.length)}: ${missed.length} of ${count} lines, ${missed.join(' ')}`);
tell('all', files);
if (percent(files) < LEAST) console.log(`below ${LEAST} %`);
process.exitCode = status !== 0 || percent(files) < LEAST ? 1 : 0;

/** A process that was killed as it wrote leaves half a file. */
function countsIn(path: string): ProcessCounts {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as ProcessCounts;
  } catch {
    return { result: [] };
  }
}

function percent(some: readonly FileLines[]): number {
  const count = some.reduce((sum, file) => sum + file.count, 0);
  const missed = some.reduce((sum, file) => sum + file.missed.length, 0);
  return count === 0 ? 100 : (100 * (count - missed)) / count;
}

function tell(name: string, some: readonly FileLines[]): void {
  const count = some.reduce((sum, file) => sum + file.count, 0);
  console.log(`${name.padEnd(20)} ${percent(some).toFixed(1)} % of ${count} lines`);
}
