import { describe, expect, it } from 'vitest';
import type { Findings } from '../../src/model/index.ts';
import { jsonPieces } from '../../src/report/index.ts';
import { smallFindings } from './findings-fixture.ts';

/** The longest text of V8. */
const LONGEST_TEXT = 2 ** 29 - 24;
const TIES = 1_000_000;

describe('findings longer than any text', () => {
  it('are written in pieces: a million ties and two million people', () => {
    const small = smallFindings();
    const [person] = small.ranking;
    const [tie] = small.ties;
    const lean = { ...person!, reasons: [], indications: [], families: { reach: 0.5, brokerage: 0.25 } };
    const findings: Findings = {
      ...small,
      ranking: new Array(2 * TIES).fill(lean),
      ties: new Array(TIES).fill(tie),
    };
    let length = 0;
    let longest = 0;
    let people = 0;
    let ties = 0;
    const ofPerson = `"person": ${JSON.stringify(lean.person)}, "rank"`;
    for (const piece of jsonPieces(findings)) {
      length += piece.length;
      longest = Math.max(longest, piece.length);
      for (let at = piece.indexOf(ofPerson); at >= 0; at = piece.indexOf(ofPerson, at + 1)) people++;
      for (let at = piece.indexOf('"linkCount"'); at >= 0; at = piece.indexOf('"linkCount"', at + 1)) ties++;
    }
    expect(length).toBeGreaterThan(LONGEST_TEXT);
    expect(longest).toBeLessThan(1_000_000);
    expect(people).toBeGreaterThanOrEqual(2 * TIES);
    expect(ties).toBeGreaterThanOrEqual(TIES);
  });
});
