import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ReadCaseOptions } from '../../src/case/index.ts';
import { analyzeCase } from '../../src/index.ts';
import { readCasePaths, readPeopleFile } from '../../src/io/index.ts';
import { told } from './told.ts';

const FILES = fileURLToPath(new URL('../../../shared/cases/files/', import.meta.url));
const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));
const at = (name: string): string => join(FILES, name);
const read = (name: string, options: ReadCaseOptions = {}) => readCasePaths([at(name)], options);

function run(...args: string[]): { readonly status: number | null; readonly stderr: string; readonly stdout: string } {
  const all = ['--import', 'tsx', MAIN, ...args, '--draws', '0', '--workers', '1'];
  return spawnSync(process.execPath, all, { encoding: 'utf8' });
}

/** Every row of the tables of README that reads one file to given links, in order. */
const ROWS: readonly (readonly [file: string, options: ReadCaseOptions, links: readonly string[]])[] = [
  ['anx-end-reference/chart.anx', {}, ['P1->P2 call', 'P1->P3 call']],
  ['bank/accounts.csv', {}, ['AC1->AC2 payment 2031-01-05 1500 EUR']],
  [
    'bank/amounts.csv',
    {},
    [
      'P1->P2 payment 2031-01-05 1500 EUR',
      'P1->P3 payment 2031-01-05 1500 EUR',
      'P1->P4 payment 2031-01-06 100000 INR',
      'P1->P5 payment 2031-01-06 900 EUR',
      'P6->P1 payment 2031-01-06 50 EUR',
    ],
  ],
  ['bank/mt940.sta', {}, ['AC1->P2 payment 2031-01-05 500 EUR']],
  [
    'cdr-direction/cdr.csv',
    {},
    [
      '100000001->100000002 call 2031-01-05 20:10:00',
      '100000003->100000001 call 2031-01-05 21:10:00',
      '100000003->100000001 message 2031-01-06 21:10:00',
    ],
  ],
  [
    'cdr-direction/cdr.csv',
    { preset: 'calls' },
    [
      '100000001->100000002 call 2031-01-05 20:10:00',
      '100000003->100000001 call 2031-01-05 21:10:00',
      '100000003->100000001 message 2031-01-06 21:10:00',
    ],
  ],
  [
    'cdr-layouts/target-b.csv',
    { dateOrder: 'day-first' },
    [
      '100000001->100000002 call 2031-01-05T20:10:04',
      '100000003->100000001 call 2031-01-06T09:00:01',
      'AX-BANKEX->100000001 message 2031-01-06T09:05:01',
    ],
  ],
  [
    'cdr-layouts/originating.csv',
    { dateOrder: 'month-first' },
    ['100000001->100000002 call 2031-01-05T02:10:04Z', '100000003->100000001 call 2031-01-06T03:10:04Z'],
  ],
  [
    'cdr-layouts/dialed.csv',
    { dateOrder: 'month-first' },
    ['100000001->100000002 call 2031-01-05T20:10:04', '100000003->100000001 call 2031-01-06T09:10:04'],
  ],
  [
    'cdr-layouts/camel.csv',
    {},
    ['+100000001->+100000002 call 2031-01-05 20:10:04', '+100000001->+100000003 message 2031-01-06 20:10:04'],
  ],
  [
    'cdr-layouts/a-party-number.csv',
    {},
    ['100000001->100000002 call 2031-01-05 20:10:00', '100000003->100000001 call 2031-01-06 20:10:00'],
  ],
  ['date-and-time-columns/clock.csv', {}, ['P1->P2 call 2031-01-05T20:10', 'P2->P3 call 2031-01-06T09:10']],
  ['date-and-time-columns/hhmm.csv', {}, ['P1->P2 call 2031-01-05T20:10', 'P2->P3 call 2031-01-06T09:10']],
  ['date-and-time-columns/compact.csv', {}, ['P1->P2 call 2031-01-05T20:10:00', 'P2->P3 call 2031-01-06T09:10:00']],
  ['date-spellings/ymd.csv', {}, ['P1--P2 association 2031-01-05', 'P2--P3 association 2031-01-06']],
  ['date-spellings/mon.csv', {}, ['P1--P2 association 2031-01-05', 'P2--P3 association 2031-01-06T20:10:04']],
  ['edge-list-plain/headerless.csv', {}, ['P1--P2 association', 'P1--P3 association x2', 'P2--P3 association']],
  ['edge-list-plain/node12.csv', {}, ['P1--P2 association']],
  ['edge-list-plain/ij.csv', {}, ['P1--P2 association', 'P1--P3 association x2']],
  [
    'ftm/e.ftm',
    {},
    [
      'c2->c1 ownership',
      'c1->c2 succession',
      'c1->c2 trade',
      'p1->p2 payment 2031-01-05 100 EUR',
      'p1--p2 court-case',
      'c1--p1 ownership',
    ],
  ],
  ['gephi-edges/edges.csv', {}, ['P1--P2 association', 'P1->P3 phone x2', 'P3->P1 phone x2']],
  ['gml-dot/a.gml', {}, ['P1--P2 association x2']],
  ['gml-dot/a.dot', {}, ['P1->P2 association x2', 'P2->P3 association', 'P3->P1 association']],
  ['json-shapes/edges-key.json', {}, ['P1->P2 association x2', 'P1->P3 association']],
  ['json-shapes/cytoscape.json', {}, ['P1--P2 association']],
  ['json-shapes/telegram.json', {}, ['P1->P2 message 2031-01-05T20:10:04', 'P2->P1 message 2031-01-05T20:11:04']],
  ['json-shapes/facebook.json', {}, ['P1->P2 message 2031-01-04T20:10:04Z']],
  ['json-shapes/neo4j.ndjson', {}, ['P1->P2 called 2031-01-05']],
  ['line-ends-mixed/cr.csv', {}, ['P1--P2 association', 'P1--P3 association x2']],
  ['manifest-columns/apis.csv', {}, ['K1--K2 co-travel 2031-01-05']],
  ['manifest-columns/border.csv', {}, ['P1--P2 co-travel 2031-01-05T10:00']],
  ['matrix/one-mode.csv', {}, ['P1--P2 association', 'P1--P3 association x2']],
  ['matrix/directed.csv', {}, ['P1->P2 association x3', 'P2->P1 association', 'P3->P2 association x2']],
  ['nodexl/nodexl.xlsx', {}, ['P1--P2 mentions', 'P1--P3 mentions']],
  ['pajek/a.net', {}, ['P1->P2 association x3', 'P2--P3 association']],
  ['pajek/b.net', {}, ['P1--P2 association', 'P1--P3 association']],
  [
    'several-recipients/mail.csv',
    {},
    ['p1@x.example->p2@x.example message 2031-01-05', 'p1@x.example->p3@x.example message 2031-01-05'],
  ],
  ['single-file-as-in-folder/case/calls.csv', {}, ['P1->P2 call 2031-01-05T20:10', 'P2->P3 call 2031-01-06T20:10']],
  ['single-file-as-in-folder/case', {}, ['P1->P2 call 2031-01-05T20:10', 'P2->P3 call 2031-01-06T20:10']],
  ['single-file-as-in-folder/case2/payments.csv', {}, ['A1->A2 payment 2031-01-05 100']],
  ['single-file-as-in-folder/case2', {}, ['A1->A2 payment 2031-01-05 100']],
  ['workbook-sheets/sheets.xlsx', {}, ['P1->P2 call 2031-01-05', 'P1->P3 call 2031-02-05', 'P2->P3 call 2031-02-06']],
  ['workbook-sheets/sheets.xlsx', { sheet: 'Feb' }, ['P1->P3 call 2031-02-05', 'P2->P3 call 2031-02-06']],
  [
    'workbook-sheets/title.xlsx',
    {},
    ['100000001->100000002 call 2031-01-05T20:10', '100000001->100000003 call 2031-01-06T20:10'],
  ],
];

