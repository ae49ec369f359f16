import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remember } from '../../src/evidence/index.ts';

const digits = fc.stringMatching(/^\+?[0-9]{1,18}$/);
const texts = fc.array(fc.oneof(digits, fc.string({ maxLength: 12 })), { maxLength: 3000 });

describe('what is remembered of a text', () => {
  it('is what was made of it and of no other, numbers with a plus and leading zeros too', () => {
    fc.assert(
      fc.property(texts, (all) => {
        const read = remember((value) => `<${value}>`);
        for (const text of [...all, ...all]) expect(read(text)).toBe(`<${text}>`);
      }),
      { numRuns: 50 },
    );
    const read = remember((value) => value);
    const near = [
      '123456',
      '0123456',
      '+123456',
      '+0123456',
      '00123456',
      '12345678901234',
      '+12345678901234',
      '123456789012345',
      ...[
        '1',
        '01',
        '001',
        'a',
        'A',
        'aa',
        'a\0',
        '\0a',
        '\0',
        'abcdefg',
        'abcdefgh',
        'P1',
        'P01',
        '1P',
        'é',
        'ééééééé',
        '~',
        '\x7f',
      ],
    ];
    expect([...near, ...near].map((text) => read(text))).toEqual([...near, ...near]);
  });

  it('was made once', () => {
    let made = 0;
    const read = remember((value) => `${made++} ${value}`);
    for (let round = 0; round < 3; round++)
      for (let i = 0; i < 5000; i++) expect(read(`+38591${1_000_000 + i}`)).toBe(`${i} +38591${1_000_000 + i}`);
  });
});
