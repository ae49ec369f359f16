import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { leiden } from '../../../src/kernels/partitions/leiden.ts';
import { graphOf, ringOfCliques } from '../../graphs/community-fleet.ts';
import { IGRAPH_BEST } from '../../graphs/igraph-leiden.ts';
import { karate } from '../../graphs/karate.ts';

describe('leiden', () => {
  it('finds the best partition known of the karate club: 0.41979, four communities', () => {
    const best = [1, 2, 3, 4, 5].map((seed) => leiden(karate, { seed })).sort((a, b) => b.quality - a.quality)[0]!;
    expect(best.quality).toBeCloseTo(0.4197896, 6);
    expect(best.count).toBe(4);
  });

  it.each(IGRAPH_BEST)('reaches the best of igraph on %s', (_, csr, options, published) => {
    const found = Array.from({ length: 10 }, (_, seed) => leiden(csr, { ...options, seed }).quality);
    expect(Math.max(...found)).toBeGreaterThanOrEqual(published - 1e-9);
  });

  it('finds every clique of a ring when modularity cannot: CPM has no resolution limit', () => {
    const ring = ringOfCliques(30, 5);
    expect(leiden(ring, { quality: 'cpm', resolution: 0.5 }).count).toBe(30);
    expect(leiden(ring).count).toBeLessThan(30);
  });

  it('reads direction: two groups that only exchange one way share a community by Leicht and Newman when paired', () => {
    const pairs = graphOf(
      4,
      [
        [0, 2],
        [0, 3],
        [1, 2],
        [1, 3],
      ],
      true,
    );
    // m = 4: all together e / m - Kout Kin / m^2 = 4/4 - 16/16 = 0, as every node alone
    expect(leiden(pairs).quality).toBe(0);
    const circles = graphOf(
      6,
      [
        [0, 1],
        [1, 2],
        [2, 0],
        [3, 4],
        [4, 5],
        [5, 3],
      ],
      true,
    );
    expect(leiden(circles).quality).toBe(0.5);
    expect([...leiden(circles).membership]).toEqual([0, 0, 0, 1, 1, 1]);
  });

  it('an empty graph has no communities, and nodes without edges stay alone', () => {
    expect(leiden(graphOf(0, []))).toEqual({ membership: new Uint32Array(), count: 0, quality: 0 });
    expect([...leiden(graphOf(3, [])).membership]).toEqual([0, 1, 2]);
  });

  it('accepts any whole numbers as labels of a start', () => {
    const initial = Uint32Array.from({ length: 34 }, (_, v) => 4_000_000_000 + (v % 2));
    expect(leiden(karate, { initial }).quality).toBeGreaterThan(0.4);
  });

  it('with everybody fixed returns the start', () => {
    const initial = Uint32Array.from({ length: 34 }, (_, v) => v % 5);
    const { membership } = leiden(karate, { initial, fixed: new Uint8Array(34).fill(1) });
    expect([...membership]).toEqual([...initial]);
  });

  it.each([
    [{ resolution: 0 }, 'resolution is 0, not above 0'],
    [{ resolution: Number.NaN }, 'resolution is NaN, not above 0'],
    [{ theta: 0 }, 'theta is 0, not above 0'],
    [{ iterations: 0 }, 'iterations is 0, not at least 1'],
    [{ seed: 0.5 }, 'seed is 0.5, not a whole number'],
    [{ initial: new Uint32Array(33) }, 'initial has 33 entries for 34 nodes'],
    [{ fixed: new Uint8Array(34) }, 'fixed needs initial, the communities to keep'],
  ])('refuses %o', (options, problem) => {
    expect(() => leiden(karate, options)).toThrow(new RangeError(`leiden: ${problem}`));
  });

  // Best modularity seen by others: on ties counted once, and on ties of summed strength.
  it.skipIf(!existsSync('../shared/data')).each([
    ['caviar', false, 0.391],
    ['london_gang', true, 0.338],
  ])('reaches the best modularity seen on %s (skipped without the shared data)', (name, weighted, published) => {
    const rows = readFileSync(`../shared/data/${name}/edges.csv`, 'utf8').trim().split('\n').slice(1);
    const ids = new Map<string, number>();
    const number = (id: string): number => ids.get(id) ?? ids.set(id, ids.size).size - 1;
    const strengths = new Map<string, number>();
    for (const row of rows) {
      const [source, target, weight] = row.split(',') as [string, string, string];
      const pair = [number(source), number(target)].sort((a, b) => a - b).join(' ');
      if (source !== target) strengths.set(pair, weighted ? (strengths.get(pair) ?? 0) + Number(weight) : 1);
    }
    const edges = [...strengths].map(([pair, strength]) => [...pair.split(' ').map(Number), strength]);
    const csr = graphOf(ids.size, edges as [number, number, number][]);
    const best = Math.max(...Array.from({ length: 20 }, (_, seed) => leiden(csr, { seed }).quality));
    expect(Math.round(best * 1000) / 1000).toBeGreaterThanOrEqual(published);
  });
});
