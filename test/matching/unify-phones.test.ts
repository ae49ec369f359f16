import { describe, expect, it } from 'vitest';
import { readLinks } from '../../src/evidence/index.ts';
import { normalizePhone, normalizePhones, unifyPhones } from '../../src/matching/index.ts';

describe('normalizePhone', () => {
  it.each([
    ['091 111 0001', 'HR', '+385911110001'],
    ['00385 91 111-0001', 'HR', '+385911110001'],
    ['+385 (91) 111 0001', undefined, '+385911110001'],
    ['＋385 91 111 0001', undefined, '+385911110001'],
    ['091 111 0001', undefined, undefined],
    ['\u202a+385911110001\u202c', undefined, '+385911110001'],
    ['\u200e+385911110001', undefined, '+385911110001'],
    ['\u2066+385 91 111 0001\u2069', undefined, '+385911110001'],
    ['+٣٨٥٩١١١١٠٠٠١', undefined, '+385911110001'],
    ['۰۹۱ ۱۱۱ ۰۰۰۱', 'HR', '+385911110001'],
    ['+385911110001.0', undefined, '+385911110001'],
    ['385911110001.0', 'HR', '+385911110001'],
    ['tel:+385-91-111-0001', undefined, '+385911110001'],
    ['tel:+385911110001;ext=12', undefined, '+385911110001'],
    ['whatsapp:+385911110001', undefined, '+385911110001'],
    ['sip:+385911110001@carrier.example', undefined, '+385911110001'],
    ['385911110001@c.us', undefined, '+385911110001'],
    ['385911110001@s.whatsapp.net', undefined, '+385911110001'],
    ['385911110001:14@s.whatsapp.net', undefined, '+385911110001'],
    ['385911110001-1612345678@g.us', undefined, undefined],
    ['000000000', 'HR', undefined],
    ['+99999999999', undefined, undefined],
  ] as const)('reads %s in %s as %s', (text, region, number) => {
    expect(normalizePhone(text, region)?.number).toBe(number);
  });

  it.each([
    ['+385911110001; +385911110002', ['+385911110001', '+385911110002']],
    ['091 111 0001 / 091 111 0002', ['+385911110001', '+385911110002']],
    ['0911110001/0911110002', ['+385911110001', '+385911110002']],
    ['091/111-0001', ['+385911110001']],
    ['+385911110001 or unknown', ['+385911110001']],
    ['unknown', []],
  ])('reads the cell %s as %j', (text, numbers) => {
    expect(normalizePhones(text, 'HR').map(({ number }) => number)).toEqual(numbers);
  });

  it('finds no number in names, short codes and dates', () => {
    expect(normalizePhone('88888888', 'HR')?.number).toBe(undefined);
    for (const text of ['Karim', '200', 'P0911110001', '', '2031-01-05T20:00'])
      expect(normalizePhone(text, 'HR')).toBe(undefined);
  });
});

describe('unifyPhones', () => {
  const { links } = readLinks([
    { caller: '0911110001', callee: '+385 91 111 0002' },
    { caller: '00385911110002', callee: '200' },
    { caller: 'Karim', callee: '+385911110001' },
  ]);

  it('calls a line by one number however it is written, and leaves names and short codes alone', () => {
    const unified = unifyPhones({ links, people: [{ id: '091 111 0001', category: 'contact' }] }, { region: 'HR' });
    expect(unified.links.map(({ source, target }) => [source, target])).toEqual([
      ['+385911110001', '+385911110002'],
      ['+385911110002', '200'],
      ['Karim', '+385911110001'],
    ]);
    expect(unified.people[0]!.id).toBe('+385911110001');
    expect(unified.links.map(({ id }) => id)).toEqual(links.map(({ id }) => id));
    expect([...unified.renamed.keys()]).toEqual(['+385 91 111 0002', '00385911110002', '091 111 0001', '0911110001']);
  });

  it('calls a line as a record does, and never merges two records', () => {
    const records = [{ id: '0911110001' }, { id: '00385911110001' }];
    const unified = unifyPhones({ links, records }, { region: 'HR' });
    expect(unified.links[2]!.target).toBe('00385911110001');
    expect(unified.links[0]!.source).toBe('0911110001');
  });

  it('takes digits alone for a number with its country where the case spells it elsewhere, and for an account where not', () => {
    const returns = readLinks([
      { caller: '447911123456', callee: '33612345678' },
      { caller: '0612345678', callee: '00447911123456' },
      { caller: '447911123499', callee: '385911110001' },
    ]).links;
    const ends = (options: object, subject: object = {}): string[] =>
      unifyPhones({ links: returns, ...subject }, options).links.flatMap(({ source, target }) => [source, target]);
    const lines = ['+447911123456', '+33612345678', '+33612345678', '+447911123456', '447911123499', '385911110001'];
    expect(ends({ region: 'FR' })).toEqual(lines);
    expect(ends({ region: ['GB', 'FR'] })[4]).toBe('+447911123499');
    expect(ends({})).toEqual([lines[0], '33612345678', '0612345678', ...lines.slice(3)]);
    const records = [{ id: 'R1', phones: ['+447911123499'] }, { id: '447911123456' }];
    expect(ends({}, { records }).slice(3)).toEqual(['447911123456', '+447911123499', '385911110001']);
  });

  it('reads a number without its country where it is one of exactly one of several', () => {
    expect(normalizePhone('0612345678', ['FR', 'GB'])?.number).toBe('+33612345678');
    expect(normalizePhone('07911123456', ['FR', 'GB'])?.number).toBe('+447911123456');
    // Both countries deal it.
    expect(normalizePhone('0612345678', ['FR', 'NL'])?.number).toBe(undefined);
  });

  it('refuses a country it does not know', () => {
    expect(() => unifyPhones({ links: [] }, { region: 'Atlantis' })).toThrow(/give ISO 3166 country codes/);
  });
});
