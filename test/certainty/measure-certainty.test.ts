import { describe, expect, it } from 'vitest';
import { measureCentrality } from '../../src/centrality/index.ts';
import {
  gradeBelief,
  type MeasureCertaintyOptions,
  measureCertainty,
  rankIntervals,
} from '../../src/certainty/index.ts';
import { detectCommunities } from '../../src/communities/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { rankLeads, type Signal } from '../../src/leads/index.ts';
import { type BuildNetworkOptions, buildNetwork } from '../../src/network/index.ts';

type Row = Record<string, string>;

/** A hub tied to each of a ring of twelve, a chain behind two of them. */
const ROWS: readonly Row[] = [
  ...Array.from({ length: 12 }, (_, i) => ({ source: `R${i}`, target: `R${(i + 1) % 12}` })),
  ...Array.from({ length: 12 }, (_, i) => ({ source: 'HUB', target: `R${i}` })),
  ...['R0-C1', 'C1-C2', 'C2-C3', 'R6-D1', 'D1-D2'].map((pair) => ({
    source: pair.split('-')[0]!,
    target: pair.split('-')[1]!,
  })),
];
const rowsWith = (extra: (row: Row, i: number) => Row): Row[] => ROWS.map((row, i) => ({ ...row, ...extra(row, i) }));

async function certaintyOf(
  rows: readonly Row[],
  options: MeasureCertaintyOptions = {},
  signals?: readonly Signal[],
  building?: BuildNetworkOptions,
) {
  const network = buildNetwork(readLinks(rows).links, building);
  const communities = await detectCommunities(network, { runs: 1 });
  const centrality = await measureCentrality(network);
  const ranking = rankLeads(network, { communities, centrality }, { signals });
  const certainty = await measureCertainty(network, ranking, { draws: 30, workers: 1, top: 3, ...options });
  return { certainty, ranking };
}

