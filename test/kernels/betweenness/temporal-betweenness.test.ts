import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type TemporalBetweennessInput,
  temporalBetweennessJob,
} from '../../../src/kernels/betweenness/temporal-betweenness-job.ts';
import { runShards } from '../../../src/kernels/shards/shard-job.ts';
import { expectClose } from '../../oracles/expect-close.ts';

type Edge = readonly [from: number, to: number, at: number];

function input(
  nodeCount: number,
  edges: readonly Edge[],
  directed: boolean,
  strict: boolean,
): TemporalBetweennessInput {
  const column = (i: 0 | 1): Uint32Array => Uint32Array.from(edges, (edge) => edge[i]);
  const times = Float64Array.from(edges, ([, , at]) => at);
  return { nodeCount, sources: column(0), targets: column(1), times, directed, strict };
}

/** By the definition: every path that never turns back in time, one edge after another; of each pair the shortest. */
function byAllPaths(nodeCount: number, edges: readonly Edge[], directed: boolean, strict: boolean): number[] {
  const both = directed
    ? edges
    : edges.flatMap(([a, b, at]): Edge[] => [
        [a, b, at],
        [b, a, at],
      ]);
  const arcs = [...new Map(both.map((edge) => [edge.join(), edge])).values()];
  const scores = Array<number>(nodeCount).fill(0);
  for (let s = 0; s < nodeCount; s++) {
    const paths = new Map<number, number[][]>();
    const walk = (path: number[], at: number): void => {
      const end = path.at(-1)!;
      if (path.length > 1) paths.set(end, [...(paths.get(end) ?? []), path]);
      for (const [from, to, when] of arcs)
        if (from === end && !path.includes(to) && (strict ? when > at : when >= at)) walk([...path, to], when);
    };
    walk([s], -1);
    for (const all of paths.values()) {
      const fewest = Math.min(...all.map(({ length }) => length));
      const shortest = all.filter(({ length }) => length === fewest);
      for (const path of shortest) for (const v of path.slice(1, -1)) scores[v]! += 1 / shortest.length;
    }
  }
  return scores;
}

describe('temporalBetweennessJob', () => {
  it('agrees with going every path in order of time', () => {
    const node = fc.nat(6);
    const edge = fc.tuple(node, node, fc.integer({ min: 0, max: 4 })).filter(([a, b]) => a !== b);
    fc.assert(
      fc.property(fc.array(edge, { maxLength: 12 }), fc.boolean(), fc.boolean(), (edges, directed, strict) => {
        const scores = runShards(temporalBetweennessJob, input(7, edges, directed, strict));
        expectClose(scores, byAllPaths(7, edges, directed, strict));
      }),
      { numRuns: 600 },
    );
  });

  it('counts a path that exists but not in order of time for nothing', () => {
    const scores = (edges: readonly Edge[]): number[] => [
      ...runShards(temporalBetweennessJob, input(3, edges, true, false)),
    ];
    expect(
      scores([
        [0, 1, 1],
        [1, 2, 2],
      ]),
    ).toEqual([0, 1, 0]);
    expect(
      scores([
        [0, 1, 2],
        [1, 2, 1],
      ]),
    ).toEqual([0, 0, 0]);
  });

  it('takes what happens at one time for possible in any order, unless told to be strict', () => {
    const path: readonly Edge[] = [
      [0, 1, 5],
      [1, 2, 5],
      [2, 3, 5],
    ];
    expect([...runShards(temporalBetweennessJob, input(4, path, false, false))]).toEqual([0, 4, 4, 0]);
    expect([...runShards(temporalBetweennessJob, input(4, path, false, true))]).toEqual([0, 0, 0, 0]);
  });
});
