import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { runProgram } from '../../src/cli/program.ts';
import { readCaseFile, readCaseFolder } from '../../src/io/index.ts';
import type { CaseLink } from '../../src/model/index.ts';
import { synthesizeCase } from '../../src/synthetic/index.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-cli-'));
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

const csv = (head: readonly string[], rows: readonly (readonly unknown[])[]): string =>
  [head, ...rows].map((cells) => cells.join(',')).join('\n');

/** The synthetic case as three exports would tell it. */
function writeCase(inside: string): void {
  const { links, people } = synthesizeCase({ seed: 3, migrants: 24, voyages: 3 });
  const rows = links.filter(({ event }) => event === '');
  const of = (kinds: readonly string[]): readonly Readonly<Record<string, unknown>>[] =>
    rows.filter(({ kind }) => kinds.includes(String(kind)));
  const others = rows.filter(({ kind }) => kind !== 'call' && kind !== 'payment');
  const meetings = new Map<string, Set<unknown>>();
  for (const { event, source, target } of links) {
    if (event === '') continue;
    meetings.set(String(event), (meetings.get(String(event)) ?? new Set()).add(source).add(target));
  }
  const put = (name: string, text: string): void => writeFileSync(join(inside, name), text);
  put(
    'calls.csv',
    csv(
      ['caller', 'callee', 'start'],
      of(['call']).map(({ source, target, date }) => [source, target, date]),
    ),
  );
  put(
    'bank.csv',
    csv(
      ['payer', 'payee', 'amount', 'at'],
      of(['payment']).map(({ source, target, amount, date }) => [source, target, amount, date]),
    ),
  );
  put(
    'rest.csv',
    csv(
      ['source', 'target', 'kind', 'date'],
      others.map(({ source, target, kind, date }) => [source, target, kind, date]),
    ),
  );
  put(
    'seen.csv',
    csv(
      ['meeting', 'attendees'],
      [...meetings].filter(([, who]) => who.size > 1).map(([event, who]) => [event, [...who].join(';')]),
    ),
  );
  put(
    'people.csv',
    csv(
      ['id', 'category', 'role'],
      people.map(({ id, category, role }) => [id, category, role]),
    ),
  );
}

describe('ringtrace', () => {
  it('analyzes a folder of exports, and exports its findings for every tool', async () => {
    const printed: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
    const inside = mkdtempSync(join(folder, 'case-'));
    writeCase(inside);
    const out = join(folder, 'out');
    const run = (...args: string[]): Promise<unknown> => runProgram(args);
    await run('analyze', inside, '--draws', '0', '--workers', '1', '--out', out);
    const findings = JSON.parse(readFileSync(join(out, 'findings.json'), 'utf8'));
    expect(findings.verdict).toBe('ranked');
    expect(findings.network.protected).toBe(24);
    expect(JSON.stringify(findings.issues)).toBe('[]');
    expect(findings.network.links).toBe((await readCaseFolder(inside)).links.length);

    for (const format of ['gexf', 'graphml', 'cytoscape', 'cypher', 'ftm', 'anx']) {
      printed.length = 0;
      await run('export', join(out, 'findings.json'), '--format', format, '--expires', '2032-01-01');
      expect(printed.join('')).toContain(findings.ranking[0].person);
    }
    await run('export', join(out, 'findings.json'), '--format', 'csv', '--out', join(folder, 'tables'));
    expect(readdirSync(join(folder, 'tables')).sort()).toEqual(['links.csv', 'people.csv', 'ties.csv']);
    const cited = await readCaseFile(join(folder, 'tables', 'links.csv'));
    const placeless = (links: readonly CaseLink[]) => links.map(({ file: _, row: __, ...link }) => link);
    expect(placeless(cited.links)).toEqual(placeless(findings.evidence));
    await expect(run('export', join(out, 'findings.json'), '--format', 'csv')).rejects.toThrow(/name a folder/);
    await expect(run('export', join(inside, 'people.csv'), '--format', 'gexf')).rejects.toThrow(/findings\.json/);
  });
});
