import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RingtraceError } from '../../src/model/index.ts';
import { takenOff, writeId } from '../../src/protection/index.ts';

describe('an id', () => {
  it.each([
    [' M1', 'M1'],
    ['M1\u00a0', 'M1'],
    ['M\u200f1', 'M1'],
    ['\ufeffM1', 'M1'],
    ['M\u00ad1\u2060', 'M1'],
    ['Ali  \t Hassan', 'Ali Hassan'],
    ["'00123", '00123'],
    ['="00123"', '00123'],
    ['Jose\u0301', 'Jos\u00e9'],
    ['O’Neill', 'O’Neill'],
    ["O'Neill", "O'Neill"],
    ['m1', 'm1'],
    ['007', '007'],
    ['Ali\u3000\u2003Hassan', 'Ali Hassan'],
    ['=" M1 "', 'M1'],
    ["' M1 '", 'M1'],
    ["' M1", 'M1'],
    ["''00123''", '00123'],
    ['M\u0085 1', 'M 1'],
  ])('%j is written %j', (text, written) => {
    expect(writeId(text)).toBe(written);
  });

  it('is written the same when written twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(writeId(writeId(text))).toBe(writeId(text));
      }),
    );
  });

  it('says what was taken off, and nothing where letters were only composed', () => {
    expect(takenOff('M1')).toEqual([]);
    expect(takenOff('Jose\u0301')).toEqual([]);
    expect(takenOff(' M\u200f1')).toEqual(['marks', 'blanks']);
    expect(takenOff("'0012")).toEqual(['text-marks']);
    expect(takenOff('="0012"')).toEqual(['text-marks']);
    expect(takenOff('Ali Hassan')).toEqual([]);
    expect(() => writeId(7 as never)).toThrow(RingtraceError);
  });
});
