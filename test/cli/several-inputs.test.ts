import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { csvTable } from '../../src/formats/index.ts';
import { readCaseFile, readFindings, readPeopleFile } from '../../src/io/index.ts';
import type { Row } from '../../src/model/index.ts';
import { synthesizeCase } from '../../src/synthetic/index.ts';
import { fillViewerPage, toViewerCase } from '../../src/view/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-several-'));
const at = (name: string): string => join(folder, name);
const made = synthesizeCase({ seed: 9, members: 24, migrants: 20, voyages: 3 });
const quick = ['--draws', '0', '--runs', '3', '--workers', '1'];
const halves = [made.links.filter((_, i) => i % 2 === 0), made.links.filter((_, i) => i % 2 === 1)];
let lead = '';

function tableOf(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return csvTable(
    columns,
    rows.map((row) => columns.map((name) => String(row[name] ?? ''))),
  );
}

async function run(...args: string[]): Promise<string> {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await runProgram(args);
  const text = write.mock.calls.map(([part]) => String(part)).join('');
  write.mockRestore();
  return text;
}

const ask = async (...args: string[]): Promise<Record<string, unknown>> =>
  JSON.parse(await run(...args, '--json', '-')) as Record<string, unknown>;

beforeAll(async () => {
  mkdirSync(at('whole'));
  writeFileSync(at('whole/links.csv'), tableOf(made.links));
  writeFileSync(at('whole/people.csv'), tableOf(made.people));
  halves.forEach((rows, i) => {
    writeFileSync(at(`half${i}.csv`), tableOf(rows));
  });
  await run('analyze', at('whole'), ...quick, '--out', at('out'), '--no-viewer');
  const findings = await readFindings(at('out/findings.json'));
  lead = findings.leads[0]!.person;
  // As the built viewer would be: only the place of the case matters here.
  mkdirSync(at('kept'));
  writeFileSync(at('kept/findings.json'), readFileSync(at('out/findings.json')));
  const { links } = await readCaseFile(at('whole/links.csv'));
  const { people } = await readPeopleFile(at('whole/people.csv'));
  const page = '<html><script type="application/json" id="case"></script></html>';
  writeFileSync(at('kept/case.html'), fillViewerPage(page, toViewerCase(findings, { links, people })));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

describe('a case in several files', () => {
  const several = (): string[] => [at('half0.csv'), at('half1.csv'), '--people', at('whole/people.csv')];

  it('is asked as the same case in one folder is, by every command', async () => {
    const whole = at('whole');
    expect(await ask('explain', lead, ...several(), ...quick)).toEqual(await ask('explain', lead, whole, ...quick));
    expect(await ask('around', lead, ...several())).toEqual(await ask('around', lead, whole));
    expect(await ask('measures', ...several())).toEqual(await ask('measures', whole));
    expect(await ask('find', 'hidden-leader', ...several())).toEqual(await ask('find', 'hidden-leader', whole));
    const { leads } = await ask(
      'compare',
      '--before',
      at('half0.csv'),
      '--after',
      ...several().slice(0, 1),
      '--after',
      at('half1.csv'),
      '--people',
      at('whole/people.csv'),
      ...quick,
    );
    expect(leads).toMatchObject({ new: expect.any(Array) });
    const without = ['--without', 'kind:call'];
    const [some, all] = [
      await ask('what-if', ...several(), ...quick, ...without),
      await ask('what-if', whole, ...quick, ...without),
    ];
    expect(some.change).toEqual(all.change);
    expect((await ask('next', ...several(), ...quick)).checks).toEqual((await ask('next', whole, ...quick)).checks);
  });

  it('holds no findings beside other files', async () => {
    await expect(ask('explain', lead, at('out'), at('half0.csv'))).rejects.toThrow(
      /findings stand among several files/,
    );
    await expect(ask('compare', at('out'), at('kept'), '--case', at('whole'))).rejects.toThrow(/--case names one case/);
    await expect(ask('compare', at('out'))).rejects.toThrow(/takes two states of a case/);
  });
});

describe('a folder that an analysis wrote', () => {
  it('answers what the case answers, where the page lies beside the findings', async () => {
    const whole = at('whole');
    const without = ['--without', 'kind:call'];
    const [kept, given] = [
      await ask('what-if', at('kept'), '--draws', '0', ...without),
      await ask('what-if', whole, ...quick, ...without),
    ];
    const moves = (answer: typeof kept): unknown => (answer.change as { moves: unknown }).moves;
    expect(moves(kept)).toEqual(moves(given));
    expect((await ask('next', at('kept'))).checks).toEqual((await ask('next', whole, ...quick)).checks);
    expect(await ask('path', lead, made.planners.find((id) => id !== lead)!, at('kept'))).toEqual(
      await ask('path', lead, made.planners.find((id) => id !== lead)!, whole),
    );
    expect(await ask('measures', at('kept'))).toEqual(await ask('measures', whole));
    expect(await ask('find', 'hidden-leader', at('kept/case.html'))).toEqual(await ask('find', 'hidden-leader', whole));
  });

  it('says what is missing where it is not, and gives its report as JSON', async () => {
    await expect(ask('what-if', at('out'), '--without', 'kind:call')).rejects.toThrow(
      /keep case.html beside findings.json/,
    );
    expect(await ask('report', at('out'))).toMatchObject({ verdict: 'ranked', leads: expect.any(Array) });
    await expect(run('report', at('whole'))).rejects.toThrow(
      /holds no findings.json; name the folder that analyze wrote/,
    );
    expect(await run('export', at('out'), '--format', 'graphml')).toContain('<graphml');
  });

  it('says what to do with findings of another version', async () => {
    const findings = JSON.parse(readFileSync(at('out/findings.json'), 'utf8')) as Record<string, unknown>;
    writeFileSync(
      at('old.json'),
      JSON.stringify({ ringtrace: '0.0.3', ...findings, ranking: 'elsewhere' }).replace(
        /"ringtrace":"[^"]*"/,
        '"ringtrace":"0.0.3"',
      ),
    );
    await expect(ask('explain', lead, at('old.json'))).rejects.toThrow(
      /ringtrace 0.0.3 wrote it: .* analyze the case anew/,
    );
  });
});

describe('the stages of the crime', () => {
  it('are taken from the command line, and from a file', async () => {
    writeFileSync(at('script.json'), '["money", { "name": "transport", "least": 2 }]');
    for (const script of ['money,transport', at('script.json')]) {
      const { stages } = (await ask('analyze', at('whole'), ...quick, '--script', script)) as {
        stages: { script: string; stages: { stage: string }[] };
      };
      expect([stages.script, stages.stages.map(({ stage }) => stage)]).toEqual(['given', ['money', 'transport']]);
    }
    await expect(ask('analyze', at('whole'), '--script', 'money,money')).rejects.toThrow(/script names a stage twice/);
    await expect(ask('analyze', at('whole'), '--script', 'none.json')).rejects.toThrow(/give stages parted by commas/);
  });
});
