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

  it('takes no word it does not know for a category', () => {
    expect(people(['source', 'target', 'source status'], [['H1', 'H2', 'active']])).toEqual([['H1', 'uncategorized']]);
  });

  it('is undefined where no column speaks of the ends', () => {
    expect(
      people(['source', 'target', 'status', 'category', 'role'], [['A', 'B', 'victim', 'victim', 'victim']]),
    ).toBeUndefined();
  });
});
