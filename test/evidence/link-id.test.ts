import { describe, expect, it } from 'vitest';
import { fingerprintInto } from '../../src/evidence/fingerprint.ts';
import { deriveLinkId, idOfLanes } from '../../src/evidence/link-id.ts';
import type { LinkDraft } from '../../src/evidence/read-link-row.ts';

const CALL: LinkDraft = { id: '', source: 'A', target: 'B', kind: 'call', directed: true, strength: 1 };

/** What the id says it is: the fingerprint of the JSON text of all but the id, fields in their fixed order. */
function slowId({ id: _, ...told }: LinkDraft): string {
  const lanes = new Uint32Array(2);
  fingerprintInto([JSON.stringify(told)], lanes);
  return idOfLanes(lanes);
}

const TEXTS = [
  '',
  'P1',
  '"',
  '\\',
  '\u0001',
  'é',
  'é"',
  '王伟',
  '\ud800',
  '😀',
  '\u007f',
  'a"b"c',
  ',"report":"R1',
  'x'.repeat(9000),
];

describe('the id of a link that has none', () => {
  it.each(TEXTS)('is the fingerprint of its JSON, whatever its texts hold: %j', (text) => {
    for (const draft of [
      { ...CALL, source: text },
      { ...CALL, target: text },
      { ...CALL, kind: text },
      { ...CALL, at: text, report: text },
      { ...CALL, amount: -0.5, currency: text, handling: 'R' },
    ])
      expect(deriveLinkId(draft)).toBe(slowId(draft));
  });

  it('reads numbers as JSON writes them', () => {
    for (const strength of [1, 0.1, 1e21, 1e-7, 123456789.125])
      expect(deriveLinkId({ ...CALL, strength, amount: -strength })).toBe(
        slowId({ ...CALL, strength, amount: -strength }),
      );
  });

  it('differs where a quote moves from one text to the next', () => {
    const ids = [deriveLinkId({ ...CALL, at: '1","report":"2' }), deriveLinkId({ ...CALL, at: '1', report: '2' })];
    expect(new Set(ids).size).toBe(2);
  });
});
