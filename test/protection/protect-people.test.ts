import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseLink, Category, Person } from '../../src/index.ts';
import { analyzeCase, buildNetwork, readLinks } from '../../src/index.ts';
import { nearSpellings, protectPeople, spellingKey } from '../../src/protection/index.ts';
import { SPELLINGS } from './spellings.ts';

const link = (source: string, target: string, more: Partial<CaseLink> = {}): CaseLink => ({
  id: `${source}>${target}`,
  source,
  target,
  kind: 'call',
  directed: true,
  strength: 1,
  ...more,
});
const person = (id: string, category: Category, more: Partial<Person> = {}): Person => ({ id, category, ...more });
const categoryOf = (links: readonly CaseLink[], people: readonly Person[], id: string): Category =>
  protectPeople(links, people).person(id).category;

describe('a near spelling of a protected id', () => {
  it.each(SPELLINGS)('protects: %s', (_, spell) => {
    expect(categoryOf([link('M07', 'C1')], [person(spell('M07'), 'migrant')], 'M07')).not.toBe('uncategorized');
    expect(categoryOf([link(spell('M07'), 'C1')], [person('M07', 'migrant')], spell('M07'))).not.toBe('uncategorized');
  });

  it.each([
    ['+385911110001', '385911110001'],
    ['+385911110001', '00385911110001'],
    ['+385 91 111 0001', '+385-91-111-0001'],
    ['+385 (91) 111-0001', '0911110001'],
    ['+385911110001', '911110001'],
    ['385911110001.0', '+385911110001'],
    ['tel:+385911110001', '385911110001'],
    ['385911110001@s.whatsapp.net', '+385 91 111 0001'],
    ['+٣٨٥٩١١١١٠٠٠١', '00385911110001'],
    ['＋３８５９１１１１０００１', '385911110001'],
    ['+7 912 345 67 89', '8 (912) 345-67-89'],
    ['علي', 'ﻋﻠﻲ'],
    ['علی', 'علي'],
    ['کریم', 'كريم'],
    ['أحمد', 'احمد'],
    ['Ali Hassan', 'HASSAN, Ali'],
    ['Müller', 'Muller'],
    ['İpek', 'ipek'],
    ['Straße', 'STRASSE'],
    ['Mueller', 'Müller'],
    ['Soerensen', 'Sørensen'],
    ['Leila A. Nassar', 'Leila Nassar'],
    ['Leila Al Nassar', 'Leila Nassar'],
    ['leila+x@mail.example', 'Leila@mail.example'],
    ['M&#48;7', 'M07'],
    ['Leila%20Nassar', 'Leila Nassar'],
    ['ሠላም', 'ሰላም'],
  ])('protects: %s and %s', (a, b) => {
    expect(categoryOf([link(a, 'C1')], [person(b, 'victim')], a)).toBe('unclear');
    expect(categoryOf([link(b, 'C1')], [person(a, 'victim')], b)).toBe('unclear');
  });

  it('protects whoever the links call by the name of a protected person', () => {
    expect(
      categoryOf([link('leila NASSAR', 'C1')], [person('M1', 'victim', { names: ['Leila Nassar'] })], 'leila NASSAR'),
    ).toBe('unclear');
  });

  it.each([
    ['M1', 'M2'],
    ['M1', 'M11'],
    ['M10', 'M1'],
    ['+385911110001', '+385911110002'],
    ['किशोर', 'कशर'],
    ['علي', 'عمر'],
    ['تان', 'بان'],
    ['王伟', '王芳'],
  ])('leaves people apart: %s and %s', (a, b) => {
    expect(categoryOf([link(a, 'C1')], [person(b, 'victim')], a)).toBe('uncategorized');
  });

  it('is no reason to protect where the table calls both, and the links name both', () => {
    const people = [person('h4', 'migrant'), person('H4', 'suspect')];
    expect(categoryOf([link('H4', 'C1'), link('h4', 'C1')], people, 'H4')).toBe('suspect');
    expect(categoryOf([link('H4', 'C1')], people, 'H4')).toBe('unclear');
  });

  it('counts one person, not two, where the entry is in no link', () => {
    const network = buildNetwork([link('P01', 'C1'), link('C1', 'C2')], { people: [person('p01', 'migrant')] });
    expect(network.people).toEqual(['C1', 'C2', 'P01']);
    expect(network.eligible).toEqual(['C1', 'C2']);
    expect(network.protection.unmatched).toMatchObject({ people: 1, protected: 1, nearlySpelled: 1 });
    expect(network.protection.heldBack).toEqual({ nearSpelling: 1, carried: 0, underAge: 0 });
  });

  it('is found for any table of people and any links: who is ranked and whose near spelling is protected have nobody in common', () => {
    const base = fc.constantFrom('M07', 'H12', 'K3', 'MH01', 'Z9');
    const spelled = fc.tuple(base, fc.constantFrom(...SPELLINGS)).map(([id, [, spell]]) => spell(id));
    const id = fc.oneof(
      base,
      spelled,
      fc.string({ minLength: 1, maxLength: 3 }).filter((text) => text.trim() !== ''),
    );
    const entry = fc.record({
      id,
      category: fc.constantFrom<Category>('migrant', 'victim', 'unclear', 'uncategorized'),
    });
    const pair = fc.tuple(id, id).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(entry, { maxLength: 6 }), fc.array(pair, { maxLength: 12 }), (people, pairs) => {
        const network = buildNetwork(
          pairs.map(([a, b], i) => link(a, b, { id: `L${i}` })),
          { people },
        );
        const shielded = people.filter(({ category }) => category !== 'uncategorized').map((p) => spellingKey(p.id));
        expect(network.eligible.filter((ranked) => shielded.includes(spellingKey(ranked)))).toEqual([]);
      }),
    );
  });

  it('changes no score of anybody else: renaming a protected person by any spelling', async () => {
    const rows = ['AB', 'BC', 'CD', 'DE', 'EF', 'FG', 'GH', 'HI', 'IJ', 'AE', 'AC'].map((pair) => ({
      source: pair[0]!,
      target: pair[1]!,
    }));
    const more = ['A', 'C', 'J', 'F'].map((target) => ({ source: 'M07', target }));
    const { links } = readLinks([...rows, ...more]);
    const scores = async (id: string): Promise<unknown> => {
      const { ranking } = await analyzeCase(links, {
        people: [person(id, 'migrant')],
        draws: 0,
        communities: { runs: 1 },
      });
      return ranking.map(({ person: ranked, score, rank }) => [ranked, score, rank]);
    };
    const bare = await scores('M07');
    for (const [, spell] of SPELLINGS) expect(await scores(spell('M07'))).toEqual(bare);
  });
});

