import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../src/formats/index.ts';
import type { EligibleId, Findings } from '../../src/model/index.ts';
import { hostileFindings, insufficientFindings, smallFindings } from '../report/findings-fixture.ts';

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

function findingsOf(people: readonly string[]): Findings {
  const small = smallFindings();
  const ranking = people.map((person) => ({ ...small.ranking[0]!, person: person as EligibleId }));
  return { ...small, ranking, leads: [], communities: [], ties: [] };
}

describe('toCsv', () => {
  it('writes a row per person and per tie', () => {
    const { people, ties } = toCsv(smallFindings());
    expect(rowsOf(people)[0]).toEqual({
      id: 'P01',
      community: '0',
      rank: '1',
      score: String(smallFindings().ranking[0]!.score),
      rankLow: '1',
      rankHigh: '2',
      pTop: '0.99',
      lead: 'strong-lead',
      name: '',
    });
    expect(rowsOf(ties)[3]).toMatchObject({ source: 'P02', target: 'P03', strength: '1', links: '1', events: 'E23' });
  });

  it('starts no text with what a spreadsheet takes for a formula', () => {
    const people = ['=cmd()', '+1', '-1', '@sum', ' =x', '\t=x', '＝x', '"=x'];
    for (const { id } of rowsOf(toCsv(findingsOf(people)).people)) expect(id).not.toMatch(/^\s*[=+\-@＝＋－＠\t\r]/);
  });

  it('keeps an id apart from one that looks like its harmless form', () => {
    expect(rowsOf(toCsv(findingsOf(["'=x", '=x'])).people).map(({ id }) => id)).toEqual(["'=x", "''=x"]);
  });

  it('names in ties only ids of people', () => {
    const { people, ties } = toCsv(hostileFindings());
    const ids = rowsOf(people).map(({ id }) => id);
    for (const { source, target } of rowsOf(ties)) expect(ids).toEqual(expect.arrayContaining([source, target]));
  });

  it('leaves ranks and scores empty when data are insufficient', () => {
    for (const { rank, score, lead } of rowsOf(toCsv(insufficientFindings()).people)) {
      expect([rank, score, lead]).toEqual(['', '', '']);
    }
  });

  it('keeps any distinct ids distinct, one row each', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }), (people) => {
        const rows = rowsOf(toCsv(findingsOf(people)).people);
        expect(new Set(rows.map(({ id }) => id)).size).toBe(people.length);
      }),
    );
  });
});
