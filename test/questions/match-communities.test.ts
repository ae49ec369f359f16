import { describe, expect, it } from 'vitest';
import { matchCommunities } from '../../src/questions/match-communities.ts';

const groups = (...members: string[]): { id: number; members: string[] }[] =>
  members.map((text, id) => ({ id, members: [...text] }));

describe('matchCommunities', () => {
  it('goes on from the largest overlap of at least a half, and carries names on', () => {
    const { communities, gone } = matchCommunities(groups('ABCD', 'EFG'), groups('EFGH', 'ABC', 'XY'), {
      names: new Map([
        [0, 'harbor'],
        [1, 'money'],
      ]),
    });
    expect(communities).toEqual([
      { id: 0, size: 4, fate: 'kept', name: 'money', before: 1, jaccard: 3 / 4, madeOf: [1] },
      { id: 1, size: 3, fate: 'kept', name: 'harbor', before: 0, jaccard: 3 / 4, madeOf: [0] },
      { id: 2, size: 2, fate: 'new', name: 'C2', madeOf: [] },
    ]);
    expect(gone).toEqual([]);
  });

  it('tells splits, mergers and what is gone', () => {
    const split = matchCommunities(groups('ABCDEF'), groups('ABCD', 'EF'));
    expect(split.communities.map(({ fate, before, name }) => [fate, before, name])).toEqual([
      ['split', 0, 'C0'],
      ['split', undefined, 'C1'],
    ]);
    const merged = matchCommunities(groups('ABC', 'DE', 'XYZ'), groups('ABCDE'));
    expect(merged.communities[0]).toMatchObject({ fate: 'merged', before: 0, madeOf: [0, 1] });
    expect(merged.gone.map(({ id }) => id)).toEqual([1, 2]);
  });

  it('never gives one name to two', () => {
    const { communities } = matchCommunities(groups('ABC', 'DE'), groups('ABC', 'XY', 'DE'));
    expect(communities.map(({ name }) => name)).toEqual(['C0', 'C1-2', 'C1']);
    expect(() => matchCommunities(groups('A', 'B'), [], { names: new Map([[0, 'C1']]) })).toThrow(/go by one name/);
    expect(() => matchCommunities([], [], { least: 0 })).toThrow(/least is 0/);
  });
});
