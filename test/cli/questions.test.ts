import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { analyzeCase } from '../../src/analysis/index.ts';
import { runProgram } from '../../src/cli/program.ts';
import { readLinks, readPeople } from '../../src/evidence/index.ts';
import { csvTable } from '../../src/formats/index.ts';
import { readCaseFile, readPeopleFile } from '../../src/io/index.ts';
import { synthesizeCase } from '../../src/synthetic/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-questions-'));
const at = (name: string): string => join(folder, name);
const made = synthesizeCase({ seed: 3, members: 24, migrants: 20, voyages: 3 });
const migrants = readPeople(made.people).people.flatMap(({ id, category }) => (category === 'migrant' ? [id] : []));
const quick = ['--draws', '0', '--runs', '3', '--workers', '1'];

function tableOf(rows: readonly object[]): string {
  const records = rows as readonly Readonly<Record<string, unknown>>[];
  const columns = [...new Set(records.flatMap((row) => Object.keys(row)))];
  return csvTable(
    columns,
    records.map((row) => columns.map((name) => (row[name] === undefined ? null : [row[name]].flat().join(';')))),
  );
}

beforeAll(() => {
  for (const name of ['case', 'later']) mkdirSync(at(name));
  writeFileSync(at('case/links.csv'), tableOf(made.links));
  writeFileSync(at('case/people.csv'), tableOf(made.people));
  writeFileSync(at('later/links.csv'), tableOf(made.links.slice(0, -40)));
  writeFileSync(at('later/people.csv'), tableOf(made.people));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

async function run(...args: string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await runProgram(args);
  const text = write.mock.calls.map(([part]) => String(part)).join('');
  write.mockRestore();
  return text;
}

const ask = async (...args: string[]): Promise<Record<string, unknown>> =>
  JSON.parse(await run(...args, ...quick, '--json', '-')) as Record<string, unknown>;

describe('the commands that ask a case', () => {
  it('answer on one screen, a line for each lead, and everything with --all', async () => {
    const screen = await run('analyze', at('case'), ...quick);
    expect(screen.split('\n').length).toBeLessThan(45);
    expect(screen).toContain('Check next');
    const all = await run('analyze', at('case'), ...quick, '--all');
    expect(all.length).toBeGreaterThan(2 * screen.length);
    for (const text of [screen, all]) expect(migrants.filter((id) => text.includes(id))).toEqual([]);
  });

  it('explain somebody of a case, of a folder of findings, and of a file of findings alike', async () => {
    await run('analyze', at('case'), ...quick, '--out', at('out'));
    const { leads } = JSON.parse(readFileSync(at('out/findings.json'), 'utf8')) as { leads: { person: string }[] };
    const lead = leads[0]!.person;
    const answers: Record<string, unknown>[] = [];
    for (const where of [at('case'), at('out'), at('out/findings.json')])
      answers.push(await ask('explain', lead, where));
    expect(answers.map(({ rank, person }) => [rank, person])).toEqual([1, 2, 3].map(() => [1, lead]));
    await expect(ask('explain', 'nobody', at('out'))).rejects.toMatchObject({ code: 'unknown-person' });
    await expect(ask('explain', migrants[0]!, at('case'))).rejects.toMatchObject({ code: 'protected-person' });
  });

  it('find ways and neighbors, whichever way round the case is named', async () => {
    const { links } = await readCaseFile(at('case/links.csv'));
    const ways = await ask('path', at('case'), links[0]!.source, links[0]!.target, '--by', 'steps');
    expect((ways.paths as { length: number }[])[0]!.length).toBe(1);
    const near = await ask('around', links[0]!.source, at('case'), '--steps', '1');
    expect((near.people as { person: string }[]).map(({ person }) => person)).toContain(links[0]!.target);
    expect(await ask('around', links[0]!.source, '--case', at('case'))).toEqual(near);
  });

  it('say what if, and what to check next', async () => {
    expect(await ask('what-if', '--without', 'kind:call', 'kind:order', at('case'))).toEqual(
      await ask('what-if', at('case'), '--without', 'kind:call', 'kind:order'),
    );
    const without = (await ask('what-if', at('case'), '--without', 'kind:call', 'kind:order')) as Record<
      string,
      unknown
    >;
    const gone = readLinks(made.links).links.filter(({ kind }) => kind === 'call' || kind === 'order');
    expect(without.withdrawnCount).toBe(gone.length);
    const { checks } = (await ask('next', at('case'))) as unknown as { checks: { worth: number }[] };
    expect(checks[0]!.worth).toBeGreaterThan(0);
    await run('analyze', at('case'), ...quick, '--no-viewer', '--out', at('out2'));
    await expect(ask('next', at('out2'))).rejects.toThrow(/name the file or folder that was analyzed/);
  });

  it('compare two cases, or findings of them', async () => {
    const change = (await ask('compare', at('later'), at('case'))) as Record<string, unknown>;
    const counts = change.counts as { links: { before: number; after: number } };
    expect(counts.links.after - counts.links.before).toBe(40);
  });

  it('write every measure as CSV, JSON, Parquet and a workbook that others read', async () => {
    const csv = await run('measures', at('case'), ...quick);
    const [head, first] = csv.split('\r\n').map((line) => line.split(','));
    expect(head!.slice(0, 3)).toEqual(['person', 'degree', 'strength']);
    for (const ending of ['xlsx', 'parquet', 'csv', 'json'])
      await run('measures', at('case'), ...quick, '--out', at(`m.${ending}`));
    expect(readFileSync(at('m.csv'), 'utf8')).toBe(csv);
    const [, row] = await readXlsxFile(at('m.xlsx')).then(
      (sheets) => (sheets as unknown as { data: unknown[][] }[])[0]?.data ?? (sheets as unknown as unknown[][]),
    );
    expect([row![0], row![1]]).toEqual([first![0], Number(first![1])]);
    const file = readFileSync(at('m.parquet'));
    const rows = await parquetReadObjects({
      file: file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength),
    });
    expect([rows[0]!.person, rows[0]!.degree]).toEqual([first![0], Number(first![1])]);
    expect(JSON.parse(readFileSync(at('m.json'), 'utf8'))[0]).toMatchObject({ person: first![0] });
    await expect(run('measures', at('case'), '--out', at('m.doc'))).rejects.toMatchObject({ code: 'invalid-option' });
  });

  it('tell which stage is scarce, what is left without it, and whom to watch together', async () => {
    type Stages = {
      completeness: { complete: boolean; stages: { stage: string; supply: string }[] };
      replaceability: { within: number };
    };
    const supplyOf = ({ completeness }: Stages, stage: string): string | undefined =>
      completeness.stages.find((held) => held.stage === stage)?.supply;
    const now = (await ask('stages', at('case'))) as unknown as Stages;
    expect([supplyOf(now, made.scarceStage), now.replaceability.within]).toEqual(['scarce', 2]);
    const without = (await ask('stages', at('case'), '--without-stage', made.scarceStage)) as unknown as Stages;
    expect([supplyOf(without, made.scarceStage), without.completeness.complete]).toEqual(['missing', false]);
    const { people, value, exact } = (await ask('together', at('case'), '--size', '2')) as {
      people: string[];
      value: number;
      exact: boolean;
    };
    expect([people.length, exact, migrants.filter((id) => people.includes(id))]).toEqual([2, true, []]);
    expect(value).toBeGreaterThan(0);
    await expect(ask('together', at('case'), '--goal', 'fragment', '--steps', '2')).rejects.toThrow(
      /leave it out with --goal fragment/,
    );
    await expect(ask('stages', at('case'), '--without', 'P999')).rejects.toMatchObject({ code: 'unknown-person' });
  });

  it('look only at the kinds and times asked for', async () => {
    const { people } = await readPeopleFile(at('case/people.csv'));
    const { links } = await readCaseFile(at('case/links.csv'));
    const given = { people, draws: 0, workers: 1, communities: { runs: 3 } };
    const asked = JSON.parse(
      await run('analyze', at('case'), ...quick, '--kind', 'call,order', '--from', '2024-03', '--json', '-'),
    ) as Awaited<ReturnType<typeof analyzeCase>>;
    const expected = await analyzeCase(links, { ...given, kinds: ['call', 'order'], window: ['2024-03', '9999-12'] });
    expect(asked.network.links).toBe(expected.network.links);
    expect(asked.ranking.map(({ person }) => person)).toEqual(expected.ranking.map(({ person }) => person));
    await expect(run('analyze', at('case'), '--from', 'soon')).rejects.toThrow(/give a month/);
  });

  it('refuse words they cannot place', async () => {
    await expect(ask('explain')).rejects.toThrow(/takes 1 and the case/);
    await expect(ask('explain', 'P1', 'no-such-file')).rejects.toThrow(/none of the words is a file or folder/);
  });
});
