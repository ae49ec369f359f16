import { describe, expect, it } from 'vitest';
import { CATEGORIES, isProtected, type Person } from '../../src/model/index.ts';

/** As plain JavaScript may hand it in. */
const person = (category: unknown, roles?: unknown): Person => ({ id: 'A', category, roles }) as Person;

describe('isProtected', () => {
  it('lets suspects, convicted, contacts and the uncategorized be ranked, and nobody else', () => {
    expect(CATEGORIES.filter((category) => !isProtected(person(category)))).toEqual([
      'suspect',
      'convicted',
      'contact',
      'uncategorized',
    ]);
  });

  it.each(['Migrant', 'refugee', 'victim ', '', null, 7])(
    'protects in doubt: category %j is none it knows',
    (category) => {
      expect(isProtected(person(category))).toBe(true);
    },
  );

  it('protects role migrant whatever stands beside it', () => {
    expect(isProtected(person('uncategorized', ['guide', 'migrant']))).toBe(true);
    expect(isProtected(person('suspect', ['migrant']))).toBe(true);
    expect(isProtected(person('suspect', ['guide']))).toBe(false);
  });
});
