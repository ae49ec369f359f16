import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import type { Ledger } from '../../src/cli/case/ledger.ts';
import { createProgram } from '../../src/cli/program.ts';
import { type Findings, synthesizeCase } from '../../src/index.ts';
import { readCaseState, readFindings } from '../../src/io/index.ts';
import { runCase, writeTable } from './case-command.ts';

const place = mkdtempSync(join(tmpdir(), 'cli-case-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const run = runCase;
const writeRows = (name: string, rows: readonly Readonly<Record<string, unknown>>[]): string => {
  return writeTable(join(place, name), rows);
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

  it.each(['--policy led', '--case-id C2', '--legal-basis none'])(
    'refuses %s, which the case has settled',
    async (flags) => {
      const folder = await newCase();
      await expect(run('analyze', folder, '--by', 'A', ...flags.split(' '))).rejects.toThrow(
        'it was settled by ringtrace case init',
      );
      expect((await readCaseState(folder)).file.runs).toEqual([]);
    },
  );

  it('ranks under 28cfr23 those of whom a suspicion is on record, and puts none on record of anybody protected', async () => {
    const folder = await newCase('--policy', '28cfr23', '--review-within', 'P5Y 28 CFR 23.20(h)');
    const none = await analyzed(folder);
    expect(none.ranking).toEqual([]);
    const open = made.people.filter(({ category }) => category === 'suspect').map(({ id }) => id as string);
    expect(none.review!.unsuspected).toBeGreaterThanOrEqual(open.length);
    const suspicion = ['--by', 'B', '--reason', 'seen with the boat', '--suspicion', 'R1'];
    const migrant = made.people.find(({ category }) => category === 'migrant')!.id as string;
    await expect(run('review', folder, '--person', migrant, ...suspicion)).rejects.toMatchObject({
      code: 'unknown-person',
    });
    for (const person of open.slice(0, 3)) await run('review', folder, '--person', person, ...suspicion);
    const some = await analyzed(folder);
    expect(some.ranking.map(({ person }): string => person).sort()).toEqual(open.slice(0, 3).sort());
    expect(some.review!.unsuspected).toBe(none.review!.unsuspected - 3);
  });

  it('puts ranks by stated facts alone beside those with assessments', async () => {
    const folder = await newCase();
    const half = made.links.map((link, i) => ({ ...link, basis: i % 3 === 0 ? 'assessment' : 'fact' }));
    const other = join(place, 'case-bases');
    await run('init', other, '--by', 'A', '--case-id', 'C1', '--unit', 'U', '--legal-basis', 'B');
    await run('add', other, writeRows('half.csv', half), people, '--by', 'A');
    interface Ranks {
      readonly assessmentCount: number;
      readonly people: readonly { readonly rank: number; readonly factRank: number }[];
    }
    const ranks = async (of: string): Promise<Ranks> =>
      JSON.parse(await run('bases', of, '--by', 'A', '--draws', '0', '--json'));
    const found = await ranks(other);
    expect(found.assessmentCount).toBe(half.filter(({ basis }) => basis === 'assessment').length);
    expect(found.people.length).toBeGreaterThan(20);
    expect(found.people.some(({ rank, factRank }) => rank !== factRank)).toBe(true);
    // Without an assessment both are the same.
    expect((await ranks(folder)).people.every(({ rank, factRank }) => rank === factRank)).toBe(true);
    const said = await run('bases', other, '--by', 'A', '--draws', '0', '--top', '3');
    expect(said).toMatch(/assessments\n(?:\S+ {2}rank .*\n){3}$/);
    expect(await run('log', other)).toContain('ranks with and without');
  });

  it('counts by a table of groups that no score reads, and writes down that it was looked at', async () => {
    const folder = await newCase();
    const { ranking } = await analyzed(folder);
    const groups = writeRows(
      'groups.csv',
      ranking.map(({ person }, i) => ({ id: person, 'any name': i % 2 === 0 ? 'even' : 'odd' })),
    );
    const said = await run('shares', folder, groups, '--by', 'A');
    expect(said).toMatch(/^even: \d+ ranked \(\d+ %\), \d+ leads \(\d+ %\), [\d.]+ times/);
    for (const { person } of ranking) expect(said).not.toContain(person);
    expect(await run('log', folder)).toContain('consultation  shares of 2 groups in run');
    await expect(run('shares', folder, links, '--by', 'A')).rejects.toMatchObject({ code: 'unknown-column' });
  });

  it('discloses every row as used, set aside or withheld, and under pseudonyms nobody by name', async () => {
    const folder = await newCase('--policy', 'led');
    const bad = writeRows('bad.csv', [
      { source: 'X1', target: 'X1', kind: 'call' },
      { source: '', target: 'X2', kind: 'call' },
      { source: 'X3', target: 'X4', kind: 'call' },
    ]);
    await run('add', folder, bad, '--by', 'A');
    const { leads, ranking } = await analyzed(folder);
    const out = join(place, 'pack.zip');
    const disclosed = [
      'disclose',
      folder,
      '--by',
      'A',
      '--to',
      'court',
      '--why',
      'order 9',
      '--out',
      out,
      '--sign-rows',
    ];
    await expect(run(...disclosed)).rejects.toMatchObject({ code: 'not-reviewed' });
    expect(existsSync(out)).toBe(false);
    const secret = join(place, 'secret');
    writeFileSync(secret, '7f3a9c0e51d24b68a1');
    await expect(run(...disclosed, '--pseudonyms', secret)).rejects.toThrow('give both --pseudonyms and --map');
    const map = join(place, 'map.json');
    await run(...disclosed, '--pseudonyms', secret, '--map', map);
    const hidden = Object.values(unzipSync(readFileSync(out)))
      .map((bytes) => strFromU8(bytes))
      .join('\n');
    for (const { person } of ranking) expect(hidden).not.toMatch(new RegExp(`\\b${person}\\b`));
    expect(Object.values(JSON.parse(readFileSync(map, 'utf8')) as object)).toContain(leads[0]!.person);
    for (const { person } of leads)
      await run('review', folder, '--by', 'B', '--person', person, '--verdict', 'checked', '--reason', 'read');
    await analyzed(folder);
    await run(...disclosed);
    const pack = unzipSync(readFileSync(out));
    const part = <T>(name: string): T => JSON.parse(strFromU8(pack[name]!)) as T;
    const lines = (of: readonly { readonly count: number }[]): number => of.reduce((sum, { count }) => sum + count, 0);
    const ledger = part<Ledger>('rows.json');
    expect(ledger.rows).toBe(made.links.length + made.people.length + 3);
    expect(ledger.used + lines(ledger.setAside) + lines(ledger.withheld)).toBe(ledger.rows);
    expect(lines(ledger.setAside)).toBeGreaterThanOrEqual(2);
    expect(lines(ledger.withheld)).toBeGreaterThan(0);
    const { files } = part<{ files: Record<string, string> }>('manifest.json');
    for (const [name, hash] of Object.entries(files))
      expect(createHash('sha256').update(pack[name]!).digest('hex'), name).toBe(hash);
  });

  it('walks a made-up case from its opening to its end', async () => {
    const out = join(place, 'demo');
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    await createProgram().parseAsync(['node', 'ringtrace', 'demo', '--case', '--out', out]);
    const said = write.mock.calls.map(([text]) => String(text)).join('');
    for (const step of ['init', 'add', 'analyze', 'review', 'disclose', 'expire']) expect(said).toContain(`# ${step}`);
    expect(said).toContain('the log is whole');
    expect(existsSync(join(out, 'disclosed.zip'))).toBe(true);
    const { file, decisions, log } = await readCaseState(join(out, 'case'));
    expect([file.inputs, decisions, existsSync(join(out, 'case/runs'))]).toEqual([[], [], false]);
    expect(file.expiredCount).toBeGreaterThan(0);
    for (const { id } of made.people) expect(textOf(join(out, 'case'))).not.toContain(`"${id as string}"`);
    expect(log.count).toBeGreaterThan(8);
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
    expect(said).toContain('2 files, 1 decision or judgement; the log is kept');
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
