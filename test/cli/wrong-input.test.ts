import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-wrong-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const run = async (...args: string[]): Promise<string> => {
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  const write = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await runProgram(args);
  return write.mock.calls.map(([text]) => String(text)).join('');
};

const ring = file('ring.csv', 'source,target\nA,B\nB,C\nC,A\n');
const people = file('people.csv', 'id,role\nA,muscle\nB,brains\nC,recruiter\n');

describe('ringtrace analyze', () => {
  it('refuses a table without a link in it, and names the first problem and the columns wanted', async () => {
    await expect(run('analyze', people)).rejects.toThrow(/holds no link that can be read \(.*row 1, role/);
    await expect(run('analyze', people)).rejects.toThrow(/give columns such as source and target/);
    const register = join(folder, 'register');
    mkdirSync(register);
    file('register/records.csv', 'id,name,phone\nA,Ann,091\n');
    await expect(run('analyze', register)).rejects.toThrow(/register: holds no link; /);
  });

  it('takes a table without rows for a case of nobody', async () => {
    expect(await run('analyze', file('empty.csv', 'source,target\n'), '--draws', '0')).toMatch(
      /^empty\.csv: read as table; holds a header and no row\n$/,
    );
  });

  it('refuses a table of people that protects nobody because it names nobody', async () => {
    await expect(run('analyze', ring, '--people', ring)).rejects.toThrow(
      /names no person .* give columns id and category/,
    );
  });

  it('tells words for roles once, among the caveats, and where the report and all issues are', async () => {
    const out = join(folder, 'case');
    const told = (await run('analyze', ring, '--people', people, '--draws', '0', '--out', out)).trimEnd().split('\n');
    expect(told).toEqual([
      'ring.csv: read as table',
      'all of them stand in the findings (--out, --json) under issues',
      `Open ${join(out, 'report.html')}`,
    ]);
  });

  it.each([
    ['analyze', ring],
    ['next', ring],
    ['money', ring],
    ['explain', 'A', ring],
  ])('%s tells words for roles in one place', async (...words) => {
    const out = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    const printed = out.mock.calls;
    vi.spyOn(process.stderr, 'write').mockImplementation((text) => printed.push([String(text)]) > 0);
    await runProgram([...words, '--people', people]);
    const told = printed.map(([text]) => String(text)).join('');
    expect(told.match(/no list knows/g)).toHaveLength(1);
    expect(told).toContain("'brains' (1 row)");
    expect(told).not.toContain('read as unknown');
  });
});

describe('ringtrace report and ringtrace export', () => {
  it.each(['30.6.2027', '2027-02-30', 'soon'])('take no %s for the day of expiry', async (expires) => {
    const findings = join(folder, 'case/findings.json');
    for (const command of [['report'], ['export', '--format', 'gexf']])
      await expect(run(...command, findings, '--expires', expires)).rejects.toThrow('give a day such as 2031-12-31');
  });

  it('export no ties with the links of another case', async () => {
    const findings = join(folder, 'ranked.json');
    const rows = Array.from({ length: 14 }, (_, i) => `P${i},P${(i + 1) % 14}\nP0,P${(i % 6) + 3}`).join('\n');
    await run('analyze', file('links.csv', `source,target\n${rows}\n`), '--draws', '0', '--json', findings);
    await run('export', findings, '--format', 'gexf', '--links', join(folder, 'links.csv'));
    await expect(run('export', findings, '--format', 'gexf', '--links', ring)).rejects.toThrow(
      /ring\.csv: holds none of the links these findings rest on/,
    );
  });
});
