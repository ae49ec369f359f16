import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/model/index.ts';

describe('visibleText', () => {
  it('shows control characters as their pictures and other unlawful ones as U+FFFD', () => {
    expect(visibleText('a\u0000b\u001b\u007f\u0085\u202e\ud800\uffff')).toBe('a␀b␛␡\ufffd\ufffd\ufffd\ufffd');
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => visibleText(visibleText(text)) === visibleText(text)),
    );
  });
});
