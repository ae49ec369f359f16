import { describe, expect, it } from 'vitest';
import { decayJob } from '../../../src/kernels/distances/decay-job.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';
import { karate } from '../../graphs/karate.ts';
import { path } from '../../graphs/path.ts';
import { star } from '../../graphs/star.ts';
import { distancesFrom } from '../../oracles/distances.ts';

describe('decayJob', () => {
  it('halves with every step: a hub of 40 leaves stands at 20, a leaf at 1/2 + 39/4', () => {
    const scores = runShards(decayJob, { csr: star(40) });
    expect([scores[0], scores[7]]).toEqual([40 / 2, 1 / 2 + 39 / 4]);
  });

  it('gives the end of a path of 30 one less 2^-29', () => {
    expect(runShards(decayJob, { csr: path(30) })[0]).toBe(1 - 2 ** -29);
  });

  it('agrees with one search a node on the karate club, to the last bit', () => {
    const plain = Array.from({ length: 34 }, (_, v) =>
      [...distancesFrom(karate, v)].reduce((sum, d) => (d > 0 && d < Infinity ? sum + 2 ** -d : sum), 0),
    );
    expect([...runShards(decayJob, { csr: karate })]).toEqual(plain);
  });
});
