import { describe, expect, it } from 'vitest';
import { readPeople } from '../../src/evidence/index.ts';
import { isProtected } from '../../src/model/index.ts';
import { protectedGroup, readWords, sayUnknownRoles } from '../../src/protection/index.ts';
import { PROTECTED_WORDS, TRADE_WORDS } from './protected-words.ts';

const listed = (list: string): string[] => list.split(';').map((word) => word.trim());
const words = Object.entries(PROTECTED_WORDS).flatMap(([language, list]) =>
  listed(list).map((word): [string, string] => [language, word]),
);
const cases: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toUpperCase(),
  (word) => word.toLowerCase(),
  (word) => word.slice(0, 1).toUpperCase() + word.slice(1),
  (word) => `  ${word} `,
];

describe('a protected word', () => {
  it('is told in at least 200 words of thirty languages', () => {
    expect(words.length).toBeGreaterThanOrEqual(400);
    expect(Object.keys(PROTECTED_WORDS)).toHaveLength(30);
  });

  it.each(['category', 'role', 'remark', 'status', 'Kategorie', 'notes'])(
    'protects in column %s, in any letter case, whatever stands beside it',
    (column) => {
      const rows = words.flatMap(([, word], i) =>
        cases.map((spell, j) => ({ id: `${i}-${j}`, category: 'suspect', role: 'driver', [column]: spell(word) })),
      );
      const { people } = readPeople(rows);
      const named = people
        .filter((person) => !isProtected(person))
        .map(({ id }) => words[Number(id.split('-')[0])]!.join(' '));
      expect([...new Set(named)]).toEqual([]);
    },
  );

  it.each(['victim', 'migrant', 'witness'])('protects as the name of a column: %s', (column) => {
    const { people } = readPeople([
      { id: 'A', [column]: 'yes' },
      { id: 'B', [column]: 'no' },
      { id: 'C', [column]: 1 },
      { id: 'D', [column]: '' },
    ]);
    expect(people.map((person) => isProtected(person))).toEqual([true, false, true, false]);
  });

  it.each([
    ['suspect', 'suspect'],
    ['Prime suspect', 'suspect'],
    ['Beschuldigter', 'suspect'],
    ['подозреваемый', 'suspect'],
    ['مشتبه به', 'suspect'],
    ['şüpheli', 'suspect'],
    ['嫌疑人', 'suspect'],
    ['verurteilt', 'convicted'],
    ['contacto', 'contact'],
  ])('is not in %s: a suspect may be ranked', (word, category) => {
    expect(readPeople([{ id: 'A', category: word }]).people[0]!.category).toBe(category);
  });

  it.each([
    'not a suspect',
    'former suspect',
    'no longer suspect',
    'suspect?x',
    'blue list',
    'nicht verdächtig',
    '???',
    '7',
  ])('is not needed where %s is a category: what cannot be read protects', (word) => {
    expect(readPeople([{ id: 'A', category: word }]).people[0]!.category).toBe('unclear');
  });

  it.each([
    'network',
    'group leader',
    'primary contact of Ali',
    'port of Izmir',
    'drives a van',
    'met him in December',
    'SIM card bought',
    'the sort of car',
    'merely seen',
    'maritime company',
    'familiar with the road',
    'kind of van',
    'Herman',
    'детектив',
    'семь звонков',
    'свідоцтво',
    'آلت',
    'قیمت',
    'nett',
    'zone',
    'zona norte',
    'cargo of the ship',
    'confident',
    'rutas',
    'möglich',
    'Nintendo',
    'карши',
    'teknik',
    'yönetim',
    'материал',
    'удобно',
    'Pérez',
    'infantry',
    'assister',
    'drei Wochen lesen',
    'twee jaar',
    'برای',
    'دین',
    'آب گرم',
    'اختیار',
    'مرحلة',
    'عموما',
    'uma casa',
    'matar el tiempo',
    'Майкл',
    'blessed',
    'esposizione',
    'transporte',
  ])('is none in the remark %s', (remark) => {
    expect(readWords(remark, { isRemark: true }).protectedAs).toBeUndefined();
  });
});

describe('a word of the trade', () => {
  it.each(Object.entries(TRADE_WORDS))('is read as %s', (role, list) => {
    const read = listed(list).map((word) => [word, ...readWords(word).roles]);
    expect(read.filter(([, ...roles]) => !roles.includes(role))).toEqual([]);
    expect(listed(list).filter((word) => readWords(word).protectedAs)).toEqual([]);
  });

  it('gives way to a protected one beside it', () => {
    const { people } = readPeople([
      { id: 'A', role: 'driver; passenger' },
      { id: 'B', role: 'victim recruiter' },
      { id: 'C', role: 'guide', note: 'wife of the driver' },
    ]);
    expect(people.map(({ category }) => category)).toEqual(['migrant', 'victim', 'family']);
  });
});

