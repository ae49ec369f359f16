import { describe, expect, it } from 'vitest';
import { timeLeft } from '../../src/cli/time-left.ts';

describe('the time that is left', () => {
  it('is that of the rest at the pace so far: 10 of 100 in 5 s leave 45 s', () => {
    let second = 0;
    const left = timeLeft(() => second);
    expect(left(0, 100)).toBe('');
    second = 5;
    expect(left(10, 100)).toBe(', about 45 s left');
    second = 50;
    expect(left(10, 100)).toBe(', about 8 min left');
    expect(left(100, 100)).toBe('');
  });

  it('is not told in the first two seconds, nor of other work from what was before', () => {
    let second = 0;
    const left = timeLeft(() => second);
    left(0, 10);
    second = 1;
    expect(left(1, 10)).toBe('');
    second = 100;
    expect(left(0, 7)).toBe('');
    second = 103;
    expect(left(1, 7)).toBe(', about 18 s left');
  });

  it('is told in hours where it is many', () => {
    let second = 0;
    const left = timeLeft(() => second);
    left(0, 1000);
    second = 20;
    expect(left(1, 1000)).toBe(', about 6 h left');
  });
});
