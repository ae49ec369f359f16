import { describe, expect, it } from 'vitest';
import { harmonicJob } from '../../../src/kernels/distances/harmonic-job.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';
import { cycle } from '../../graphs/cycle.ts';
import { karate } from '../../graphs/karate.ts';
import { kite } from '../../graphs/krackhardt-kite.ts';
import { path } from '../../graphs/path.ts';
import { star } from '../../graphs/star.ts';
import { csrOf } from '../../oracles/csr-of.ts';
import { harmonicOf } from '../../oracles/distances.ts';
import { expectClose } from '../../oracles/expect-close.ts';

describe('harmonicJob', () => {
  it('adds 1 / d: a hub of 40 leaves stands at 40, a leaf at 1 + 39 / 2', () => {
    const scores = runShards(harmonicJob, { csr: star(40) });
    expect(scores[0]).toBe(40);
    expect(scores[7]).toBe(1 + 39 / 2);
  });

  it('gives the end of a path of 100 the harmonic number of 99', () => {
    let sum = 0;
    for (let d = 99; d >= 1; d--) sum += 1 / d;
    const scores = runShards(harmonicJob, { csr: path(100) });
    expectClose([scores[0]!, scores[99]!], [sum, sum]);
  });

  it('is near for Fernando and Garth on the kite and for the two heads of the karate club', () => {
    const scores = runShards(harmonicJob, { csr: csrOf(10, kite) });
    // Fernando: five friends, Jane at 3, Ike, Beverly and Ed at 2.
    expectClose(scores.subarray(5, 7), [5 + 3 / 2 + 1 / 3, 5 + 3 / 2 + 1 / 3]);
    const club = runShards(harmonicJob, { csr: karate });
    expectClose(
      club,
      Array.from({ length: 34 }, (_, v) => harmonicOf(karate, v)),
    );
    expect([...club.keys()].sort((a, b) => club[b]! - club[a]!).slice(0, 2)).toEqual([33, 0]);
  });

  it('gives every node of a long cycle the same bits', () => {
    const scores = runShards(harmonicJob, { csr: cycle(301) });
    expect(new Set(scores).size).toBe(1);
    let half = 0;
    for (let d = 150; d >= 1; d--) half += 1 / d;
    expectClose([scores[0]!], [2 * half]);
  });

  it('counts what cannot be reached as 0, and nothing of an empty graph', () => {
    expect(
      runShards(harmonicJob, {
        csr: csrOf(5, [
          [0, 1],
          [3, 4],
        ]),
      }),
    ).toEqual(Float64Array.of(1, 1, 0, 1, 1));
    expect(runShards(harmonicJob, { csr: csrOf(0, []) })).toEqual(new Float64Array(0));
    expect(runShards(harmonicJob, { csr: csrOf(1, []) })).toEqual(new Float64Array(1));
  });

  it('holds on 3,000 nodes hanging in one deep tree', () => {
    const csr = csrOf(
      3000,
      Array.from({ length: 2999 }, (_, i) => [i + 1, i % 7 === 0 ? i : Math.max(0, i - 5)]),
    );
    const scores = runShards(harmonicJob, { csr });
    const asked = [0, 1, 500, 1499, 2999];
    expectClose(
      asked.map((v) => scores[v]!),
      asked.map((v) => harmonicOf(csr, v)),
    );
  });
});
