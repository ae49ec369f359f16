import { describe, expect, it } from 'vitest';
import { readPeople } from '../../src/evidence/index.ts';
import { isProtected } from '../../src/model/index.ts';

const read = (...rows: object[]): ReturnType<typeof readPeople> => readPeople(rows);

describe('readPeople', () => {
  it('reads roles, stage, group and intervals', () => {
    const { people, issues } = read({
      id: 'A',
      role: 'recruiter; guide',
      category: 'Suspect',
      stage: 'recruit',
      group: 'north',
      monitored: '2008-01/2008-03; 2008-06/',
    });
    expect(issues).toEqual([]);
    expect(people).toEqual([
      {
        id: 'A',
        category: 'suspect',
        roles: ['recruiter', 'guide'],
        stage: 'recruit',
        group: 'north',
        monitored: [{ from: '2008-01', to: '2008-03' }, { from: '2008-06' }],
      },
    ]);
  });

  it('takes role migrant as category migrant, whatever category stands beside it', () => {
    expect(read({ id: 'A', role: 'migrant' }).people[0]!.category).toBe('migrant');
    expect(read({ id: 'A', role: 'migrant', category: 'suspect' }).people[0]!.category).toBe('migrant');
    expect(read({ id: 'A' }).people[0]!.category).toBe('uncategorized');
    expect(read({ id: 'A', role: 'migrant', category: 'uncategorized' }).people[0]!.category).toBe('migrant');
  });

  it('protects a person whose category it cannot read', () => {
    const { people, issues } = read({ id: 'A', category: 'blue list' });
    expect(isProtected(people[0]!)).toBe(true);
    expect(issues).toMatchObject([{ row: 1, column: 'category', code: 'unknown-category' }]);
  });

  it.each(['category', 'role', 'type', 'Kategorie', 'status'])(
    'reads parts in the trade and categories in %s',
    (column) => {
      const words = ['organizer', 'Recruiter / driver', 'forger', 'suspect', 'boat passenger', 'convicted'];
      const { people, issues } = read(...words.map((word, row) => ({ id: `P${row}`, [column]: word })));
      expect(issues).toEqual([]);
      expect(people.map(({ category, roles }) => [category, ...(roles ?? [])])).toEqual([
        ['uncategorized', 'organizer'],
        ['uncategorized', 'recruiter', 'transporter'],
        ['uncategorized', 'document-forger'],
        ['suspect'],
        ['migrant', ...(column === 'role' ? ['migrant'] : [])],
        ['convicted'],
      ]);
    },
  );

  it('lets a category stated as one stand before one stated as a role', () => {
    expect(read({ id: 'A', category: 'contact', role: 'suspect' }).people[0]).toMatchObject({ category: 'contact' });
  });

  it('protects whoever has a category that is only partly a part in the trade, none, or unknown', () => {
    const { people } = read(
      ...['organizer qzx', 'not organizer', 'unknown'].map((category, row) => ({ id: `P${row}`, category })),
    );
    expect(people.map(({ category, roles }) => [category, roles])).toEqual([
      ['unclear', undefined],
      ['unclear', undefined],
      ['unclear', undefined],
    ]);
  });

  it('merges rows of one person the same way in any order, a protected category winning', () => {
    const rows = [
      { id: 'A', category: 'suspect', group: 'north', role: 'guide' },
      { id: 'A', category: 'victim', group: 'east' },
      { id: 'A', role: 'recruiter' },
    ];
    const forward = readPeople(rows).people;
    expect(forward).toEqual(readPeople([...rows].reverse()).people);
    expect(forward).toEqual([{ id: 'A', category: 'victim', group: 'east', roles: ['guide', 'recruiter'] }]);
  });

  it('reads an unknown role as unknown, with an issue', () => {
    const { people, issues } = read({ id: 'A', role: 'brains' });
    expect(people[0]!.roles).toEqual(['unknown']);
    expect(issues).toMatchObject([{ code: 'unknown-role' }]);
  });

  it('rejects a row without an id, and nothing else', () => {
    const { people, rejected, issues } = read({ id: '' }, { id: 'B', monitored: 'always' });
    expect(people.map(({ id }) => id)).toEqual(['B']);
    expect(rejected).toEqual([{ id: '' }]);
    expect(issues.map(({ code }) => code)).toEqual(['missing-person', 'unreadable-interval']);
  });
});
