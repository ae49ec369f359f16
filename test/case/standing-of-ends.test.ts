import { describe, expect, it } from 'vitest';
import { standingOfEnds } from '../../src/case/standing-of-ends.ts';

const people = (
  header: readonly string[],
  rows: readonly (readonly unknown[])[],
  ends = { source: header[0], target: header[1] },
) => {
  const standing = standingOfEnds(header, header, ends);
  standing?.take(rows);
  return standing?.people().map(({ id, category }) => [id, category]);
};

describe('standingOfEnds', () => {
  it('reads who is protected from columns beside either end', () => {
    expect(people(['source', 'target', 'source category', 'target_role'], [['M1', 'H1', 'victim', 'migrant']])).toEqual(
      [
        ['M1', 'victim'],
        ['H1', 'migrant'],
      ],
    );
    expect(
      people(['caller', 'callee', 'category of caller', 'calleeStatus'], [['H1', 'M1', 'suspect', 'witness']]),
    ).toEqual([
      ['H1', 'suspect'],
      ['M1', 'witness'],
    ]);
  });

  it('reads columns whose names differ as those of the ends do, in the languages of the vocabulary', () => {
    const header = ['Person A', 'Person B', 'Rolle A', 'Rolle B'];
    expect(people(header, [['M1', 'H1', 'Geschädigte', 'Fahrer']])).toEqual([
      ['M1', 'victim'],
      ['H1', 'uncategorized'],
    ]);
    const french = ['de', 'à', 'catégorie de', 'catégorie à'];
    expect(people(french, [['H1', 'M1', 'suspect', 'passagère']])).toEqual([
      ['H1', 'suspect'],
      ['M1', 'migrant'],
    ]);
  });

  it('takes no word it does not know for a category', () => {
    expect(people(['source', 'target', 'source status'], [['H1', 'H2', 'active']])).toEqual([['H1', 'uncategorized']]);
  });

  it('is undefined where no column speaks of the ends', () => {
    expect(
      people(['source', 'target', 'status', 'category', 'role'], [['A', 'B', 'victim', 'victim', 'victim']]),
    ).toBeUndefined();
  });
});
