import { describe, expect, it } from 'vitest';
import { analyzeCase, holdHandovers, linkHandsets, proposeHandovers } from '../../src/index.ts';
import type { CaseLink, Person, Registration } from '../../src/model/index.ts';
import { madeUpCalls } from './made-up-calls.ts';
import { instant } from './made-up-tracks.ts';

const call = madeUpCalls();
const days = Array.from({ length: 15 }, (_, day) => day);
const phase = (day: number): string => (day < 7 ? 'first' : day < 11 ? 'second' : 'third');
/** Twenty lines that call around a ring; three lines one after the other in one handset, each with contacts of its own. */
const links = days.flatMap((day) => [
  ...Array.from({ length: 20 }, (_, i) => call(day, `c${i}`, `c${(i + 1) % 20}`)),
  ...[1, 7, 13].map((other) => call(day, phase(day), `c${other + phase(day).length}`)),
]);
const registrations: Registration[] = days.map((day) => ({
  line: phase(day),
  imei: `35693803564380${day < 7 ? 9 : 8}`,
  imsi: `21901000000001${phase(day).length}`,
  at: instant(day, 600),
  file: 'a.csv',
  row: day + 1,
}));
const victim: Person = { id: 'second', category: 'victim' };
const heldIn = (people: readonly Person[], apart: readonly (readonly [string, string])[] = []): string[] =>
  holdHandovers(links, registrations, { people, apart })
    .filter(({ category }) => category === 'unclear')
    .map(({ id }) => id)
    .sort();

describe('a line that a handover joins to a protected one', () => {
  it('is proposed where nobody is protected', () => {
    const found = proposeHandovers(links, { registrations }).map(({ from, to, score }) => [from, to, score >= 0.5]);
    expect(found).toEqual([
      ['first', 'second', true],
      ['second', 'third', true],
    ]);
    expect(heldIn([])).toEqual([]);
  });

  it.each(['first', 'second', 'third'])('is held back, over several steps too: from %s', (id) => {
    const others = ['first', 'second', 'third'].filter((line) => line !== id);
    expect(heldIn([{ ...victim, id }])).toEqual(others);
    expect(proposeHandovers(links, { registrations, people: [{ ...victim, id }] })).toEqual([]);
  });

  it('is ranked where the people table says so, or a human told the two apart', () => {
    expect(heldIn([victim, { id: 'third', category: 'contact' }])).toEqual(['first']);
    expect(heldIn([victim], [['second', 'third']])).toEqual(['first']);
    expect(
      heldIn(
        [victim],
        [
          ['second', 'third'],
          ['first', 'second'],
        ],
      ),
    ).toEqual([]);
  });

  it('is held back where they only stand as carried', () => {
    const carried: CaseLink = { ...links[0]!, id: 'T', source: 'c3', target: 'second', kind: 'transport' };
    expect(holdHandovers([...links, carried], registrations).map(({ id }) => id)).toEqual(['first', 'third']);
    const ranked = { rankUncategorized: true };
    expect(holdHandovers([...links, carried], registrations, ranked)).toEqual([]);
  });

  it('is in no ranking and counted, and in nothing that is said of phones', async () => {
    const people = [victim];
    const findings = await analyzeCase(links, { people, registrations, draws: 0, workers: 1 });
    const ranked = findings.ranking.map(({ person }) => person);
    expect(ranked).toHaveLength(20);
    expect(ranked).not.toContain('first');
    expect(findings.protection).toMatchObject({ handedOver: 2 });
    expect(findings.caveats.join()).toContain('2 lines are held back as unclear: by handsets, nights or contacts');
    expect(JSON.stringify(findings)).not.toMatch(/"(?:first|second|third)"/);
    const judged = await analyzeCase(links, {
      people,
      registrations,
      draws: 0,
      workers: 1,
      apart: [
        ['first', 'second'],
        ['second', 'third'],
      ],
    });
    expect(judged.ranking).toHaveLength(22);
    expect(judged.protection).not.toHaveProperty('handedOver');
    const held = holdHandovers(links, registrations, { people });
    expect(JSON.stringify(linkHandsets(registrations, { people: held }))).not.toMatch(/first|second|third/);
  });
});
