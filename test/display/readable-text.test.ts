import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkup, readableText } from '../../src/display/index.ts';

describe('readableText', () => {
  it('shows control characters as their pictures', () => {
    expect(readableText('a\u0000b\u001b[31m\n\t\u007f')).toBe('a␀b␛[31m␊␉␡');
  });

  it('replaces marks that turn the reading direction, C1 controls and lone surrogates', () => {
    expect(readableText('\u202eabc\u2066\u0085\ud800')).toBe('\ufffdabc\ufffd\ufffd\ufffd');
  });

  it('leaves letters of every script and emoji alone', () => {
    expect(readableText('Ångström 王伟 محمد 👤')).toBe('Ångström 王伟 محمد 👤');
  });

  it('shortens a long id but keeps two that differ in the middle apart', () => {
    const long = (middle: string): string => `${'a'.repeat(5000)}${middle}${'z'.repeat(5000)}`;
    expect(readableText(long('1'))).toHaveLength(64);
    expect(readableText(long('1'))).not.toBe(readableText(long('2')));
  });

  it('never exceeds its limit and never holds what XML 1.0 forbids', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.integer({ min: 32, max: 90 }), (text, limit) => {
        const shown = readableText(text, limit);
        expect(shown.length).toBeLessThanOrEqual(limit);
        expect(shown).not.toMatch(/[^\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u);
      }),
    );
  });
});

describe('escapeMarkup', () => {
  it('turns the five characters of markup into entities', () => {
    expect(escapeMarkup(`<a href="x">'&'</a>`)).toBe('&lt;a href=&quot;x&quot;&gt;&#39;&amp;&#39;&lt;/a&gt;');
  });
});
