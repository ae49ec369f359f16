import { describe, expect, it } from 'vitest';
import { analyzeCase } from '../../src/analysis/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import type { FoundIdentities, Verdict } from '../../src/model/index.ts';
import { toHtml, toMarkdown, toText } from '../../src/report/index.ts';
import { whoIsWho } from '../../src/report/who-is-who.ts';

const identities: FoundIdentities = {
  records: 9,
  people: 6,
  merges: [{ person: 'A', left: 'A', right: '<b>', author: 'analyst-1', at: '2031-05-01', reason: '=1|2' }],
  pending: Array.from({ length: 250 }, (_, i) => ({
    left: 'A',
    right: `C${i}`,
    score: 2.5,
    probability: 0.85,
    status: 'unsure' as const,
    reasons: [
      { comparison: 'name', level: 'same', points: 2.5 },
      { comparison: 'phone', level: 'missing', points: 0 },
    ],
  })),
  conflicts: [],
  ofProtected: { merges: 2, pending: 0, conflicts: 0 },
};
const found = await analyzeCase(readLinks([{ source: 'A', target: 'D' }]).links, { identities });
const { identities: _, ...plain } = found;
const as = (verdict: Verdict) => ({ ...found, verdict });

describe('the report of who is who', () => {
  it('counts merges, those of protected people among them, and lists the others with author, date and reason', () => {
    const who = whoIsWho(as('ranked'))!;
    expect(who.note).toBe(
      '9 records were resolved to 6 people by 3 merges (2 of protected people, not listed); 250 pairs wait for a judgement; 0 were not carried out.',
    );
    expect(who.tables[0]!.rows).toEqual([['A', 'A', '<b>', 'analyst-1', '2031-05-01', '=1|2']]);
  });

  it('lists the first 200 candidates with what adds points, says how many there are, and leaves out empty tables', () => {
    const { tables } = whoIsWho(as('ranked'))!;
    expect(tables.map(({ caption, rows }) => [caption, rows.length])).toEqual([
      ['Merges: nothing was merged without a judgement or a rule', 1],
      ['Candidates: not merged, a human judges (first 200 of 250)', 200],
    ]);
    expect(tables[1]!.rows[0]).toEqual(['A', 'C0', '0.850', '2.5', 'unsure; name same +2.5']);
  });

  it('stands escaped in every form, and names nobody under insufficient data', () => {
    expect(toHtml(as('ranked'))).toContain('<td><bdi>&lt;b&gt;</bdi></td>');
    expect(toMarkdown(as('ranked'))).toContain('=1\\|2');
    for (const write of [toHtml, toMarkdown, toText]) {
      expect(write(as('ranked'))).toContain('9 records were resolved to 6 people');
      expect(write(as('insufficient-data'))).toContain('9 records were resolved to 6 people');
      expect(write(as('insufficient-data'))).not.toContain('analyst-1');
      expect(write(plain)).not.toContain('Who is who');
    }
  });
});
