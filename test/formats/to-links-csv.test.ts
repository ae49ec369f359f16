import { describe, expect, it } from 'vitest';
import { readLinks } from '../../src/evidence/index.ts';
import { shieldProtected, toLinksCsv } from '../../src/formats/index.ts';
import type { CaseLink, Person } from '../../src/model/index.ts';

const links: readonly CaseLink[] = readLinks([
  {
    source: 'A',
    target: 'B',
    kind: 'payment',
    amount: '9.5',
    currency: 'EUR',
    grade: '2/B/P',
    'retain until': '2031-12-31',
  },
  { source: 'A', target: 'M', kind: 'transport', at: '2031-01-05' },
  { source: 'M', target: 'N', kind: 'kinship' },
]).links;
const people: readonly Person[] = [
  { id: 'M', category: 'migrant' },
  { id: 'N', category: 'migrant' },
];
const KEY = 'a new secret for each export';
const rowsOf = (text: string): Record<string, string>[] => {
  const [head, ...rows] = text
    .trimEnd()
    .split('\r\n')
    .map((line) => line.split(','));
  return rows.map((cells) => Object.fromEntries(head!.map((name, i) => [name, cells[i]!])));
};

describe('toLinksCsv', () => {
  it('writes a table that readLinks reads back, with retention date and handling code', () => {
    const back = readLinks(rowsOf(toLinksCsv(links, { people: [], rankUncategorized: true }))).links;
    expect(back).toEqual([{ ...links[0], handling: 'P' }, links[1], links[2]]);
  });

  it('leaves links of protected people at home', () => {
    expect(rowsOf(toLinksCsv(links, { people })).map(({ source, target }) => [source, target])).toEqual([['A', 'B']]);
  });

  it('lets them leave under pseudonyms when asked, the same person under the same one, and no id of theirs with them', () => {
    const shielded = shieldProtected(links, { people, includeProtectedAsPseudonyms: KEY });
    expect(shielded[0]).toBe(links[0]);
    expect(shielded[1]!.target).toBe(shielded[2]!.source);
    expect(shielded[1]!.target).toMatch(/^protected-[0-9a-f]{20}$/);
    expect(shielded[2]!.source).not.toBe(shielded[2]!.target);
    expect(JSON.stringify(shielded)).not.toContain(links[1]!.id);
    expect(shieldProtected(links, { people, includeProtectedAsPseudonyms: `${KEY}.` })[1]!.target).not.toBe(
      shielded[1]!.target,
    );
  });

  it('refuses a key that can be guessed', () => {
    expect(() => toLinksCsv(links, { people, includeProtectedAsPseudonyms: 'short' })).toThrow(/at least 16/);
  });
});
