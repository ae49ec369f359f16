import { describe, expect, it } from 'vitest';
import { namesNobody } from '../../src/evidence/index.ts';

describe('words for nobody', () => {
  it('are words, marks and words in marks; an id with a digit is somebody', () => {
    for (const text of ['unknown', 'N/A', '-', '<Unknown>', 'n.a.', '#N/A', 'б/н', '?', ''])
      expect(namesNobody(text)).toBe(true);
    for (const text of ['P1', '100', 'unknown1', 'NA12', '0', 'x9y']) expect(namesNobody(text)).toBe(false);
  });
});
