import { describe, expect, it } from 'vitest';
import { kReach } from '../../../src/kernels/distances/k-reach.ts';
import { reachJob } from '../../../src/kernels/distances/reach-job.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';
import { karate } from '../../graphs/karate.ts';
import { path } from '../../graphs/path.ts';
import { star } from '../../graphs/star.ts';
import { twoCliques } from '../../graphs/two-cliques.ts';
import { distancesFrom } from '../../oracles/distances.ts';

describe('reachJob', () => {
  it('counts the nodes within so many steps, not the node itself', () => {
    expect(runShards(reachJob, { csr: path(7), steps: 2 })).toEqual(Uint32Array.of(2, 3, 4, 4, 4, 3, 2));
    expect(runShards(reachJob, { csr: star(3), steps: 1 })).toEqual(Uint32Array.of(3, 1, 1, 1));
    expect(runShards(reachJob, { csr: path(3), steps: 0 })).toEqual(Uint32Array.of(0, 0, 0));
  });

  it('counts the component when there is no limit', () => {
    expect(new Set(runShards(reachJob, { csr: path(100), steps: Infinity }))).toEqual(new Set([99]));
  });

  it('agrees with one search per node on the karate club', () => {
    for (const steps of [1, 2, 3]) {
      const expected = Array.from(
        { length: 34 },
        (_, v) => distancesFrom(karate, v).filter((d) => d > 0 && d <= steps).length,
      );
      expect(Array.from(runShards(reachJob, { csr: karate, steps }))).toEqual(expected);
    }
  });
});

describe('kReach', () => {
  it('counts a node near two members once, at the nearer distance', () => {
    expect(kReach(path(5), [0, 4], 1)).toEqual({ within: 2, distanceWeighted: 2 + 1 / 2 });
    expect(kReach(path(5), [0, 0], 4)).toEqual({ within: 4, distanceWeighted: 1 + 1 / 2 + 1 / 3 + 1 / 4 });
  });

  it('sees that the middle of two cliques reaches all in two steps', () => {
    expect(kReach(twoCliques, [4], 2)).toEqual({ within: 8, distanceWeighted: 2 + 6 / 2 });
  });

  it('refuses a member that is not in the graph', () => {
    expect(() => kReach(path(3), [3], 1)).toThrow(RangeError);
  });
});
