import { describe, expect, it } from 'vitest';
import { layerAgreement } from '../../src/certainty/layer-agreement.ts';
import { listStatements } from '../../src/certainty/list-statements.ts';
import { presentRanks } from '../../src/certainty/present-ranks.ts';
import { runInCellar } from '../../src/certainty/run-in-cellar.ts';
import { openSourceTrials, type SourceDoubts, type SourceTrials } from '../../src/certainty/source-trials.ts';
import { toPositions } from '../../src/certainty/to-positions.ts';
import {
  buildNetwork,
  type CaseLink,
  detectCommunities,
  gradeBelief,
  type LeadRanking,
  measureCentrality,
  measureCertainty,
  type RingNetwork,
  rankLeads,
  readLinks,
} from '../../src/index.ts';
import { createRng } from '../../src/kernels/index.ts';
import { onesAndTwos } from '../oracles/cut-sets.ts';
import { correlationOf } from '../oracles/every-draw.ts';
import { ranksAnew } from '../oracles/ranks-anew.ts';

type Row = Readonly<Record<string, string>>;
const DOUBTS: SourceDoubts = { ungradedError: 0.1, belief: 'mid', gradeBeliefs: {} };
const run = runInCellar({ workers: 1 });

async function ranked(links: readonly CaseLink[]): Promise<{ network: RingNetwork; ranking: LeadRanking }> {
  const network = buildNetwork(links);
  const communities = await detectCommunities(network, { runs: 1 });
  const centrality = await measureCentrality(network, { workers: 1 });
  return { network, ranking: rankLeads(network, { communities, centrality }) };
}

async function opened(links: readonly CaseLink[], doubts: Partial<SourceDoubts> = {}): Promise<SourceTrials> {
  const { network, ranking } = await ranked(links);
  return await openSourceTrials(network, ranking, { ...DOUBTS, ...doubts }, { workers: 1 });
}

/** Whom a link rests on, as the case counts sources. */
const sourceOf = ({ informant, report, event }: CaseLink): string =>
  informant !== undefined ? `informant:${informant}` : report !== undefined ? `report:${report}` : `event:${event}`;

/** Nine people whose links come from two informants, two reports and two events, in no order. */
function mixedCase(seed: number): readonly CaseLink[] {
  const rng = createRng(seed, 1);
  const words: readonly Row[] = [
    { informant: 'I1' },
    { informant: 'I2', report: 'R0' },
    { report: 'R1' },
    { report: 'R2' },
    { event: 'E1' },
    { event: 'E2' },
  ];
  const rows = Array.from({ length: 9 }, (_, i) => ({ source: `P${i}`, target: `P${(i + 1) % 9}`, report: 'R1' }));
  const more = Array.from({ length: 14 }, () => {
    const a = rng.below(9);
    return { source: `P${a}`, target: `P${(a + 1 + rng.below(8)) % 9}`, ...words[rng.below(words.length)] };
  });
  return readLinks([...rows, ...more]).links;
}

describe('the ranks without some sources', () => {
  it.each([1, 2, 3, 4])(
    'are those of the case that was built without them, while all keep a tie, case %i',
    async (seed) => {
      const links = mixedCase(seed);
      const { sources, people, ranksWithout } = await opened(links);
      const keys = sources.map(({ source }) => `${source.kind}:${source.id}`);
      expect(keys).toEqual([...new Set(links.map(sourceOf))].sort());
      const sets = onesAndTwos(keys);
      const found = await ranksWithout(sets.map((set) => set.map((key) => keys.indexOf(key))));
      let compared = 0;
      for (const [i, set] of sets.entries()) {
        const left = links.filter((link) => !set.includes(sourceOf(link)));
        const anew = await ranksAnew(left);
        if (anew.size < people.length) continue;
        compared++;
        expect([...found[i]!], set.join()).toEqual(people.map((person) => anew.get(person)));
      }
      expect(compared).toBeGreaterThan(5);
    },
  );

  it('are the very ranks of the ranking without none of them', async () => {
    const links = mixedCase(5);
    const { people, reference } = await opened(links);
    const anew = await ranksAnew(links);
    expect([...reference]).toEqual(people.map((person) => anew.get(person)));
  });
});

describe('the few sources that a place rests on', () => {
  it.each([1, 2, 3, 4])('are found among informants, reports and events alike, case %i', async (seed) => {
    const links = mixedCase(seed);
    const { network, ranking } = await ranked(links);
    const { of } = await measureCertainty(network, ranking, { top: 2, draws: 5, workers: 1 });
    const sets = onesAndTwos([...new Set(links.map(sourceOf))].sort());
    const ranks = await Promise.all(
      sets.map(async (gone) => await ranksAnew(links.filter((link) => !gone.includes(sourceOf(link))))),
    );
    for (const { person, rank } of ranking.ranking.filter((one) => one.rank <= 2)) {
      const own = new Set(network.eligibleLinks(person).map(sourceOf));
      const out = (i: number): boolean => (ranks[i]!.get(person) ?? Number.POSITIVE_INFINITY) > 2;
      const takingOut = sets.filter((set, i) => set.every((key) => own.has(key)) && out(i));
      const { restsOn } = of(person)!;
      const named = Array.isArray(restsOn) ? restsOn.map(({ kind, id }) => `${kind}:${id}`).sort() : [];
      if (takingOut.length === 0) expect([0, 3, 4, 5], `${person} of rank ${rank}`).toContain(named.length);
      else {
        expect(named.length).toBe(takingOut[0]!.length);
        expect(takingOut).toContainEqual(named);
      }
    }
  });
});

