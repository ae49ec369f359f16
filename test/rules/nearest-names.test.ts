import { describe, expect, it } from 'vitest';
import { nearestName, nearestNames } from '../../src/rules/index.ts';

describe('nearestNames', () => {
  it('gives names that hold the one asked for first, then those two in five letters away, shorter before longer', () => {
    expect(nearestNames('P7', ['Q99', 'XP71', 'P07', 'P70'])).toEqual(['P70', 'XP71', 'P07']);
    expect(nearestNames('anna k', ['Anna K', 'ANNA KA', 'Bob'])).toEqual(['Anna K', 'ANNA KA']);
    expect(nearestNames('ＮＧ7', ['NG7'])).toEqual(['NG7']);
  });

  it('gives as many as are asked for, and none where nothing is near', () => {
    const ids = Array.from({ length: 9 }, (_, i) => `N1${i}`);
    expect(nearestNames('N1', ids)).toEqual(['N10', 'N11', 'N12']);
    expect(nearestNames('N1', ids, 1)).toEqual(['N10']);
    expect(nearestNames('zzzz', ids)).toEqual([]);
    expect(nearestNames('Z', ['A', 'B'])).toEqual([]);
    expect(nearestNames('', ['A'])).toEqual([]);
  });

  it('is how options and words of vocabularies are suggested too', () => {
    expect(nearestName('resolutoin', ['resolution', 'runs'])).toBe('resolution');
    expect(nearestName('x', ['resolution', 'runs'])).toBeUndefined();
  });
});
