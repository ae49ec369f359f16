import { describe, expect, it } from 'vitest';
import { analyzeCase, type Findings, type Person, readLinks, toText } from '../../src/index.ts';

const rows = (...pairs: readonly string[]): object[] =>
  pairs.map((row) => {
    const [source, target, time] = row.split(' ');
    return { source, target, kind: 'call', time };
  });
const suspect = (id: string, from: string, to: string): Person => ({
  id,
  category: 'suspect',
  monitored: [{ from, to }],
});
const analyze = (links: readonly object[], people: readonly Person[]): Promise<Findings> =>
  analyzeCase(readLinks(links).links, { people, top: 3 });
const CASE = rows(
  'T A 2031-01-05',
  'T B 2031-01-09',
  'T C 2031-03-01',
  'U A 2031-02-02',
  'U X 2031-02-03',
  'V X 2031-02-04',
  'T X 2031-01-31',
  'A B 2031-01-01',
  'C D 2031-01-01',
  'D E 2031-01-01',
);
const TAPS = [
  suspect('T', '2031-01', '2031-01'),
  suspect('U', '2031-02', '2031-02'),
  suspect('V', '2031-02', '2031-02'),
];

describe('watchBias', () => {
  it("gives the share of a person's links that fall into their own monitoring", async () => {
    const { watchBias } = await analyze(CASE, TAPS);
    const byPerson = new Map(watchBias!.people.map((entry) => [entry.person as string, entry]));
    // T was tapped in January: three of four links.
    expect(byPerson.get('T')).toMatchObject({ watched: true, ownShare: 3 / 4, watchedContacts: 0 });
    expect(byPerson.get('U')).toMatchObject({ watched: true, ownShare: 1 });
    expect(byPerson.get('A')).toMatchObject({ watched: false, ownShare: 0, watchedContacts: 2 });
  });

  it('ranks watched people among the watched and the others among themselves, by the same scores', async () => {
    const { watchBias, ranking } = await analyze(CASE, TAPS);
    for (const watched of [true, false]) {
      const like = watchBias!.people.filter((entry) => entry.watched === watched);
      const scores = like.map(({ person }) => ranking.find((entry) => entry.person === person)!.score);
      const expected = scores.map(
        (score) =>
          scores.filter((other) => other > score).length + (scores.filter((other) => other === score).length + 1) / 2,
      );
      expect(like.map(({ rankAmongLike }) => rankAmongLike)).toEqual(expected);
    }
  });

  it('names unwatched people who were seen with three watched ones', async () => {
    expect((await analyze(CASE, TAPS)).watchBias!.seenWithWatched).toEqual(['X']);
  });

  it('says as a caveat how many of the top are collection targets', async () => {
    const findings = await analyze(CASE, TAPS);
    const { top, targetsInTop } = findings.watchBias!;
    expect(targetsInTop).toBeGreaterThan(0);
    const sentence = `${targetsInTop} of the top ${top} are collection targets, as are 3 of the 9 ranked`;
    expect(findings.caveats.join(' ')).toContain(sentence);
    expect(toText(findings)).toContain('collection targets');
  });

  it('takes a link without a time as owed to a target, and phases apart from dates', async () => {
    const undated = await analyze(rows('T A', 'T B 7', 'T C 2'), [suspect('T', '1', '5')]);
    expect(undated.watchBias!.people.find(({ person }) => person === 'T')!.ownShare).toBe(2 / 3);
  });

  it('is left out when nobody ranked is known to be watched, a tapped migrant included', async () => {
    const migrant: Person = { id: 'M', category: 'migrant', monitored: [{}] };
    const findings = await analyze([...CASE, ...rows('M A 2031-01-01')], [migrant]);
    expect(findings).not.toHaveProperty('watchBias');
    expect(findings.caveats.join(' ')).not.toContain('collection targets');
  });
});