describe('a slip of the pen', () => {
  it.each([
    ['transported cocaine', false],
    ['smuggled weapons', false],
    ['transported', true],
    ['transportad', true],
    ['transported people', true],
  ])('is no word that protects only alone: %s', (role, protects) => {
    const { people } = readPeople([{ id: 'A', role }]);
    expect(people.map(isProtected)).toEqual([protects]);
  });

  it.each(['pasenger', 'victm', 'vicitm', 'migrnt', 'refugge', 'wittness', 'мигрнт', 'потрпевший', 'flüchting'])(
    'off a protected word protects, and is told: %s',
    (role) => {
      const { people, issues } = readPeople([{ id: 'A', role }]);
      expect(people[0]!.category).toBe('unclear');
      expect(issues).toMatchObject([{ row: 1, column: 'role', code: 'near-protected' }]);
      expect(issues[0]!.message).not.toContain(role);
      expect(readPeople([{ id: 'A', category: '', remark: role }]).people[0]!.category).toBe('unclear');
    },
  );

  it('makes no part in the trade a protected one', () => {
    const trade = Object.values(TRADE_WORDS).flatMap(listed);
    expect(trade.filter((word) => readWords(word).isNearProtected)).toEqual([]);
    const { people } = readPeople(trade.map((role, i) => ({ id: `T${i}`, role })));
    expect(people.filter(isProtected)).toEqual([]);
  });

  it.each([
    'fitness',
    'passage',
    'manager',
    'farmer',
    'tourist',
    'shopkeeper',
    'trafficer',
    'smugler',
    'financer',
    'activities',
    'Aktivitäten',
    ...'information media process medical finance painter printer miner other escape migration refuge lodge procedure'.split(
      ' ',
    ),
    ...'Gesellschaft Hamburg Richter Versorgung Information vergessen besser Gestaltung Migration Dichter'.split(' '),
    ...'campagne version procédure finances passage prochain maladie volonté élève'.split(' '),
    ...'sistema información proceso puerta médico-legal deportes migración refugio urbano'
      .split(' ')
      .filter((w) => !w.includes('-')),
    ...'processo informazioni medicina esterno guardia volontà'.split(' '),
    ...'приводит девушка поражение владение карши gerek sistem araba karşı godzina książka'.split(' '),
  ])('is none in %s', (role) => {
    expect(readPeople([{ id: 'A', role }]).people[0]!.category).toBe('uncategorized');
  });
});

describe('a table of people', () => {
  it('is refused when no column says who may be ranked', () => {
    for (const rows of [[{ id: 'A', name: 'Ann' }], [{ id: 'A', klass: 'x1' }], [{ id: 'A', status: 'active' }]]) {
      expect(() => readPeople(rows)).toThrow(expect.objectContaining({ code: 'unknown-column' }));
    }
  });

  it.each(['Kategorie', 'categoría', 'catégorie', 'категория', '类别', 'فئة', 'Category_Code', 'klass', 'Rolle', 'x'])(
    'is read by its column %s',
    (column) => {
      const { people } = readPeople([
        { id: 'M1', [column]: 'migrant' },
        { id: 'C1', [column]: 'suspect' },
      ]);
      expect(people.map(isProtected)).toEqual([false, true]);
    },
  );

  it('tells an unknown role by its row and never quotes it', () => {
    const { issues } = readPeople([{ id: 'A', role: 'Leila Nassar' }]);
    expect(issues).toMatchObject([
      { row: 1, column: 'role', code: 'unknown-role', message: expect.not.stringContaining('Leila') },
    ]);
    expect(issues[0]!.value).toBe('Leila Nassar');
  });

  it('tells the words that nobody knows with their counts and the remedy, and quotes none that may be a name', () => {
    const rows = ['mule', 'mule', 'Leila Nassar', 'Omar', 'Omar'].map((role, i) => ({ id: `P${i}`, role }));
    const { issues } = readPeople(rows);
    expect(sayUnknownRoles(issues)).toBe(
      "Words for roles that no list knows: 'mule' (2 rows), 'omar' (2 rows), others in 1 row. They protect nobody: give those whom they should protect a category (migrant, victim, witness, family, humanitarian, unclear).",
    );
    expect(sayUnknownRoles(issues, (text) => text === 'omar')).not.toContain('omar');
    expect(sayUnknownRoles([])).toBeUndefined();
  });
});

describe('the name of a list, a group or a type', () => {
  it.each([
    ['victims', 'victim'],
    ['Passenger list', 'migrant'],
    ['list of witnesses', 'witness'],
    ['children_2031', 'family'],
    ['protectedPeople', 'unclear'],
    ['people.victim', 'victim'],
  ])('says it of all in it: %s', (name, category) => {
    expect(protectedGroup(name)).toBe(category);
  });

  it.each([
    'family B',
    'suspects',
    'informant reports',
    'Doctor Ahmed case',
    'protection racket',
    'Motor Vehicle',
    'crew',
  ])('says nothing of the kind: %s', (name) => {
    expect(protectedGroup(name)).toBeUndefined();
  });
});
