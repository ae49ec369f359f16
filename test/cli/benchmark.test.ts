import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createProgram } from '../../src/cli/program.ts';
import { readLabelsFile } from '../../src/io/index.ts';
import { planted } from '../graphs/planted-case.ts';

describe('ringtrace benchmark', () => {
  let folder: string;
  const run = async (...args: string[]): Promise<{ out: string; err: string }> => {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const err = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      await createProgram().parseAsync(['node', 'ringtrace', 'benchmark', ...args, '--workers', '1']);
      return { out: out.mock.calls.join(''), err: err.mock.calls.join('') };
    } finally {
      vi.restoreAllMocks();
    }
  };
  const put = async (name: string, files: Record<string, string>): Promise<void> => {
    await mkdir(join(folder, name), { recursive: true });
    for (const [file, text] of Object.entries(files)) await writeFile(join(folder, name, file), text);
  };
  const edges = `source,target\n${planted.pairs.map((pair) => pair.replace('-', ',')).join('\n')}\n`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'ringtrace-benchmark-'));
    await put('planted', { 'edges.csv': edges, 'labels.csv': 'id,planner\nBOSS,1\nA1,0\nA2,0\nB1,0\nB2,\n' });
    await put('nobody', { 'edges.csv': edges, 'labels.csv': 'id,planner\nA1,0\n' });
    await put('not-a-case', { 'notes.txt': 'nothing here' });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('prints every figure beside the single measures, the sentence for reports, and who was left out', async () => {
    const { out, err } = await run(folder);
    expect(out).toContain('planted: 1 planner among 4 people');
    expect(out).toMatch(/ringtrace +1\.000 \(1\.000-1\.000\)/);
    expect(out).toMatch(/betweenness +1\.000/);
    expect(out).toContain('on average over 1 labelled case');
    expect(out).toContain('None of them is a labelled migrant-smuggling case');
    expect(err).toContain('nobody is left out');
  });

  it('gives the same as JSON, for a single case folder too', async () => {
    const file = join(folder, 'figures.json');
    await run(join(folder, 'planted'), '--json', file, '--seed', '3');
    const record = JSON.parse(await readFile(file, 'utf8'));
    expect(record.options).toEqual({ top: 10, seed: 3, draws: 0, policy: 'open' });
    expect(record.cases).toHaveLength(1);
    expect(record.cases[0].rules[0]).toMatchObject({ rule: 'ringtrace', quality: { planners: 1, auc: 1 } });
  });

  it('takes the same labels as known people in analyze, and ranks the others anew', async () => {
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const [links, known] = ['edges.csv', 'labels.csv'].map((file) => join(folder, 'planted', file)) as [string, string];
    await createProgram().parseAsync(['node', 'ringtrace', 'analyze', links, '--known', known, '--json', '-']);
    const findings = JSON.parse(write.mock.calls.join(''));
    vi.restoreAllMocks();
    expect(findings.known).toMatchObject({ planners: 1, notPlanners: 3, leaveOneOut: null });
    expect(findings.known.others).toHaveLength(findings.ranking.length - 4);
  });

  it('says what is wrong with a folder that holds no labelled case', async () => {
    await expect(run(join(folder, 'not-a-case'))).rejects.toThrow(/holds no labelled case/);
    await expect(run(join(folder, 'absent'))).rejects.toThrow(/cannot be listed/);
  });

  it('reads labels strictly: a wrong one is an error that names the row', async () => {
    const labels = join(folder, 'labels.csv');
    const read = async (text: string): Promise<ReadonlyMap<string, boolean>> => {
      await writeFile(labels, text);
      return readLabelsFile(labels);
    };
    expect(await read('ID,Planner,role\nA,1,x\nB,no,y\nC,,z\n')).toEqual(
      new Map([
        ['A', true],
        ['B', false],
      ]),
    );
    await expect(read('id,planner\nA,1\nB,maybe\n')).rejects.toThrow(/row 2: planner is neither 1 nor 0/);
    await expect(read('id,planner\nA,1\nA,0\n')).rejects.toThrow(/row 2: the person has another label/);
    await expect(read('id,leader\nA,1\n')).rejects.toThrow(/no column 'planner'/);
  });
});
