import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { type Row, synthesizePhones } from '../../src/index.ts';
import { writeTable } from './case-command.ts';

const place = mkdtempSync(join(tmpdir(), 'cli-records-'));
afterAll(() => rmSync(place, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const made = synthesizePhones({ seed: 5 });
const file = (name: string, rows: readonly Row[]): string => {
  return writeTable(join(place, name), rows);
};
const [calls, cells, payments, people] = (['calls', 'cells', 'payments', 'people'] as const).map((name) =>
  file(`${name}.csv`, made[name]),
) as [string, string, string, string];
const carried = made.people.filter(({ category }) => category === 'migrant').map(({ id }) => String(id));
const hidden = made.people.flatMap(({ phone }) => (phone === '' ? [] : [String(phone)]));

const run = async (...args: string[]): Promise<string> => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  write.mockClear();
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await runProgram(args);
  return write.mock.calls.map(([text]) => String(text)).join('');
};
const json = async (...args: string[]) => JSON.parse(await run(...args, '--json', '-'));

describe('ringtrace phones', () => {
  it('tells handsets, lines that go on as others, presence and rhythm, as they were in truth, and no phone of who was carried', async () => {
    const said = await run('phones', calls, cells, people, '--case-id', 'C-12', '--retain-until', '2032-01-01');
    for (const { from, to } of made.truth.handovers) expect(said).toContain(`${from} may go on as ${to}`);
    expect(said).toContain('Case C-12; to be kept until 2032-01-01.');
    expect(said).toContain('may be of protected people: counted here, and in no result');
    expect(said).not.toMatch(/\bwas at\b/);
    for (const id of [...hidden, ...carried]) expect(said).not.toContain(id);
  });

  it('writes the same for another program, under its case', async () => {
    const found = await json('phones', calls, cells, people, '--case-id', 'C-12');
    expect(found).toMatchObject({ caseId: 'C-12', retainUntil: null, handsets: { caseId: 'C-12' } });
    expect(Object.keys(found).sort()).toEqual(
      ['caseId', 'handovers', 'handsets', 'presence', 'retainUntil', 'rhythm'].sort(),
    );
    expect(found.presence.links.every(({ caseId }: { caseId?: string }) => caseId === 'C-12')).toBe(true);
    const pairs = found.presence.pairs.map(({ a, b }: { a: string; b: string }) => [a, b].sort().join());
    for (const pair of made.truth.sideBySide) expect(pairs).toContain([...pair].sort().join());
  });

  it('compares two phones: no likelihood ratio without a reference, one with three pairs, none for phones of who was carried', async () => {
    const [[a, b]] = made.truth.sideBySide as [[string, string]];
    const { comparison } = await json('phones', calls, cells, people, '--compare', a, b);
    expect(comparison.likelihoodRatio).toBe(null);
    expect(comparison.dayShifts.count).toBeGreaterThan(19);
    const said = await run('phones', calls, cells, people, '--compare', a, b);
    expect(said).toContain('this is no likelihood ratio');
    const refused = run('phones', calls, cells, people, '--compare', a, b, '--reference', `${a}=${b}`);
    await expect(refused).rejects.toThrow('at least 3');
    await expect(run('phones', calls, cells, people, '--compare', a, '99')).rejects.toMatchObject({
      code: 'unknown-person',
    });
    const used = hidden.find((phone) => made.calls.some((row) => row['A Number'] === phone))!;
    await expect(run('phones', calls, cells, people, '--compare', a, used)).rejects.toMatchObject({
      code: 'protected-person',
    });
  });

  it('refuses a case without registrations', async () => {
    await expect(run('phones', payments, people)).rejects.toMatchObject({ code: 'empty-input' });
  });
});

describe('ringtrace money', () => {
  it('tells with whom money rested, and the trails that are asked for, and names nobody who was carried', async () => {
    const { paidOut, restedWith } = made.truth;
    const said = await run('money', payments, people, '--payer', restedWith, '--payee', paidOut);
    expect(said).toMatch(/Trails, all \d+\n/);
    expect(said).toContain(`${restedWith} > ${paidOut}: `);
    expect(said).toContain('who may be protected, and are not named');
    for (const id of carried) expect(said).not.toContain(id);
  });

  it.each(['lifo', 'fifo', 'mixed'])('follows by %s, conserving every cent, as JSON and as a picture', async (rule) => {
    const svg = join(place, `${rule}.svg`);
    const trace = await json('money', payments, people, '--rule', rule, '--svg', svg);
    expect(trace.rule).toBe(rule);
    for (const { in: came, untracked, out, resting } of trace.accounts) expect(came + untracked).toBe(out + resting);
    const drawn = readFileSync(svg, 'utf8');
    expect(drawn).toContain('Money in order of time, EUR');
    for (const id of carried) expect(drawn).not.toContain(id);
  });

  it('refuses a rule that is none, and somebody who may not be named', async () => {
    await expect(run('money', payments, people, '--rule', 'lilo')).rejects.toMatchObject({
      code: 'commander.invalidArgument',
    });
    await expect(run('money', payments, people, '--payer', carried[0]!)).rejects.toMatchObject({
      code: 'protected-person',
    });
  });
});
