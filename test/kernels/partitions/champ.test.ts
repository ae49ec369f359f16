import { describe, expect, it } from 'vitest';
import { champ } from '../../../src/kernels/partitions/champ.ts';
import { leiden } from '../../../src/kernels/partitions/leiden.ts';
import { ringOfCliques } from '../../graphs/community-fleet.ts';
import { karate } from '../../graphs/karate.ts';
import { csrOf } from '../../oracles/csr-of.ts';
import { plainQuality } from '../../oracles/plain-quality.ts';

const resolutions = Array.from({ length: 40 }, (_, i) => 0.1 * (i + 1));
const runs = resolutions.map((resolution, i) => leiden(karate, { resolution, seed: i }).membership);

describe('champ', () => {
  it('at every resolution the partition of its stretch is the best of all', () => {
    const domains = champ(karate, runs);
    for (const gamma of [0.01, 0.33, 0.77, 1, 1.23, 2.02, 3.5]) {
      const { partition } = domains.find(({ from, to }) => from <= gamma && gamma < to)!;
      const best = Math.max(...runs.map((run) => plainQuality(karate, run, 'modularity', gamma)));
      expect(plainQuality(karate, runs[partition]!, 'modularity', gamma)).toBeCloseTo(best, 12);
    }
  });

  it('stretches follow each other from 0 to infinity', () => {
    const domains = champ(karate, runs);
    expect(domains[0]!.from).toBe(0);
    expect(domains.at(-1)!.to).toBe(Number.POSITIVE_INFINITY);
    for (let i = 1; i < domains.length; i++) expect(domains[i]!.from).toBe(domains[i - 1]!.to);
  });

  it('finds cliques best by CPM from the density between them to the density inside', () => {
    const cliques = Uint32Array.from({ length: 12 }, (_, v) => v >> 2);
    const alone = Uint32Array.from({ length: 12 }, (_, v) => v);
    const whole = new Uint32Array(12);
    // three cliques of four, three edges between: whole 21 - 66 g, cliques 18 - 18 g, alone 0
    expect(champ(ringOfCliques(3, 4), [alone, cliques, whole, cliques], 'cpm')).toEqual([
      { partition: 2, from: 0, to: 3 / 48 },
      { partition: 1, from: 3 / 48, to: 1 },
      { partition: 0, from: 1, to: Number.POSITIVE_INFINITY },
    ]);
  });

  it('of no partitions none is best, and a partition that misses nodes is refused', () => {
    expect(champ(karate, [])).toEqual([]);
    expect(() => champ(karate, [new Uint32Array(3)])).toThrow(RangeError);
  });

  it('finds the end of a stretch beside a strength that swallows the pairs: 7e14 over one pair', () => {
    const csr = csrOf(2, [[0, 1, 7e14]]);
    // Together is better up to resolution strength / pairs.
    expect(champ(csr, [Uint32Array.of(0, 0), Uint32Array.of(0, 1)], 'cpm')).toEqual([
      { partition: 0, from: 0, to: 7e14 },
      { partition: 1, from: 7e14, to: Infinity },
    ]);
    const three = csrOf(3, [
      [0, 1, 7e14],
      [1, 2, 0.25],
    ]);
    const [first] = champ(three, [Uint32Array.of(0, 0, 0), Uint32Array.of(0, 0, 1)], 'cpm');
    // The third brings .25 and two pairs; 7e14 + .25 is a double still.
    expect(first).toEqual({ partition: 0, from: 0, to: 0.125 });
  });
});
