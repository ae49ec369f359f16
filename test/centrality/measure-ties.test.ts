import { describe, expect, it } from 'vitest';
import { measureTies } from '../../src/centrality/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { buildNetwork, type RingNetwork } from '../../src/network/index.ts';
import { kiteNetwork } from '../graphs/kite-network.ts';
import { pairBetweenness } from '../oracles/betweenness.ts';

const networkOf = (pairs: readonly (readonly [string, string])[], carried: readonly string[] = []): RingNetwork =>
  buildNetwork(readLinks(pairs.map(([source, target]) => ({ source, target }))).links, {
    people: carried.map((id) => ({ id, category: 'migrant' })),
  });

describe('measureTies', () => {
  it('counts the pairs on either side of each tie of a path: 3, 4, 3', async () => {
    const found = await measureTies(
      networkOf([
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'D'],
      ]),
    );
    expect(found.map(({ source, target, betweenness }) => [source + target, betweenness])).toEqual([
      ['BC', 4],
      ['AB', 3],
      ['CD', 3],
    ]);
  });

  it('shares a count of 1 among the shortest paths of a pair: on a ring of four each tie carries 1 + 2 / 2', async () => {
    const found = await measureTies(
      networkOf([
        ['A', 'B'],
        ['B', 'C'],
        ['C', 'D'],
        ['D', 'A'],
      ]),
    );
    expect(found.map(({ betweenness }) => betweenness)).toEqual([2, 2, 2, 2]);
  });

  it('adds up to the sum of distances: every pair runs over as many ties as it is apart', async () => {
    const found = await measureTies(kiteNetwork);
    const nodes = pairBetweenness(kiteNetwork.eligibleSnapshot.csr).nodes.reduce((sum, value) => sum + value, 0);
    const pairs = (kiteNetwork.people.length * (kiteNetwork.people.length - 1)) / 2;
    expect(found.reduce((sum, { betweenness }) => sum + betweenness, 0)).toBeCloseTo(nodes + pairs, 10);
  });

  it('measures no tie of a protected person, and is the same at any number of workers', async () => {
    const pairs = [
      ['A', 'B'],
      ['B', 'M'],
      ['M', 'C'],
      ['B', 'C'],
    ] as const;
    const found = await measureTies(networkOf(pairs, ['M']));
    expect(found).toEqual(
      await measureTies(
        networkOf([
          ['A', 'B'],
          ['B', 'C'],
        ]),
      ),
    );
    expect(await measureTies(kiteNetwork, { workers: 2 })).toEqual(await measureTies(kiteNetwork, { workers: 1 }));
  });

  it('stops when the caller has aborted', async () => {
    await expect(measureTies(kiteNetwork, { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });
});
