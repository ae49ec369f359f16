/**
 * Holds the findings of two checkouts against each other, byte for byte: `node --import tsx bench/compare-findings.ts BEFORE AFTER [NETWORKS]`.
 * Each checkout is a folder with its own node_modules; networks are `../shared/data/<name>/edges.csv` beside this one, and the demo.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const [before, after, wanted] = process.argv.slice(2);
if (before === undefined || after === undefined) throw new Error('give two checkouts');
const data = fileURLToPath(new URL('../../shared/data/', import.meta.url));
const names = (existsSync(data) ? readdirSync(data) : [])
  .filter((name) => existsSync(join(data, name, 'edges.csv')))
  .filter((name) => wanted === undefined || wanted.split(',').includes(name));
const out = mkdtempSync(join(tmpdir(), 'compare-findings-'));

type Value = Readonly<Record<string, unknown>>;

function findingsOf(checkout: string, name: string): Value | string {
  const folder = join(out, `${name}-${checkout === before ? 'before' : 'after'}`);
  const command =
    name === 'demo'
      ? ['demo', '--out', folder]
      : ['analyze', join(data, name, 'edges.csv'), '--draws', '20', '--out', folder];
  const args = ['--import', 'tsx', '--import', './test/typescript-in-workers.mjs', 'src/cli/main.ts', ...command];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: resolve(checkout), encoding: 'utf8' });
  if (status !== 0) return `exit ${status}: ${stderr.slice(0, 200)}`;
  return JSON.parse(readFileSync(join(folder, 'findings.json'), 'utf8')) as Value;
}

/** Paths at which two values differ, list places left out. */
function differences(a: unknown, b: unknown, path: string, found: Map<string, number>): void {
  if (JSON.stringify(a) === JSON.stringify(b)) return;
  const isObject = (value: unknown): value is Value => typeof value === 'object' && value !== null;
  if (isObject(a) && isObject(b) && Array.isArray(a) === Array.isArray(b)) {
    for (const key of new Set([...Object.keys(a), ...Object.keys(b)])) {
      differences(a[key], b[key], Array.isArray(a) ? `${path}[]` : `${path}.${key}`, found);
    }
  } else found.set(path, (found.get(path) ?? 0) + 1);
}

for (const name of [...names, ...(wanted === undefined || wanted.includes('demo') ? ['demo'] : [])]) {
  const [old, now] = [findingsOf(before, name), findingsOf(after, name)];
  for (const failed of [old, now]) if (typeof failed === 'string') process.stderr.write(`${name}: ${failed}\n`);
  const found = new Map<string, number>();
  differences(old, now, '', found);
  const told = [...found].map(([path, count]) => `${path} (${count})`).join(', ');
  process.stdout.write(`${name}: ${told === '' ? 'the same bytes' : told}\n`);
}
rmSync(out, { recursive: true });
