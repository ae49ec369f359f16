import { describe, expect, it } from 'vitest';
import { resolveRows } from '../../examples/viewer/src/case/resolve-rows.ts';
import { type JudgementLog, readRecords, recordJudgement } from '../../src/index.ts';
import type { CaseLink, Person } from '../../src/model/index.ts';

const links: readonly CaseLink[] = ['R1', 'R2'].map((id, i) => ({
  id: `L${i}`,
  source: id,
  target: 'C1',
  kind: 'call',
  directed: true,
  strength: 1,
}));
const victim: Person = { id: 'R1', category: 'victim' };
const { records } = readRecords([
  { id: 'R1', name: 'Zulmira Quexado', born: '1984-03-07' },
  { id: 'R2', name: 'Quexado Zulmyra', born: '1984-03-07' },
]);
const resolved = (judgements: JudgementLog, said: JudgementLog = []) =>
  resolveRows({ links, people: [victim], records, judgements }, said, () => undefined);
const word = { author: 'analyst-2', at: '2031-05-01', reason: 'another photograph' };
const apart = recordJudgement([], { ...word, records: ['R1', 'R2'], verdict: 'different' });

describe('a case dropped on the page', () => {
  it('holds back whoever may be a protected person by records that nobody judged, and counts them', async () => {
    const { people, identities } = await resolved([]);
    expect(people.find(({ id }) => id === 'R2')).toMatchObject({ category: 'unclear' });
    expect(identities).toMatchObject({ heldBack: 1, pending: [], ofProtected: { pending: 1 } });
  });

  it('holds nobody back whom a file or somebody at the page told apart', async () => {
    for (const { people, identities } of [await resolved(apart), await resolved([], apart)]) {
      expect(people.find(({ id }) => id === 'R2')?.category).not.toBe('unclear');
      expect(identities).not.toHaveProperty('heldBack');
    }
  });

  it('is left as it is without registers and judgements', async () => {
    const rows = { links, people: [victim], records: [], judgements: [] };
    expect(await resolveRows(rows, [], () => undefined)).toMatchObject({ links, people: [victim] });
  });
});
