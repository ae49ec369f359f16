import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ReadCaseOptions } from '../../src/case/index.ts';
import { analyzeCase, readTimeSpan } from '../../src/index.ts';
import { readCasePaths } from '../../src/io/index.ts';
import { normalizePhone } from '../../src/matching/index.ts';
import { told } from './told.ts';

const BUGS = fileURLToPath(new URL('../../../shared/cases/bugs/', import.meta.url));
const at = (name: string): string => join(BUGS, name);
const read = (name: string, options: ReadCaseOptions = {}) => readCasePaths([at(name)], options);

describe.skipIf(!existsSync(BUGS))('an input of ../shared/cases/bugs', () => {
  it.each([
    ['compact-date.csv', ['A--B association 2024-04-01', 'A--C association 2024-04-02']],
    ['escaped-return.xlsx', ['A--B association', 'A--C association']],
    ['inline-phonetic.xlsx', ['漢字--B association']],
    ['long-digits.xlsx', ['1234567890123456--B association', '1234567890123457--C association']],
    [
      'offset-of-hours.csv',
      ['A--B association 2024-01-01T10:00:00+00:00', 'A--C association 2024-01-01T10:00:00.5-08:00'],
    ],
    ['timestamp-edge.gexf', ['A--B association 2024-01-01']],
    ['year-below-100.csv', ['A--B association']],
  ])('%s is read to its links', async (file, links) => {
    expect((await read(file)).links.map(told)).toEqual(links);
  });

  it('placeholder-caller.csv: nobody is called unknown, and the rows that name nobody are counted', async () => {
    const { links, passedOver } = await read('placeholder-caller.csv');
    expect([links.length, passedOver]).toEqual([64, 9]);
    expect(links.flatMap(({ source, target }) => [source, target])).not.toContain('unknown');
  });

  it('placeholder-event.csv: an event called - is no event', async () => {
    const { links } = await read('placeholder-event.csv');
    expect(links.filter(({ event }) => event !== undefined)).toEqual([]);
    expect((await analyzeCase(links, { draws: 0, workers: 1 })).network.ties).toBe(73);
  });

  it.each(['protected-other-case', 'protected-invisible-mark'])('%s: H4 is never named', async (folder) => {
    const { links, people, issues } = await read(folder);
    const { ranking, leads } = await analyzeCase(links, { people, issues, draws: 0, workers: 1 });
    expect([...ranking, ...leads].map(({ person }) => person.toUpperCase())).not.toContain('H4');
  });

  it('error-cells.xlsx: both rows are set aside by name', async () => {
    const { links, rejected, issues } = await read('error-cells.xlsx');
    expect([links.length, rejected.length]).toEqual([0, 2]);
    expect(issues[0]!.message).toContain('error of a spreadsheet');
  });

  it('scientific-phone.csv: both rows are set aside, since their digits are lost', async () => {
    const { links, rejected, issues } = await read('scientific-phone.csv');
    expect([links.length, rejected.length]).toEqual([0, 2]);
    expect(issues[0]!.message).toContain('last digits');
  });

  it('amount-thousands.csv: 1.234 is asked for, and read when told', async () => {
    const { links, issues } = await read('amount-thousands.csv');
    expect(links.map(({ amount }) => amount)).toEqual([950, undefined, undefined, 1500.75]);
    expect(issues.map(({ row, kept }) => [row, kept])).toEqual([
      [2, true],
      [3, true],
    ]);
    const comma = await read('amount-thousands.csv', { decimal: 'comma' });
    expect(comma.links.map(({ amount }) => amount)).toEqual([950, 1234, 12_500, 1500.75]);
  });

  it('year-below-100.csv: the first century is told as unreadable, and begins no span in 1901', async () => {
    const { issues } = await read('year-below-100.csv');
    expect(issues).toMatchObject([{ code: 'unreadable-time', kept: true }]);
    expect(readTimeSpan('0001-01-01')).toBeUndefined();
  });

  it('same-document-placeholder: a passport called UNKNOWN is no document', async () => {
    const { records } = await read('same-document-placeholder');
    expect(records.flatMap(({ documents = [] }) => documents)).toEqual([]);
  });

  it('phone-spellings.csv: every spelling is the number that is wanted', () => {
    const [, ...rows] = readFileSync(at('phone-spellings.csv'), 'utf8').trim().split(/\r?\n/);
    for (const row of rows) {
      const [spelling, wanted] = row.split(',') as [string, string];
      expect([spelling, normalizePhone(spelling)?.number ?? '']).toEqual([spelling, wanted]);
    }
  });
});