describe('measureCertainty', () => {
  it('draws the very ranking of rankLeads when nothing is lost', async () => {
    const { certainty, ranking } = await certaintyOf(ROWS, { lossRate: 0 });
    for (const { person, rank } of ranking.ranking) {
      expect(certainty.of(person)).toMatchObject({ rankInterval: [rank, rank], pTop: rank <= 3 ? 1 : 0 });
    }
    expect(certainty.summary.robustness).toBe(1);
  });

  it('draws the ranking of rankLeads over events too', async () => {
    const events = Array.from({ length: 30 }, (_, i) => ({
      source: `P${(i * 7) % 16}`,
      target: `P${(i * 5 + 1) % 16}`,
      event: `E${i % 6}`,
    }));
    const rows = events.filter(({ source, target }) => source !== target);
    const { certainty, ranking } = await certaintyOf([...rows, ...ROWS], { lossRate: 0 });
    for (const { person, rank } of ranking.ranking) expect(certainty.of(person)!.rankInterval).toEqual([rank, rank]);
  });

  it('hears nothing from ties that the network dropped as too weak', async () => {
    const weak = ['R1-C3', 'R4-D2', 'C1-D1', 'R2-R9'].map((pair) => ({
      source: pair.split('-')[0]!,
      target: pair.split('-')[1]!,
      weight: '.5',
    }));
    const dropped = await certaintyOf([...weak, ...ROWS], {}, undefined, { minStrength: 1 });
    expect(dropped.certainty.summary).toEqual((await certaintyOf(ROWS)).certainty.summary);
  });

  it('deals no event anew whose ties the network dropped, and its rows where they are links like any other', async () => {
    const event = Array.from({ length: 30 }, (_, i) => ({ source: 'M0', target: `M${i + 1}`, event: 'E' }));
    const alone = await certaintyOf(ROWS);
    const dropped = await certaintyOf([...ROWS, ...event], {}, undefined, { minStrength: 0.5 });
    expect(dropped.certainty.summary.chanceLoss).toBe(alone.certainty.summary.chanceLoss);
    const star = event.map(({ source, target }) => ({ source, target }));
    const asLinks = await certaintyOf([...ROWS, ...event], {}, undefined, { events: 'as-links' });
    const asTies = await certaintyOf([...ROWS, ...star]);
    expect(asLinks.certainty.summary.chanceLoss).toBe(asTies.certainty.summary.chanceLoss);
  });

  it('gives the same answer for the same seed, at any number of workers, and another for another', async () => {
    const places = async (options: MeasureCertaintyOptions): Promise<unknown> => {
      const { certainty, ranking } = await certaintyOf(ROWS, options);
      return [certainty.summary, ranking.ranking.map(({ person }) => certainty.of(person))];
    };
    const first = await places({});
    expect(await places({ workers: 2 })).toEqual(first);
    expect(await places({ seed: 8 })).not.toEqual(first);
  });

  it('counts reports of one informant as one source and says what a place hangs on', async () => {
    const told = await certaintyOf(
      rowsWith(({ source }, i) => (source === 'HUB' ? { informant: 'I1', report: `H${i}` } : { report: `R${i}` })),
    );
    expect(told.certainty.summary).toMatchObject({
      method: 'sources',
      sources: ROWS.length - 12 + 1,
      unsourcedTies: 0,
    });
    expect(told.certainty.of('HUB')).toMatchObject({
      restsOn: [{ kind: 'informant', id: 'I1' }],
      cutSet: ['informant:I1'],
    });
  });

  it('says that no set was found where no few sources take a person out', async () => {
    const { certainty } = await certaintyOf(rowsWith((_, i) => ({ report: `R${i}` })));
    expect(certainty.of('HUB')).toMatchObject({ restsOn: 'none-found', cutSet: [] });
  });

  it('says why nobody looked: no source is recorded, or the person is outside the top', async () => {
    const { certainty } = await certaintyOf(ROWS);
    expect(certainty.of('HUB')).toMatchObject({ restsOn: 'no-source', cutSet: null });
    const named = await certaintyOf(rowsWith((_, i) => ({ report: `R${i}` })));
    expect(named.certainty.of('C3')).toMatchObject({ restsOn: 'outside-top', cutSet: null });
  });

  it('loses statements one by one where there are fewer than ten sources', async () => {
    const { certainty } = await certaintyOf(rowsWith((_, i) => ({ report: `R${i % 2}` })));
    expect(certainty.summary).toMatchObject({ method: 'statements', sources: 2 });
    expect(certainty.of('HUB')!.pTop).toBeGreaterThan(0.5);
  });

  it('lets doubtful grades move ranks more than good ones', async () => {
    const width = async (grade: string): Promise<number> => {
      const { certainty, ranking } = await certaintyOf(
        rowsWith(() => ({ grade })),
        { draws: 60 },
      );
      const widths = ranking.ranking
        .map(({ person }) => certainty.of(person)!.rankInterval)
        .map(([low, high]) => high - low);
      return widths.reduce((sum, one) => sum + one, 0);
    };
    expect(await width('D4')).toBeGreaterThan(await width('A1'));
  });

  it('believes a tie no less for a doubtful link beside one that nobody doubts', async () => {
    const plain = await certaintyOf(ROWS);
    const doubled = await certaintyOf([...ROWS, ...rowsWith(() => ({ grade: 'E5' }))]);
    for (const { person } of plain.ranking.ranking)
      expect(doubled.certainty.of(person)).toEqual(plain.certainty.of(person));
  });

  it('draws with the interval of a grade that the caller gives', async () => {
    const { certainty, ranking } = await certaintyOf(
      rowsWith(() => ({ grade: 'D4' })),
      { gradeBeliefs: { D4: [1, 1] }, lossRate: 0 },
    );
    for (const { person, rank } of ranking.ranking) expect(certainty.of(person)!.rankInterval).toEqual([rank, rank]);
    expect(certainty.summary.belief).toBe('mid');
  });

  it('says how far each kind of link agrees with all', async () => {
    const { certainty } = await certaintyOf(
      rowsWith(({ source }) => ({ kind: source === 'HUB' ? 'call' : 'meeting' })),
    );
    expect(certainty.summary.layers.map(({ kind, people }) => [kind, people])).toEqual([
      ['call', 13],
      ['meeting', 17],
    ]);
    for (const { correlation } of certainty.summary.layers) expect(Math.abs(correlation)).toBeLessThanOrEqual(1);
  });

  it('counts the false links that lift a bystander', async () => {
    const { certainty } = await certaintyOf(ROWS);
    expect(certainty.summary.framing).toBeGreaterThanOrEqual(1);
    expect(certainty.summary.framing).toBeLessThanOrEqual(10);
  });

  it.each([
    [{ draws: 0 }, /draws is 0/],
    [{ lossRate: 1 }, /lossRate is 1/],
    [{ draws: 1e12 }, /from 1 to 100000/],
    [{ lossRate: -0.1 }, /lossRate is -0.1/],
    [{ belief: 'certain' as 'mid' }, /belief is 'certain'/],
  ])('refuses %j', async (options, message) => {
    await expect(certaintyOf(ROWS, options)).rejects.toThrow(message);
  });

  it('refuses a signal that only its own code can compute', async () => {
    const own: Signal = {
      name: 'own',
      question: '',
      family: 'own',
      weight: 1,
      measure: () => ({ value: 1, detail: '', evidence: [] }),
    };
    await expect(certaintyOf(ROWS, {}, [own])).rejects.toThrow(/signal 'own' cannot be drawn/);
  });

  it('rejects when aborted', async () => {
    await expect(certaintyOf(ROWS, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('gradeBelief', () => {
  it('is source times content', () => {
    expect(gradeBelief('B2')).toEqual([0.84 * 0.84, 0.95 * 0.95]);
    expect(gradeBelief('B/2/1')).toEqual(gradeBelief('B2'));
  });

  it('is widest where nothing can be judged', () => {
    const width = (grade: string): number => gradeBelief(grade)[1] - gradeBelief(grade)[0];
    for (const grade of ['A1', 'B2', 'C3', 'D4', 'E5']) expect(width('F6')).toBeGreaterThan(width(grade));
  });

  it('refuses a grade of no scale and an interval that is none', () => {
    expect(() => gradeBelief('Z9')).toThrow(/grade 'Z9' is of no known scale/);
    expect(() => gradeBelief('B2', { B2: [0.9, 0.7] })).toThrow(/0.9 to 0.7/);
  });
});

describe('rankIntervals', () => {
  it('holds the middle nine tenths of the draws, rounded outward', () => {
    // 21 people who take turns: everybody is 1st to 21st once.
    const draws = Array.from({ length: 21 }, (_, i) =>
      Float32Array.from({ length: 21 }, (__, row) => ((row + i) % 21) + 1),
    );
    const [first, middle, last] = [1, 11, 21].map(
      (rank) => rankIntervals(draws, 7, new Float64Array(21).fill(rank))[0],
    );
    expect(middle).toEqual({ interval: [2, 20], pTop: 7 / 21 });
    // Half of the way from 1 to 20 would lie before the first place, half of that from 21 to 2 behind the last.
    expect([first!.interval, last!.interval]).toEqual([
      [1, 20],
      [2, 21],
    ]);
  });

  it('gives half the way to the farther end back on the other side: who falls in draws may have fallen already', () => {
    const others = Array.from({ length: 99 }, (_, i) => i + 2);
    const draws = [50, 60, 70].map((rank) => Float32Array.of(rank, ...others));
    // 20 places down at most are 10 up; rounded outward to halves.
    expect(rankIntervals(draws, 10, new Float64Array(100).fill(50))[0]!.interval).toEqual([40, 70]);
    expect(rankIntervals(draws, 10, new Float64Array(100).fill(49.5))[0]!.interval).toEqual([39, 70]);
    expect(rankIntervals(draws, 10, new Float64Array(100).fill(65))[0]!.interval).toEqual([50, 72.5]);
  });

  it('deals the places among the first by lot to those who tie across the last of them', () => {
    // Four tie on places 1 to 4, mid-rank 2.5; then three on places 2 to 4, mid-rank 3.
    const draws = [Float32Array.of(2.5, 2.5, 2.5, 2.5), Float32Array.of(1, 3, 3, 3)];
    const chances = rankIntervals(draws, 3, Float64Array.of(1, 2, 3, 4)).map(({ pTop }) => pTop);
    expect(chances).toEqual([(3 / 4 + 1) / 2, ...[1, 2, 3].map(() => (3 / 4 + 2 / 3) / 2)]);
    expect(chances.reduce((sum, chance) => sum + chance, 0)).toBeCloseTo(3, 12);
  });
});
