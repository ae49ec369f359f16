import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { projectRoot } from '../house/project-files.ts';

const consumer = inject('consumer');
const data = join(projectRoot, '../shared/data');

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

function ringtrace(...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(join(consumer, 'node_modules/.bin/ringtrace'), args, {
    cwd: consumer,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status, out: stdout, err: stderr };
}

function file(name: string, text: string): string {
  writeFileSync(join(consumer, name), text);
  return name;
}

const ring = Array.from({ length: 14 }, (_, i) => `P${i},P${(i + 1) % 14}\nP0,P${(i % 6) + 3}`).join('\n');
const links = `source,target\n${ring}\n`;

describe('ringtrace analyze', () => {
  it('prints leads on stdout and the report files it was asked for', () => {
    const { code, out } = ringtrace(
      'analyze',
      file('ring.csv', links),
      '--draws',
      '0',
      '--out',
      'case',
      '--case-id',
      'C-7',
    );
    expect(code).toBe(0);
    expect(out).toContain('position consistent with coordination; a lead, not a finding');
    expect(readdirSync(join(consumer, 'case')).sort()).toEqual([
      'case.html',
      'findings.json',
      'network.gexf',
      'network.svg',
      'report.html',
      'report.md',
    ]);
    expect(JSON.parse(readFileSync(join(consumer, 'case/findings.json'), 'utf8')).options.caseId).toBe('C-7');
  });

  it('ends quietly when whoever reads its output has seen enough', () => {
    const rows = Array.from({ length: 900 }, (_, i) => `P${i},P${(7 * i + 1) % 900}`).join('\n');
    const long = file('long.csv', `source,target\n${rows}\n`);
    const command = `set -o pipefail; npx ringtrace analyze ${long} --draws 0 --json - | head -c 20`;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', command], { cwd: consumer, encoding: 'utf8' });
    expect({ status, stdout, stderr }).toEqual({
      status: 0,
      stdout: '{\n  "ringtrace": "0.',
      stderr: 'long.csv: read as table\n',
    });
  });

  it('prints nothing but JSON with --json -, for shuffled rows the same but size and hash of the file, the same bytes for any workers', () => {
    const [header, ...rows] = links.trim().split('\n');
    const first = ringtrace('analyze', file('ring.csv', links), '--json', '-');
    // Under the same name, which findings tell.
    const shuffled = file('ring.csv', [header, ...rows.reverse()].join('\n'));
    expect(JSON.parse(first.out).ranking[0].person).toBe('P0');
    const turned = ringtrace('analyze', shuffled, '--json', '-', '--workers', '1').out;
    const withoutFile = (text: string): string => text.replace(/"bytes": \d+, |"sha256": "[\da-f]{64}", /g, '');
    expect(withoutFile(turned)).toBe(withoutFile(first.out));
    expect(turned).not.toBe(first.out);
    expect(ringtrace('analyze', shuffled, '--json', '-', '--workers', '2').out).toBe(turned);
  });

  it.each([
    ['no rows', 'source,target\n'],
    ['one row', 'source,target\nA,B\n'],
  ])('gives verdict insufficient-data for %s', (_, text) => {
    const { code, out } = ringtrace('analyze', file('thin.csv', text), '--json', '-');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ verdict: 'insufficient-data', planners: [] });
  });

  it('gives verdict insufficient-data when everybody is a migrant', () => {
    const people = file(
      'people.csv',
      `id,category\n${Array.from({ length: 14 }, (_, i) => `P${i},migrant`).join('\n')}\n`,
    );
    const { out } = ringtrace('analyze', file('ring.csv', links), '--people', people, '--json', '-');
    expect(JSON.parse(out)).toMatchObject({ verdict: 'insufficient-data', ranking: [], network: { protected: 14 } });
  });

  it('exits with 3 under --strict when rows were rejected, naming them on stderr', () => {
    const path = file('bad.csv', `${links}P1,P1\n`);
    expect(ringtrace('analyze', path).code).toBe(0);
    const strict = ringtrace('analyze', path, '--strict');
    expect(strict.code).toBe(3);
    expect(strict.err).toContain('row 29, target: source and target are one person');
  });

  it.each([
    [['analyze'], /missing required argument/],
    [['analyze', 'nowhere.csv'], /nowhere.csv: cannot be opened/],
    [['analyze', 'ring.csv', '--top', '0'], /whole number of at least 1/],
    [['analyze', 'ring.csv', '--policy', 'closed'], /open, led/],
    [['analyse', 'ring.csv'], /unknown command/],
    [['analyze', 'ring.csv', '--sead', '1'], /unknown option/],
  ])('exits with 2 for %j', (args, message) => {
    const { code, out, err } = ringtrace(...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(out).toBe('');
  });

  it.skipIf(!existsSync(data))(
    'ranks N1, N3 and N12 of caviar in its first five (skipped without ../shared/data)',
    () => {
      const { out } = ringtrace('analyze', join(data, 'caviar/edges.csv'), '--json', '-');
      const first = JSON.parse(out)
        .ranking.slice(0, 5)
        .map(({ person }: { person: string }) => person);
      expect(first).toEqual(expect.arrayContaining(['N1', 'N3', 'N12']));
    },
  );
});

describe('ringtrace demo', () => {
  it('writes its files and holds its leads against the truth', () => {
    const { code, out } = ringtrace('demo', '--out', 'demo');
    expect(code).toBe(0);
    expect(out).toMatch(/\d+ of \d+ leads organize: P\d+/);
    expect(readdirSync(join(consumer, 'demo'))).toContain('report.html');
    const gexf = readFileSync(join(consumer, 'demo/network.gexf'), 'utf8');
    expect(gexf).toContain('<gexf');
  });
});
