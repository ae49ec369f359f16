import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-writers-'));
afterAll(() => rmSync(folder, { recursive: true }));

const source = (path: string): string => JSON.stringify(new URL(`../../src/${path}`, import.meta.url).href);
const root = fileURLToPath(new URL('../..', import.meta.url));

/** A process of its own that runs these lines on the sources. */
async function inOwnProcess(code: string): Promise<void> {
  await promisify(execFile)(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', code], { cwd: root });
}

it('lets one of two processes that write to one path win, whole', async () => {
  const path = join(folder, 'one.txt');
  const writer = (letter: string): Promise<void> =>
    inOwnProcess(`
      const { writeFileWhole } = await import(${source('io/index.ts')});
      const pieces = function* () { for (let i = 0; i < 300; i++) yield '${letter}'.repeat(10_000); };
      for (let i = 0; i < 6; i++) await writeFileWhole(${JSON.stringify(path)}, pieces());
    `);
  await Promise.all([writer('a'), writer('b')]);
  const text = readFileSync(path, 'utf8');
  expect(text.length).toBe(3_000_000);
  expect(new Set(text).size).toBe(1);
  expect(readdirSync(folder)).toEqual(['one.txt']);
});

it('leaves the files of one of two processes that write into one case folder', async () => {
  const target = join(folder, 'case');
  const writer = (seed: number): Promise<void> =>
    inOwnProcess(`
      const { analyzeCase, readLinks, synthesizeCase } = await import(${source('index.ts')});
      const { writeCaseFolder } = await import(${source('io/index.ts')});
      const { links } = readLinks(synthesizeCase({ seed: ${seed} }).links);
      const findings = await analyzeCase(links, { draws: 0, workers: 1 });
      await writeCaseFolder(${JSON.stringify(target)}, findings, { links, title: 'Case of seed ${seed}', viewer: false });
    `);
  await Promise.all([writer(1), writer(2)]);
  const read = (name: string): string => readFileSync(join(target, name), 'utf8');
  const seed = /Case of seed (\d)/.exec(read('report.html'))![1]!;
  expect(read('report.md')).toContain(`Case of seed ${seed}`);
  const people = (JSON.parse(read('findings.json')) as { ranking: { person: string }[] }).ranking;
  const graph = read('network.gexf');
  for (const { person } of people) expect(graph).toContain(`"${person}"`);
  expect(readdirSync(target).filter((name) => /part$|lock$/.test(name))).toEqual([]);
});
