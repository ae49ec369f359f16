import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  analyzeCase,
  type CaseLink,
  type Findings,
  type Person,
  readLinks,
  readPeople,
  synthesizeCase,
  toJson,
} from '../../src/index.ts';

const made = synthesizeCase({ seed: 11, members: 20, migrants: 16, voyages: 3 });
const { links } = readLinks(made.links);
const { people } = readPeople(made.people);
const analyze = (cased: readonly CaseLink[], known: readonly Person[] = people): Promise<Findings> =>
  analyzeCase(cased, { people: known, communities: { runs: 3 }, draws: 8 });

/** What a person's place is, and how sure: intervals too, since the draws read nothing of protected people. */
function placesOf({ ranking }: Findings): Map<string, unknown> {
  return new Map(
    ranking.map(({ person, score, rank, rankInterval, pTop }) => [person, { score, rank, rankInterval, pTop }]),
  );
}

function scoresOf({ ranking }: Findings): Map<string, readonly [score: number, rank: number]> {
  return new Map(ranking.map(({ person, score, rank }) => [person, [score, rank]]));
}

/** A random order, as a property of fast-check. */
const order = <T>(items: readonly T[]): fc.Arbitrary<T[]> =>
  fc.shuffledSubarray([...items], { minLength: items.length });

describe('analyzeCase', () => {
  it('gives the same bytes for the same links in any order', async () => {
    const expected = toJson(await analyze(links));
    await fc.assert(
      fc.asyncProperty(order(links), order(people), async (shuffled, known) => {
        expect(toJson(await analyze(shuffled, known))).toBe(expected);
      }),
      { numRuns: 8 },
    );
  });

  it('gives everybody the same score and rank under other ids', async () => {
    const expected = scoresOf(await analyze(links));
    const ids = [...new Set(links.flatMap(({ source, target }) => [source, target]))];
    await fc.assert(
      fc.asyncProperty(order(ids), async (shuffled) => {
        const renamed = new Map(ids.map((id, i) => [id, `Q${shuffled.indexOf(id)}-${i % 7}`]));
        const of = (id: string): string => renamed.get(id) ?? id;
        const found = scoresOf(
          await analyze(
            links.map((link) => ({ ...link, source: of(link.source), target: of(link.target) })),
            people.map((person) => ({ ...person, id: of(person.id) })),
          ),
        );
        for (const [id, position] of expected) expect(found.get(of(id))).toEqual(position);
      }),
      { numRuns: 6 },
    );
  });

  it('lets no protected person move a score or an interval: without them, or with more of them, all stay', async () => {
    const expected = placesOf(await analyze(links));
    const carried = new Set(people.filter(({ category }) => category === 'migrant').map(({ id }) => id));
    expect(carried.size).toBe(16);
    const without = links.filter(({ source, target }) => !carried.has(source) && !carried.has(target));
    expect(without.length).toBeLessThan(links.length);
    expect(placesOf(await analyze(without))).toEqual(expected);

    const [some] = expected.keys();
    const added = readLinks(
      ['X1', 'X2', 'X3'].map((source) => ({ source, target: some, kind: 'transport', event: 'V1' })),
    ).links;
    const victims = ['X1', 'X2', 'X3'].map((id): Person => ({ id, category: 'victim' }));
    expect(placesOf(await analyze([...links, ...added], [...people, ...victims]))).toEqual(expected);
  });

  it('names no protected person anywhere in its findings', async () => {
    const text = toJson(await analyze(links));
    for (const { id, category } of people) if (category === 'migrant') expect(text).not.toContain(`"${id}"`);
    expect(JSON.parse(text).network.protected).toBe(16);
  });

  it('puts everybody eligible into exactly one community', async () => {
    const { communities, ranking } = await analyze(links);
    expect(communities.flatMap(({ members }) => members).sort()).toEqual(ranking.map(({ person }) => person).sort());
  });

  it('takes frozen inputs and leaves them as they are', async () => {
    const frozen = Object.freeze(links.map((link) => Object.freeze({ ...link })));
    const before = JSON.stringify(frozen);
    await analyze(frozen, Object.freeze(people.map((person) => Object.freeze(person))));
    expect(JSON.stringify(frozen)).toBe(before);
  });
});
