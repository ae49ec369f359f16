import { describe, expect, it } from 'vitest';
import { isPlaceholder } from '../../src/model/index.ts';

describe('isPlaceholder', () => {
  it.each([
    'unknown',
    'UNKNOWN',
    '(unknown)',
    'N/A',
    'n.a.',
    '-',
    '—',
    '???',
    '.',
    'Private Number',
    'withheld',
    'неизвестно',
    '不明',
    'مجهول',
    '<none>',
    ' null ',
  ])('knows %s for a word that nothing is known', (text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(['', 'Nadia', 'Null Island Trading', 'Na Li', '+385911110001', '0', 'Noname Bay', 'Anonymous Sudan'])(
    'takes %s for what it is',
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );
});