describe.skipIf(!existsSync(FILES))('a file of ../shared/cases/files', () => {
  it.each(ROWS)('%s %o is read to its links', async (file, options, links) => {
    expect((await read(file, options)).links.map(told)).toEqual(links);
  });

  it('protect-anx-identity: who is entered by identity is never ranked', async () => {
    const { links, issues } = await read('protect-anx-identity/chart.anx');
    const { people } = await readPeopleFile(at('protect-anx-identity/people.csv'));
    const { network, ranking } = await analyzeCase(links, { people, issues, draws: 0, workers: 1 });
    expect([network.people, ranking.length, network.protected]).toEqual([28, 27, 1]);
    expect(ranking.map(({ person }) => person)).not.toContain('P01');
  });

  it.each([
    ['links.csv', 'people-case.csv', 'P01'],
    ['links.csv', 'people-zero.csv', 'P01'],
    ['phones.csv', 'people-plus.csv', '385911110001'],
    ['phones.csv', 'people-00.csv', '385911110001'],
  ])('protect-unmatched/%s with %s: one near spelling is held back, and told', async (file, table, id) => {
    const { links, issues } = await read(`protect-unmatched/${file}`);
    const { people } = await readPeopleFile(at(`protect-unmatched/${table}`));
    const findings = await analyzeCase(links, { people, issues, draws: 0, workers: 1 });
    expect([findings.network.people, findings.network.protected]).toEqual([28, 1]);
    expect(findings.ranking.map(({ person }) => person)).not.toContain(id);
    expect(findings.caveats.join('\n')).toContain(
      `1 PROTECTED person of the people table is in no link (${table} row 1)`,
    );
  });

  it('ids-local-to-a-file: equal labels are one person, equal numbers are not', async () => {
    const { links, rejected, people } = await read('ids-local-to-a-file/case');
    expect(links.map(told)).toEqual([
      'PA--PB association',
      'PB--PC association',
      'PX--PY association',
      'PX--PZ association',
    ]);
    expect([rejected.length, people.length]).toEqual([0, 6]);
  });

  it('cdr-direction/cdr.csv: the data session is counted as passed over', async () => {
    const { files, passedOver } = await read('cdr-direction/cdr.csv');
    expect([files[0]!.readAs, passedOver, files[0]!.passedOver![0]!.reason]).toEqual([
      'calls',
      1,
      'data sessions, which are no calls',
    ]);
  });

  it('bank/accounts.csv: names stand beside accounts', async () => {
    const { people } = await read('bank/accounts.csv');
    expect(people.map(({ id, names }) => [id, names])).toEqual([
      ['AC1', ['P1']],
      ['AC2', ['P2']],
    ]);
  });

  it('bank/statement.csv: asks for the holder and the other side, and is read when told', async () => {
    const { files } = await read('bank/statement.csv');
    expect(files[0]).toMatchObject({ readAs: null, note: expect.stringMatching(/one side only.*--owner/) });
    const { links } = await read('bank/statement.csv', { owner: 'AC1', columns: { target: 'Description' } });
    expect(links).toHaveLength(2);
    for (const { kind, amount, source, target } of links)
      expect([kind, (amount ?? 0) > 0, source === 'AC1' || target === 'AC1']).toEqual(['payment', true, true]);
  });

  it('date-spellings/epoch.csv: numbers are asked for, and read when told', async () => {
    const { issues } = await read('date-spellings/epoch.csv');
    expect(issues.map(({ message }) => /--epoch\) \w+/.exec(message)?.[0])).toEqual([
      '--epoch) seconds',
      '--epoch) milliseconds',
    ]);
    const { links } = await read('date-spellings/epoch.csv', { epoch: 'seconds' });
    expect(links[0]!.at).toBe('2031-01-04T20:10:04Z');
  });

  it('folder-unread-files: every file of the folder stands on stderr with how it was read', () => {
    const { stderr } = run('analyze', at('folder-unread-files/case'), '--strict');
    for (const line of ['chart.net: read as table', 'known.csv: read as table', 'unknown.csv: read as calls'])
      expect(stderr).toContain(line);
  });

  it('ftm/e.ftm: what ties nobody is counted, and entities have names', async () => {
    const { files, people } = await read('ftm/e.ftm');
    expect(files[0]!.passedOver!.map(({ count }) => count)).toEqual([1, 4]);
    expect(people.map(({ names }) => names)).toEqual([['C1'], ['C2'], ['P1'], ['P2']]);
  });

  it('gephi-edges/nodes.csv: says who is called what', async () => {
    const { people } = await read('gephi-edges/nodes.csv');
    expect(people.map(({ id, names }) => [id, names])).toEqual([
      ['P1', ['Person 1']],
      ['P2', ['Person 2']],
      ['P3', ['Person 3']],
    ]);
  });

  it('ids-hurt-by-excel/sci.csv: every row whose digits are lost is rejected, with the remedy', async () => {
    const { links, rejected, issues } = await read('ids-hurt-by-excel/sci.csv');
    expect([links.length, rejected.length]).toEqual([0, 3]);
    expect(issues[0]!.message).toContain('open the original');
  });

  it('line-ends-mixed/header-only.csv: says that it holds a header and no row', async () => {
    const { files } = await read('line-ends-mixed/header-only.csv');
    expect(files[0]!.note).toBe('holds a header and no row');
    const { stderr } = run('analyze', at('line-ends-mixed/header-only.csv'));
    expect(stderr).toContain('holds a header and no row');
  });

  it('mirrored-records: a call that stands in two returns counts once, and is told', async () => {
    const { links, files } = await read('mirrored-records/case');
    expect(links).toHaveLength(2);
    expect(files[1]!.passedOver).toEqual([
      { reason: 'records that stand in another file too, counted once', count: 1 },
    ]);
  });

  it('withheld-and-service-lines: neither nobody nor a service is a line; rows are counted', async () => {
    const { links, files, people } = await read('withheld-and-service-lines/case');
    const lines = new Set(links.flatMap(({ source, target }) => [source, target]));
    for (const id of ['Unknown', 'VM-VOICE']) expect(lines).not.toContain(id);
    expect(files[0]!.passedOver!.map(({ count }) => count)).toEqual([25, 30]);
    expect(links).toHaveLength(80);
    // One line has contacts of these two kinds alone.
    for (const { id } of people) lines.add(id);
    expect(lines.size).toBe(40);
  });

  it('workbook-sheets/title.xlsx: titles above and a total below are counted', async () => {
    const { files } = await read('workbook-sheets/title.xlsx');
    expect(files[0]!.passedOver).toEqual([
      { reason: 'lines above the header', count: 2 },
      { reason: 'rows of totals', count: 1 },
    ]);
  });
});
