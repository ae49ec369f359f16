import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { readCaseFolder } from '../../src/io/index.ts';
import type { Findings } from '../../src/model/index.ts';
import { type DirtyCase, synthesizeDirtyCase } from '../../src/synthetic/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-dirty-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => {
  vi.restoreAllMocks();
});

const made = synthesizeDirtyCase({ seed: 3 });
const WHO = ['--date-order', 'day-first', '--region', 'HR', '--same-document'];

function put(name: string, files: DirtyCase['files']): string {
  const inside = join(folder, name);
  mkdirSync(inside);
  for (const file of files) writeFileSync(join(inside, file.name), file.text);
  return inside;
}

async function run(...args: string[]): Promise<string> {
  const printed: string[] = [];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  await runProgram(args);
  return printed.join('');
}

const analyze = async (path: string, ...args: string[]): Promise<Findings> =>
  JSON.parse(await run('analyze', path, '--draws', '30', '--workers', '1', '--json', '-', ...args));

describe('a case in three scripts, phones in five spellings', () => {
  it('gives the leads of the clean case, with the same scores, from one folder', async () => {
    const inside = put('case', made.files);
    const { links, people } = made.clean;
    const clean = put('clean', [
      { name: 'links.json', text: JSON.stringify(links) },
      { name: 'people.json', text: JSON.stringify(people) },
    ]);
    const [expected, found] = [await analyze(clean), await analyze(inside, ...WHO)];
    const personOf = (id: string): string => made.personOf.get(id)!;
    expect(expected.leads.length).toBeGreaterThan(3);
    expect(found.leads.map(({ person, score, rank }) => [personOf(person), score, rank]).sort()).toEqual(
      expected.leads.map(({ person, score, rank }) => [person, score, rank]).sort(),
    );
    expect(found.ranking.map(({ person, score }) => [personOf(person), score]).sort()).toEqual(
      expected.ranking.map(({ person, score }) => [person, score]).sort(),
    );
    expect(found.network).toMatchObject({ people: expected.network.people, protected: expected.network.protected });
    expect(found.issues).toEqual([]);
  });

  it('holds three scripts, and more than twice the people where nobody says who is who', async () => {
    const text = made.files.map((file) => file.text).join('');
    for (const script of [/\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Han}/u])
      expect(text).toMatch(script);
    const bare = put(
      'bare',
      made.files.filter(({ name }) => name !== 'records.csv' && name !== 'judgements.csv'),
    );
    const found = await analyze(bare, '--date-order', 'day-first', '--draws', '0');
    expect(found.network.people).toBeGreaterThan(2 * made.clean.people.length);
    expect(found.identities).toBeUndefined();
    // A country alone makes one line of the spellings of a number.
    const unified = await analyze(bare, '--date-order', 'day-first', '--draws', '0', '--region', 'HR');
    expect(unified.network.people).toBeLessThan(found.network.people - 20);
    expect(unified.network.links).toBe(found.network.links);
  });

  it('lists every merge in findings and report, and none of a protected person', async () => {
    const out = join(folder, 'out');
    const inside = join(folder, 'case');
    await run('analyze', inside, ...WHO, '--draws', '0', '--workers', '1', '--out', out);
    const { identities } = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8')) as Findings;
    const { records, people, merges, ofProtected } = identities!;
    expect([records, people]).toEqual([made.personOf.size, made.clean.people.length]);
    // Every person of k records has k - 1 merges.
    expect(merges.length + ofProtected.merges).toBe(records - people);
    expect(ofProtected.merges).toBeGreaterThan(merges.length);
    const shielded = new Set(made.clean.people.filter(({ category }) => category === 'migrant').map(({ id }) => id));
    const named = merges.flatMap(({ person, left, right }) => [person, left, right]);
    expect(named.filter((id) => shielded.has(made.personOf.get(id)))).toEqual([]);
    for (const report of ['report.html', 'report.md']) {
      const text = readFileSync(join(out, report), 'utf8');
      expect(text).toContain('Who is who');
      expect(text).toContain('photographs and statements compared');
      expect(text).toContain('same kind, issuing country and number of a document');
    }
  });

  it('proposes most pairs of one person before anybody judged, in a sheet that is judged and given back', async () => {
    const inside = put(
      'unjudged',
      made.files.filter(({ name }) => name !== 'judgements.csv'),
    );
    const sheet = join(folder, 'sheet.csv');
    const printed = await run('match', inside, '--region', 'HR', '--same-document', '--out', sheet, '--top', '3');
    expect(printed).toMatch(/nothing is merged until judged/);
    const [whom, head, ...rows] = readFileSync(sheet, 'utf8').trim().split('\r\n');
    expect(whom).toMatch(/^# This sheet names protected people/);
    expect(head).toBe('left,right,verdict,author,date,reason,withdraws,probability,why');
    const judged = rows.map((row) => row.replace(',,,,,,', ',same,analyst-1,2032-09-01,by the sheet,,'));
    writeFileSync(join(inside, 'judged.csv'), [whom, head, ...judged].join('\r\n'));
    const { judgements, files } = await readCaseFolder(inside, { dateOrder: 'day-first' });
    expect(files).toContainEqual(expect.objectContaining({ file: 'judged.csv', readAs: 'judgements' }));
    expect(judgements).toHaveLength(rows.length);
    const right = judgements.filter(
      (entry) => entry.type === 'judgement' && made.personOf.get(entry.left) === made.personOf.get(entry.right),
    );
    expect(right.length / judgements.length).toBeGreaterThan(0.7);
  });

  it('keeps what was judged when the sheet is written anew', async () => {
    const inside = join(folder, 'case');
    const sheet = join(inside, 'judgements.csv');
    const { judgements } = await readCaseFolder(inside, { dateOrder: 'day-first' });
    // Without the rule for passports there are open pairs too.
    await run('match', inside, '--region', 'HR', '--out', sheet);
    const again = await readCaseFolder(inside, { dateOrder: 'day-first' });
    expect(again.judgements).toEqual(judgements);
    expect(readFileSync(sheet, 'utf8').trim().split('\r\n').length).toBeGreaterThan(judgements.length + 1);
  });

  it('says what is missing where a case has no records', async () => {
    const bare = join(folder, 'bare');
    await expect(run('match', bare)).rejects.toThrow(/holds no records; put a register into the folder/);
    await expect(run('analyze', join(folder, 'case'), '--region', 'XX')).rejects.toThrow(/region is 'XX'/);
  });
});