describe('who is carried', () => {
  const carrying: [kind: string, more?: Partial<CaseLink>][] = [
    ['transport'],
    ['shelter'],
    ['harbouring'],
    ['Transport '],
    ['smuggled'],
    ['brought to border'],
    ['picked up'],
    ['host'],
    ['перевёз'],
    ['转运'],
    ['перевозка'],
    ['نقل'],
  ];

  it.each(carrying)('is held back as target of %s', (kind) => {
    const { person: of } = protectPeople([link('D1', 'X', { kind }), link('X', 'C1', { kind: 'order' })], []);
    expect(of('X').category).toBe('unclear');
    expect(of('D1').category).toBe('uncategorized');
  });

  it.each(['co-travel', 'voyage', 'crossing', 'passenger'])('is held back at either end of %s', (kind) => {
    const { person: of, heldBack } = protectPeople([link('X', 'Y', { kind, directed: false })], []);
    expect([of('X').category, of('Y').category, heldBack.carried]).toEqual(['unclear', 'unclear', 2]);
  });

  it.each(SPELLINGS)('is held back under another spelling too: %s', (_, spell) => {
    const links = [link('C1', 'M07', { kind: 'shelter', directed: true }), link(spell('M07'), 'C2', { kind: 'call' })];
    expect(protectPeople(links, []).isProtected(spell('M07'))).toBe(true);
    expect(protectPeople(links, [person(spell('M07'), 'suspect')]).isProtected(spell('M07'))).toBe(false);
    expect(protectPeople(links, [], { rankUncategorized: true }).isProtected(spell('M07'))).toBe(false);
  });

  it('is counted by what holds back: carried before spelled like somebody carried', () => {
    const links = [link('C1', 'M07', { kind: 'shelter', directed: true }), link('m-7', 'C2', { kind: 'call' })];
    expect(protectPeople(links, []).heldBack).toEqual({ nearSpelling: 1, carried: 1, underAge: 0 });
  });

  it('may be either end where a transport says not who carries', () => {
    const { heldBack } = protectPeople([link('X', 'Y', { kind: 'transport', directed: false })], []);
    expect(heldBack.carried).toBe(2);
  });

  it('is ranked where the table gives a category or a part in the trade, and only then', () => {
    const links = [link('D1', 'X', { kind: 'transport' })];
    const people: readonly [Partial<Person>, Category][] = [
      [{ category: 'suspect' }, 'suspect'],
      [{ category: 'contact' }, 'contact'],
      [{ category: 'uncategorized', roles: ['guide'] }, 'uncategorized'],
      [{ category: 'uncategorized', roles: ['unknown'] }, 'unclear'],
      [{ category: 'uncategorized' }, 'unclear'],
      [{ category: 'victim' }, 'victim'],
    ];
    for (const [facts, category] of people) {
      expect(categoryOf(links, [{ id: 'X', category: 'uncategorized', ...facts }], 'X')).toBe(category);
    }
  });

  it('is ranked with rankUncategorized alone, and that is told in every output', async () => {
    const pairs = ['AB', 'BC', 'CD', 'DE', 'EF', 'FG', 'GH', 'HI', 'IJ', 'AE', 'AC'];
    const { links } = readLinks([
      ...pairs.map((p) => ({ source: p[0], target: p[1] })),
      { source: 'A', target: 'J', kind: 'transport' },
    ]);
    const held = await analyzeCase(links, { draws: 0 });
    expect(held.ranking.map(({ person: id }) => id)).not.toContain('J');
    expect(held.protection).toMatchObject({ carried: 1 });
    expect(held.caveats.join()).toContain('1 person without a category stands as passenger, carried or sheltered');
    const all = await analyzeCase(links, { draws: 0, rankUncategorized: true });
    expect(all.ranking.map(({ person: id }) => id)).toContain('J');
    expect(all.caveats[0]).toContain('--rank-uncategorized');
    expect(all.options.rankUncategorized).toBe(true);
  });

  it('stays protected by a near spelling whatever rankUncategorized says', () => {
    const network = buildNetwork([link('X1', 'Y')], { people: [person('x1', 'victim')], rankUncategorized: true });
    expect(network.eligible).toEqual(['Y']);
  });
});