describe('what is told of a source', () => {
  const links = readLinks([
    { source: 'A', target: 'B', report: 'R1', grade: 'B2' },
    { source: 'A', target: 'B', report: 'R2', grade: 'D4' },
    { source: 'B', target: 'C', report: 'R1' },
    { source: 'C', target: 'D', report: 'R1', grade: 'F6' },
    { source: 'C', target: 'D', report: 'R1', grade: 'A1' },
    { source: 'A', target: 'D', event: 'E', report: 'R2' },
    { source: 'C', target: 'A', report: 'R3' },
  ]).links;
  const wrong = (grade: string): number => {
    const [low, high] = gradeBelief(grade);
    return 1 - (low + high) / 2;
  };

  it('is how much it states, and how much of it stands alone', async () => {
    const { sources } = await opened(links);
    expect(
      sources.map(({ source, statementCount, loneCount, people }) => [source.id, statementCount, loneCount, people]),
    ).toEqual([
      ['R1', 3, 2, ['A', 'B', 'C', 'D']],
      ['R2', 3, 2, ['A', 'B', 'D']],
      ['R3', 1, 1, ['A', 'C']],
    ]);
  });

  it('is the mean chance that it errs, with all who state the same, by the best grade of each', async () => {
    const { sources } = await opened(links, { ungradedError: 0.25 });
    const both = wrong('B2') * wrong('D4');
    const expected = [(both + 0.25 + wrong('A1')) / 3, (both + 0.25 + 0.25) / 3, 0.25];
    sources.forEach(({ errorChance }, i) => {
      expect(errorChance).toBeCloseTo(expected[i]!, 12);
    });
  });

  it('follows what the caller makes of grades, and which end of them', async () => {
    const gradeBeliefs = { B2: [0.5, 0.9], D4: [0.5, 0.9], A1: [1, 1] } as const;
    for (const [belief, left] of [
      ['low', 0.5],
      ['high', 0.1],
    ] as const) {
      const { sources } = await opened(links, { ungradedError: 0, belief, gradeBeliefs });
      expect(sources[0]!.errorChance).toBeCloseTo((left * left) / 3, 12);
      expect(sources[2]!.errorChance).toBe(0);
    }
  });
});

describe('how far one kind of link agrees with all', () => {
  it.each([1, 2, 3])('is the rank correlation with the case of that kind alone, case %i', async (seed) => {
    const rng = createRng(seed, 1);
    // Each kind ties everybody, with a circle of its own.
    const rows = Array.from({ length: 36 }, (_, i) => {
      const a = i < 18 ? ((i >> 1) * (1 + (i % 2))) % 9 : rng.below(9);
      const step = i < 18 ? 1 + (i % 2) : 1 + rng.below(8);
      return { source: `P${a}`, target: `P${(a + step) % 9}`, kind: ['call', 'meeting'][i % 2]! };
    });
    const { links } = readLinks(rows);
    const { network, ranking } = await ranked(links);
    const ranks = await presentRanks(toPositions(network, ranking, listStatements(network)), run);
    const layers = await layerAgreement(network, ranking, { ranks, pivots: undefined }, run);
    expect(layers.map(({ kind }) => kind)).toEqual(['call', 'meeting']);
    const all = new Map(ranking.ranking.map(({ person, rank }) => [person as string, rank]));
    for (const { kind, people, correlation } of layers) {
      const alone = await ranksAnew(links.filter((link) => link.kind === kind));
      const tied = [...alone.keys()];
      expect(people).toBe(tied.length);
      const [whole, own] = [all, alone].map((of) => tied.map((person) => of.get(person)!)) as [number[], number[]];
      expect(correlation).toBeCloseTo(correlationOf(whole, own), 10);
    }
  });

  it('is not told of kinds that tie fewer than five, nor of one kind alone', async () => {
    const chain = (kind: string, count: number): Row[] =>
      Array.from({ length: count }, (_, i) => ({ source: `P${i}`, target: `P${i + 1}`, kind }));
    const kindsOf = async (rows: readonly Row[]): Promise<unknown> => {
      const { network, ranking } = await ranked(readLinks(rows).links);
      return (await measureCertainty(network, ranking, { draws: 2, workers: 1 })).summary.layers.map(
        ({ kind }) => kind,
      );
    };
    expect(await kindsOf(chain('call', 8))).toEqual([]);
    expect(await kindsOf([...chain('call', 8), ...chain('meeting', 3)])).toEqual([]);
    expect(await kindsOf([...chain('call', 8), ...chain('meeting', 4)])).toEqual(['call', 'meeting']);
  });
});
