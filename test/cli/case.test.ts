import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { csvTable } from '../../src/formats/index.ts';
import { type Findings, synthesizeCase } from '../../src/index.ts';
import { readCaseState, readFindings } from '../../src/io/index.ts';

const place = mkdtempSync(join(tmpdir(), 'cli-case-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const run = async (...args: string[]): Promise<string> => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  write.mockClear();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await createProgram().parseAsync(['node', 'ringtrace', 'case', ...args]);
  return write.mock.calls.map(([text]) => String(text)).join('');
};
const writeRows = (name: string, rows: readonly Readonly<Record<string, unknown>>[]): string => {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const path = join(place, name);
  writeFileSync(
    path,
    csvTable(
      columns,
      rows.map((row) => columns.map((column) => (row[column] ?? null) as string)),
    ),
  );
  return path;
};
const made = synthesizeCase({ seed: 7 });
const links = writeRows('links.csv', made.links);
const people = writeRows('people.csv', made.people);
const fast = ['--draws', '0', '--no-viewer'];
let count = 0;

async function newCase(...flags: string[]): Promise<string> {
  const folder = join(place, `case-${++count}`);
  await run('init', folder, '--by', 'A', '--case-id', 'C1', '--unit', 'U', '--legal-basis', 'B', ...flags);
  await run('add', folder, links, people, '--by', 'A');
  return folder;
}

async function analyzed(folder: string): Promise<Findings> {
  await run('analyze', folder, '--by', 'A', ...fast);
  const { file } = await readCaseState(folder);
  return await readFindings(join(folder, 'runs', file.runs.at(-1)!.runId, 'findings.json'));
}

/** Every byte of a folder, names of files too. */
function textOf(folder: string): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return names
    .map(
      (entry) => `${entry.name}\n${entry.isFile() ? readFileSync(join(entry.parentPath, entry.name), 'latin1') : ''}`,
    )
    .join('\n');
}

describe('ringtrace case', () => {
  it('carries decisions by person, keeps cleared people out and counts them', async () => {
    const folder = await newCase();
    const before = await analyzed(folder);
    const [first, second] = before.leads.map(({ person }): string => person) as [string, string];
    expect(before.review).toMatchObject({ decisions: [], unreviewed: before.leads.length, cleared: 0 });
    await run('review', folder, '--by', 'B', '--person', first, '--verdict', 'cleared', '--reason', 'was abroad');
    await run('review', folder, '--by', 'B', '--person', second, '--verdict', 'confirmed', '--reason', 'seen twice');
    const after = await analyzed(folder);
    expect(after.ranking).toEqual(before.ranking.filter(({ person }) => person !== first));
    expect(after.leads).toEqual(before.leads.filter(({ person }) => person !== first));
    expect(after.review).toMatchObject({
      decisions: [{ person: second, verdict: 'confirmed', by: 'B', reason: 'seen twice' }],
      unreviewed: before.leads.length - 2,
      cleared: 1,
    });
    const { file } = await readCaseState(folder);
    const report = readFileSync(join(folder, 'runs', file.runs.at(-1)!.runId, 'report.html'), 'utf8');
    expect(report).toContain('Not reviewed: nobody has decided on');
    expect(report).toContain('seen twice');
  });

  it('says nothing on a protected person, and loses nothing by being asked', async () => {
    const folder = await newCase();
    await analyzed(folder);
    const state = await readCaseState(folder);
    const migrant = made.people.find(({ category }) => category === 'migrant')!.id as string;
    const decide = run('review', folder, '--by', 'B', '--person', migrant, '--verdict', 'cleared', '--reason', 'x');
    await expect(decide).rejects.toMatchObject({ code: 'unknown-person' });
    expect(await readCaseState(folder)).toEqual(state);
  });

  it('erases a person from every byte, and from what is added again', async () => {
    const folder = await newCase();
    const { leads } = await analyzed(folder);
    const { person } = leads[0]!;
    await run('review', folder, '--by', 'B', '--person', person, '--verdict', 'checked', '--reason', `${person} again`);
    await expect(run('erase', folder, `person:${person}`, '--by', 'C', '--why', `${person} asked`)).rejects.toThrow(
      'the reason names the item',
    );
    expect(textOf(folder)).toContain(person);
    await run('erase', folder, `person:${person}`, '--by', 'C', '--why', 'court order', ...fast);
    expect(textOf(folder)).not.toContain(person);
    await run('add', folder, links, '--by', 'A');
    expect((await analyzed(folder)).review).toMatchObject({ erased: 1 });
    expect(textOf(folder)).not.toContain(person);
    const { file } = await readCaseState(folder);
    expect(file.runs.map(({ isDestroyed = false }) => isDestroyed)).toEqual([true, false]);
  });

  it('expires rows on their own day, files with the case, people nobody looked at; and keeps the log', async () => {
    const folder = await newCase('--keep', 'P2Y order 7', '--review-within', 'P1Y order 8');
    const before = await analyzed(folder);
    const kept: string = before.leads[0]!.person;
    await run('review', folder, '--by', 'B', '--person', kept, '--verdict', 'checked', '--reason', 'still needed');
    const year = new Date().getUTCFullYear();
    expect(await run('expire', folder, '--by', 'C', ...fast)).toBe(
      'expired: 0 rows, 0 people, 0 files; the log is kept\n',
    );
    await expect(run('expire', folder, '--by', 'C', '--now', '2001-01-01')).rejects.toThrow('the clock was set back');
    const said = await run('expire', folder, '--by', 'C', '--now', `${year + 3}-01-01`, ...fast);
    expect(said).toContain('2 files; the log is kept');
    expect(existsSync(join(folder, 'runs'))).toBe(false);
    for (const { person } of before.ranking) expect(textOf(folder)).not.toContain(`"${person}"`);
    expect((await run('log', folder)).split('\n').length).toBeGreaterThan(7);
    expect(await run('verify', folder)).toContain('the log is whole');
    await expect(run('add', folder, links, '--by', 'A')).rejects.toThrow('it expired');
  });

  it('names the line of the log that was changed, and exits with 3', async () => {
    const folder = await newCase();
    const log = join(folder, 'log.ndjson');
    writeFileSync(log, readFileSync(log, 'utf8').replace('"who":"A"', '"who":"Z"'));
    expect(await run('verify', folder)).toContain('line 1 is not as it was written');
    expect(process.exitCode).toBe(3);
    process.exitCode = undefined;
  });

  it('tells an input that was changed since it was added', async () => {
    const folder = await newCase();
    const copy = writeRows('other.csv', made.links.slice(0, 20));
    await run('add', folder, copy, '--by', 'A', '--copy');
    writeFileSync(copy, 'source,target\nA,B\n');
    expect((await analyzed(folder)).verdict).toBeTruthy();
    const [inside] = readdirSync(join(folder, 'inputs'));
    writeFileSync(join(folder, 'inputs', inside!), 'source,target\nA,B\n');
    await expect(analyzed(folder)).rejects.toThrow('other.csv: was changed since it was added');
  });
});
