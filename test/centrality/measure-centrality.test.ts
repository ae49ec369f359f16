import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { MEASURES, type MeasureName, measureCentrality } from '../../src/centrality/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { readCaseFile } from '../../src/io/index.ts';
import { buildNetwork, type RingNetwork } from '../../src/network/index.ts';
import { kiteNetwork } from '../graphs/kite-network.ts';
import { pairBetweenness } from '../oracles/betweenness.ts';

describe('measureCentrality', () => {
  it('finds the published ranking of the kite', async () => {
    const table = await measureCentrality(kiteNetwork, { measures: ['degree', 'betweenness'] });
    expect(table.top('degree', 1)).toEqual([['3', 6]]);
    expect(table.top('betweenness', 2)[0]).toEqual(['7', 14]);
    expect(table.of('8').betweenness).toBeCloseTo(0.2222 * 36, 2);
    expect(table.column('degree')).toEqual(Float64Array.of(4, 4, 3, 6, 3, 5, 5, 3, 2, 1));
    expect(table.toRecords()[9]).toEqual({ person: '9', degree: 1, betweenness: 0 });
  });

  it('measures everything it knows when nothing is asked for', async () => {
    const table = await measureCentrality(kiteNetwork);
    expect(table.measures).toEqual(MEASURES.map(({ name }) => name));
    for (const { name } of MEASURES) expect(table.column(name).every(Number.isFinite)).toBe(true);
  });

  it('puts the least constrained first, for low is central', async () => {
    const table = await measureCentrality(kiteNetwork, { measures: ['constraint'] });
    const values = table.top('constraint').map(([, value]) => value);
    expect(values).toEqual([...values].sort((a, b) => a - b));
  });

  it('counts open pairs: pairs of contacts that are not tied', async () => {
    const table = await measureCentrality(kiteNetwork, { measures: ['open-pairs', 'fragmentation', 'harmonic'] });
    // Diane (3) has six contacts, fifteen pairs, of which 0-1, 0-2, 0-5, 1-4, 1-6, 2-5, 4-6 and 5-6 are tied.
    expect(table.of('3')['open-pairs']).toBe(15 - 8);
    // Jane (9) hangs by one tie: all that is lost without her is her own.
    expect(table.of('9').fragmentation).toBeCloseTo(table.of('9').harmonic, 12);
  });

  it('measures the eligible graph unless told otherwise', async () => {
    const { links } = readLinks(['A-B', 'B-M', 'M-C'].map((pair) => ({ source: pair[0], target: pair[2] })));
    const network = buildNetwork(links, { people: [{ id: 'M', category: 'migrant' }] });
    const eligible = await measureCentrality(network, { measures: ['degree'] });
    expect(eligible.toRecords()).toEqual([
      { person: 'A', degree: 1 },
      { person: 'B', degree: 1 },
      { person: 'C', degree: 0 },
    ]);
    expect(() => eligible.of('M')).toThrow(/protected people are not measured/);
    const all = await measureCentrality(network, { measures: ['degree'], among: 'everybody' });
    expect(all.of('M')).toEqual({ degree: 2 });
  });

  it('takes ties as roads of length 1 / strength on request', async () => {
    const rows = [
      { source: 'A', target: 'B', weight: 1 },
      { source: 'A', target: 'C', weight: 4 },
      { source: 'C', target: 'B', weight: 4 },
    ];
    const network = buildNetwork(readLinks(rows).links);
    const betweenness = async (length: 'step' | 'inverse-strength'): Promise<number> =>
      (await measureCentrality(network, { measures: ['betweenness'], length })).of('C').betweenness;
    expect(await betweenness('step')).toBe(0);
    expect(await betweenness('inverse-strength')).toBe(1);
  });

  it("takes a measure of one's own beside its own", async () => {
    const table = await measureCentrality(kiteNetwork, {
      measures: [
        'degree',
        {
          name: 'index',
          question: 'Which number has the node?',
          weightMeans: 'nothing',
          cost: 'O(n)',
          central: 'high',
          measure: ({ csr }) => Float64Array.from({ length: csr.nodeCount }, (_, v) => v),
        },
      ],
    });
    expect(table.of('4')).toEqual({ degree: 3, index: 4 });
  });

  it('samples when told to, and says how far it may be off', async () => {
    const measures = ['betweenness', 'fragmentation', 'harmonic'] as const;
    const exact = await measureCentrality(kiteNetwork, { measures });
    expect(measures.map((name) => exact.accuracy(name))).toEqual([undefined, undefined, undefined]);
    const sampled = await measureCentrality(kiteNetwork, { measures, exact: false, epsilon: 0.02 });
    const accuracy = sampled.accuracy('betweenness')!;
    expect(accuracy).toMatchObject({ epsilon: 0.02 * 45, delta: 0.1 });
    for (const [node, value] of exact.column('betweenness').entries()) {
      expect(Math.abs(sampled.column('betweenness')[node]! - value)).toBeLessThan(accuracy.epsilon!);
    }
    expect(sampled.accuracy('harmonic')).toBeUndefined();
    await expect(measureCentrality(kiteNetwork, { epsilon: 0 })).rejects.toThrow(
      /epsilon is 0; give a number above 0 and below 1/,
    );
  });

  it('counts up to 50,000 people and samples above, and says which, how surely, and how many leaders are told apart', async () => {
    const starOfStars = (people: number): RingNetwork =>
      buildNetwork(
        readLinks(
          Array.from({ length: people - 1 }, (_, i) => ({
            source: i < 100 ? 'boss' : `H${i % 100}`,
            target: i < 100 ? `H${i}` : `P${i}`,
          })),
        ).links,
      );
    const options = { measures: ['betweenness'], epsilon: 0.02, workers: 1 } as const;
    const counted = await measureCentrality(starOfStars(50_000), options);
    expect(counted.accuracy('betweenness')).toBeUndefined();
    const sampled = await measureCentrality(starOfStars(50_001), options);
    const pairs = (50_001 * 50_000) / 2;
    // The boss is on all ways but those within a star: 99 % of pairs, and nobody else is on more than 2 %.
    expect(sampled.accuracy('betweenness')).toMatchObject({ epsilon: 0.02 * pairs, delta: 0.1, separated: 1 });
    expect(sampled.top('betweenness', 1)[0]![0]).toBe('boss');
    expect(sampled.of('boss').betweenness / pairs).toBeGreaterThan(0.97);
  });

  it('says when an eigenvector has not settled, as on a chain of 3,000 people, and nothing when it has', async () => {
    const chain = Array.from({ length: 3000 }, (_, i) => ({ source: `P${i}`, target: `P${i + 1}` }));
    const table = await measureCentrality(buildNetwork(readLinks(chain).links), { measures: ['eigenvector'] });
    const { samples, residual } = table.accuracy('eigenvector')!;
    expect(samples).toBe(10_000);
    expect(residual).toBeGreaterThan(1e-10);
    expect(
      (await measureCentrality(kiteNetwork, { measures: ['eigenvector'] })).accuracy('eigenvector'),
    ).toBeUndefined();
  });

  it('measures nobody in an empty network', async () => {
    expect((await measureCentrality(buildNetwork([]))).toRecords()).toEqual([]);
  });

  it('refuses unknown measures, people and columns', async () => {
    await expect(measureCentrality(kiteNetwork, { measures: ['fame' as MeasureName] })).rejects.toThrow(
      /no measure 'fame'; use one of: degree/,
    );
    const table = await measureCentrality(kiteNetwork, { measures: ['degree'] });
    expect(() => table.top('betweenness' as 'degree')).toThrow(/no measure 'betweenness'/);
    expect(() => table.of('nobody')).toThrow(/no such person/);
  });

  it('stops when aborted', async () => {
    await expect(measureCentrality(kiteNetwork, { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'aborted',
    });
  });
});

describe('measureCentrality on real networks', () => {
  const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
  const COLUMNS: readonly (readonly [MeasureName, string])[] = [
    ['degree', 'degree'],
    ['strength', 'strength'],
    ['betweenness', 'betweenness (raw, each pair once)'],
    ['harmonic', 'harmonic (sum of 1/d)'],
    ['pagerank', 'pagerank (damping .85, strength)'],
    ['constraint', 'constraint (strength)'],
    ['effective-size', 'effective size (unweighted)'],
    ['core-number', 'core number'],
  ];
  /** Where networkx parts equal lengths by rounding. */
  const ROUNDED = new Set(['infinito', 'london_gang', 'oversize']);
  const relative = (found: number, expected: number): number =>
    Math.abs(found - expected) / Math.max(1, Math.abs(expected));

  for (const name of ['caviar', 'infinito', 'london_gang', 'november17', 'oversize', 'siren', 'us_mafia1960']) {
    const path = `${shared}/oracles/${name}.json`;
    it.skipIf(!existsSync(path))(
      `equals networkx and igraph on ${name} to 1e-9 (skipped without ../shared)`,
      async () => {
        const oracle = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Record<string, number>>;
        const { links } = await readCaseFile(`${shared}/data/${name}/edges.csv`);
        const network = buildNetwork(links, { events: 'as-links' });
        expect([network.people.length, network.tieCount]).toEqual([oracle.people, oracle.ties]);
        const table = await measureCentrality(network);
        for (const person of network.people) {
          const found = table.of(person);
          for (const [measure, key] of COLUMNS) {
            expect(relative(found[measure], oracle[key]![person]!), `${measure} of ${person}`).toBeLessThan(1e-9);
          }
        }
        const byLength = await measureCentrality(network, { measures: ['betweenness'], length: 'inverse-strength' });
        const published = oracle['betweenness (raw, length = 1/strength)']!;
        // networkx adds 1 / strength in floating point, so that 1/2 and 1/3 + 1/6 are two lengths; igraph and we take them as one.
        const expected = ROUNDED.has(name)
          ? pairBetweenness(network.eligibleSnapshot.csr, { lengthOf: (strength) => 1 / strength }).nodes
          : network.people.map((person) => published[person]!);
        for (const [node, value] of byLength.column('betweenness').entries()) {
          expect(relative(value, expected[node]!), `length betweenness of node ${node}`).toBeLessThan(1e-9);
        }
      },
    );
  }
});