describe('the table of people', () => {
  it('tells entries in no link, protected ones first and by row, and names nobody', async () => {
    const { links } = readLinks([{ source: 'A', target: 'B' }]);
    const people = [person('Q1', 'suspect'), person('V77', 'victim'), person('W88', 'witness'), person('A', 'suspect')];
    const { caveats, protection } = await analyzeCase(links, { people, draws: 0 });
    expect(caveats[0]).toContain('2 PROTECTED people of the people table are in no link (row 2, 3)');
    expect(caveats.join()).toContain('1 other person of the people table is in no link');
    expect(JSON.stringify({ caveats, protection })).not.toMatch(/V77|W88|Q1/);
    expect(protection).toMatchObject({
      unmatched: 3,
      unmatchedProtected: 2,
      unmatchedPlaces: [{ row: 2 }, { row: 3 }],
    });
  });

  it('names nobody where none of its entries is in a link', async () => {
    const pairs = ['AB', 'BC', 'CD', 'DE', 'EF', 'FG', 'GH', 'HI', 'IJ', 'AE', 'AC'];
    const { links } = readLinks(pairs.map((p) => ({ source: p[0], target: p[1] })));
    const people = [person('n0', 'migrant'), person('n1', 'suspect'), person('n2', 'suspect')];
    const { verdict, caveats } = await analyzeCase(links, { people, draws: 0 });
    expect(verdict).toBe('insufficient-data');
    expect(caveats.join()).toContain('No entry of the people table is in a link');
  });

  it('that protects everybody gives no ranking, and says why', async () => {
    const { links } = readLinks([{ source: 'A', target: 'B' }]);
    const { verdict, caveats } = await analyzeCase(links, {
      people: [person('A', 'victim'), person('B', 'migrant')],
      draws: 0,
    });
    expect(verdict).toBe('insufficient-data');
    expect(caveats.join()).toContain('All 2 people are protected or held back');
  });

  it('lets the protected one of two entries win, in either order', () => {
    const two = [person('A', 'suspect'), person('A', 'migrant')];
    for (const people of [two, two.toReversed()]) expect(categoryOf([link('A', 'B')], people, 'A')).toBe('migrant');
  });

  it.each([
    ['a Map', new Map([['M1', person('M1', 'victim')]])],
    ['a Set', new Set([person('M1', 'victim')])],
    ['text', 'M1'],
    ['null', null],
    ['an object', { M1: person('M1', 'victim') }],
    ['a reading', { people: [person('M1', 'victim')], rejected: [], issues: [] }],
    ['ids', ['M1']],
    ['ID for id', [{ ID: 'M1', category: 'victim' }]],
    ['Category for category', [{ id: 'M1', Category: 'victim' }]],
    ['role for roles', [{ id: 'M1', role: 'victim' }]],
    ['roles as text', [{ id: 'M1', roles: 'victim' }]],
    ['a category as list', [{ id: 'M1', category: ['victim'] }]],
  ])('is refused as %s', async (_, people) => {
    await expect(analyzeCase([link('M1', 'C1')], { people: people as never })).rejects.toMatchObject({
      name: 'RingtraceError',
      code: 'invalid-option',
      message: expect.not.stringContaining('M1'),
    });
  });
});

describe('near spellings', () => {
  it('are looked up by the words of a name in any order', () => {
    const near = nearSpellings([person('M1', 'victim', { names: ['Leila Nassar'] })]);
    expect(near.of('NASSAR Leila')).toEqual([{ id: 'M1', isId: false }]);
    expect(near.of('m-01')).toEqual([{ id: 'M1', isId: true }]);
    expect(near.of('M2')).toEqual([]);
  });
});

describe('a link that carries things', () => {
  it.each(['moved money', 'transport drugs', 'carried weapons', 'picked up phone', 'kept in touch', 'took money'])(
    '%s carries nobody',
    (kind) => {
      expect(protectPeople([{ ...THING, kind }], []).isProtected('B')).toBe(false);
    },
  );

  it.each([
    'transport',
    'moved people and drugs',
    'drove',
    'took',
    'held',
    'shelter',
    'transported clients with goods',
  ])('%s carries somebody', (kind) => {
    expect(protectPeople([{ ...THING, kind }], []).isProtected('B')).toBe(true);
  });
});

const THING = { id: 'L', source: 'A', target: 'B', directed: true, strength: 1 } as const;
