import { describe, expect, it } from 'vitest';
import { isOneSlip } from '../../src/protection/is-one-slip.ts';

describe('isOneSlip', () => {
  it.each([
    ['ahmed', 'ahmed'],
    ['ahmed', 'ahmad'],
    ['ahmed', 'ahme'],
    ['ahmed', 'hmed'],
    ['ahmed', 'ahmeed'],
    ['ahmed', 'xahmed'],
    ['ahmed', 'ahmde'],
    ['ahmed', 'hamed'],
    ['aa', 'aaa'],
    ['', 'a'],
    ['ab', 'ba'],
  ])('%s and %s differ by one at most', (a, b) => {
    expect(isOneSlip(a, b)).toBe(true);
    expect(isOneSlip(b, a)).toBe(true);
  });

  it.each([
    ['ahmed', 'ahamd'],
    ['ahmed', 'ahm'],
    ['ahmed', 'ahnad'],
    ['ahmed', 'demha'],
    ['abc', 'cba'],
    ['abcd', 'badc'],
    ['abxx', 'cdxx'],
    ['abxx', 'bcxx'],
    ['abxx', 'caxx'],
    ['ab', 'abcd'],
    ['ab', 'c'],
    ['aba', 'bab'],
    ['', 'ab'],
    ['ab', 'bac'],
    ['aaa', 'aaaaa'],
  ])('%s and %s by more', (a, b) => {
    expect(isOneSlip(a, b)).toBe(false);
    expect(isOneSlip(b, a)).toBe(false);
  });
});
