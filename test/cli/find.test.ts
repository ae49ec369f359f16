import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';

const folder = mkdtempSync(join(tmpdir(), 'cli-find-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
afterEach(() => vi.restoreAllMocks());

const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const run = async (...args: string[]): Promise<string> => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  await runProgram(args);
  return write.mock.calls.map(([text]) => String(text)).join('');
};

const rows = [
  'source,target,kind,directed',
  'F,H,order,1',
  'H,I,order,1',
  'M,I,order,1',
  'H,M,order,1',
  'A,BOAT,transport,',
  'A,C,call,',
  'C,F,call,',
  'A,M,call,',
  'M,F,call,',
];
const links = file('links.csv', `${rows.join('\n')}\n`);
const people = file('people.csv', 'id,category\nM,migrant\nBOAT,thing\n');

describe('ringtrace find', () => {
  it('prints where a shipped pattern occurs, that it is all, and nobody protected', async () => {
    const text = await run('find', 'chain-of-command', links, '--people', people);
    expect(text).toContain('chain-of-command: 1 match');
    expect(text).toContain('these are all');
    expect(text).toMatch(/^F {4}H {7}I/m);
    expect(text).not.toMatch(/^.*\bM\b/m);
  });

  it('takes a pattern from a JSON file, and writes matches as JSON', async () => {
    const pair = {
      name: 'pair',
      roles: [{ name: 'a' }, { name: 'b' }],
      ties: [{ from: 'a', to: 'b', kinds: ['call'] }],
    };
    const out = join(folder, 'matches.json');
    await run('find', file('pair.json', JSON.stringify(pair)), links, '--people', people, '--json', out);
    const { matches, complete } = JSON.parse(readFileSync(out, 'utf8'));
    expect([matches.map((match: { people: object }) => Object.values(match.people).join('-')), complete]).toEqual([
      ['A-C', 'C-F'],
      true,
    ]);
    const text = await run('find', join(folder, 'pair.json'), links, '--people', people, '--most', '1');
    expect(text).toContain('These are not all.');
  });

  it.each([
    ['nosuch', /give a JSON file, or one of: hidden-leader/],
    [file('bad.json', '{'), /it is not JSON/],
    [file('odd.json', '{"name":"x","roles":[],"ties":[],"tis":1}'), /tis is unknown here/],
  ])('refuses %s', async (pattern, problem) => {
    await expect(run('find', pattern, links)).rejects.toThrow(problem);
  });
});

describe('ringtrace analyze --from-set --to-set', () => {
  const boat = file('boat.csv', 'id\nBOAT\n');
  const cash = file('cash.csv', 'id\nF\nM\n');

  it('tells the ways from who uses the boat to the money, past whoever is protected', async () => {
    const text = await run('analyze', links, '--people', people, '--draws', '0', '--from-set', boat, '--to-set', cash);
    expect(text).toContain('From 1 person to 1 person: 1 can be reached, by 1 shortest way');
    expect(text).toContain('A - C - F');
    expect(text).toContain('C (1)');
    expect(text).toContain('1 named on either side are not in the case or may not be looked at.');
  });

  it('asks for both sides', async () => {
    await expect(run('analyze', links, '--from-set', boat)).rejects.toThrow('only one side is given');
  });
});
