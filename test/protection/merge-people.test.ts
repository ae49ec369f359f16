import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/model/index.ts';
import { mergePeople } from '../../src/protection/merge-people.ts';
import { placesOf, withPlaces } from '../../src/protection/with-places.ts';

const both = (a: Person, b: Person): Person => {
  const merged = mergePeople(a, b);
  expect(mergePeople(b, a)).toEqual(merged);
  return merged;
};

describe('two entries of one person', () => {
  it('add up, in one order whatever theirs, each fact once', () => {
    const a: Person = {
      id: 'A',
      category: 'suspect',
      names: ['Zoe', 'Ann'],
      roles: ['recruiter'],
      monitored: [{ from: '2008-01', to: '2008-03' }],
    };
    const b: Person = {
      id: 'A',
      category: 'suspect',
      names: ['Ann', 'Bo'],
      roles: ['guide', 'recruiter'],
      monitored: [{ from: '2007' }, { from: '2008-01', to: '2008-03' }],
      stage: 'move',
      group: 'north',
    };
    expect(both(a, b)).toEqual({
      id: 'A',
      category: 'suspect',
      names: ['Ann', 'Bo', 'Zoe'],
      roles: ['guide', 'recruiter'],
      monitored: [{ from: '2007' }, { from: '2008-01', to: '2008-03' }],
      stage: 'move',
      group: 'north',
    });
  });

  it('say nothing that neither said', () => {
    const merged = both({ id: 'A', category: 'contact' }, { id: 'A', category: 'contact' });
    expect(Object.keys(merged)).toEqual(['id', 'category']);
  });

  it.each([
    ['suspect', 'migrant', 'migrant'],
    ['uncategorized', 'witness', 'witness'],
    ['uncategorized', 'suspect', 'suspect'],
    ['uncategorized', 'contact', 'contact'],
    ['convicted', 'suspect', 'convicted'],
    ['unclear', 'suspect', 'unclear'],
  ] as const)('%s and %s are %s', (one, other, category) => {
    expect(both({ id: 'A', category: one }, { id: 'A', category: other }).category).toBe(category);
  });

  it('keep the first of two stages and groups by their letters', () => {
    const a: Person = { id: 'A', category: 'suspect', stage: 'recruit', group: 'east' };
    const b: Person = { id: 'A', category: 'suspect', stage: 'move', group: 'north' };
    expect(both(a, b)).toMatchObject({ stage: 'move', group: 'east' });
  });

  it('keep the rows of both', () => {
    const at = (row: number): Person => withPlaces({ id: 'A', category: 'suspect' }, [{ row }]);
    expect(placesOf(mergePeople(at(3), at(7)))).toEqual([{ row: 3 }, { row: 7 }]);
  });
});
