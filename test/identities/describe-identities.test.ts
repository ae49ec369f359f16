import { describe, expect, it } from 'vitest';
import { describeIdentities, recordJudgement, resolveIdentities } from '../../src/identities/index.ts';
import type { FoundCandidate, Person } from '../../src/model/index.ts';

const SIGNED = { author: 'analyst-2', at: '2024-05-01', reason: 'same photograph' };
const records = ['A', 'B', 'C', 'M', 'N'].map((id) => ({ id }));
const judgements = (
  [
    ['A', 'B', 'same'],
    ['M', 'N', 'same'],
    ['A', 'C', 'different'],
    ['B', 'C', 'same'],
  ] as const
).reduce<ReturnType<typeof recordJudgement>>(
  (log, [a, b, verdict]) => recordJudgement(log, { ...SIGNED, records: [a, b], verdict }),
  [],
);
const people: Person[] = [
  { id: 'A', category: 'suspect' },
  { id: 'M', category: 'migrant' },
];
const candidate = (left: string, right: string): FoundCandidate => ({
  left,
  right,
  score: 2,
  probability: 0.8,
  status: 'undecided',
  reasons: [{ comparison: 'name', level: 'same', points: 2, detail: 'Karim' } as FoundCandidate['reasons'][number]],
});

describe('describeIdentities', () => {
  const identities = resolveIdentities(records, { judgements });
  const found = describeIdentities(identities, {
    records: 5,
    people,
    pending: [candidate('A', 'C'), candidate('C', 'N')],
  });

  it('lists merges, candidates and what was not carried out, and counts what concerns the protected', () => {
    expect(found).toMatchObject({
      records: 5,
      people: 3,
      merges: [{ person: 'A', left: 'A', right: 'B', ...SIGNED }],
      pending: [{ left: 'A', right: 'C', probability: 0.8 }],
      conflicts: [{ code: 'blocked-merge', left: 'B', right: 'C' }],
      ofProtected: { merges: 1, pending: 1, conflicts: 0 },
    });
    expect(JSON.stringify(found)).not.toMatch(/"[MN]"/);
  });

  it('leaves out what the records state, and says when nobody looked for candidates', () => {
    expect(JSON.stringify(found)).not.toContain('Karim');
    expect(describeIdentities(identities, { records: 5 }).pending).toBe(null);
  });
});
