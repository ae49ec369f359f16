import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareSampling } from '../../../src/kernels/betweenness/betweenness-sampled-graph.ts';
import { createSampleCounter } from '../../../src/kernels/betweenness/betweenness-tree-sampler.ts';
import { createRng } from '../../../src/kernels/numbers/rng.ts';
import { cycle } from '../../graphs/cycle.ts';
import { path } from '../../graphs/path.ts';
import { arbitraryGraph } from '../../laws/arbitrary-graph.ts';
import { distancesFrom } from '../../oracles/distances.ts';

describe('createSampleCounter', () => {
  it('hits just the inside of one shortest path, through trees and between them, and nobody where there is none', () => {
    const graphs = [arbitraryGraph({ nodes: 30, edges: 34 }), arbitraryGraph({ directed: true })] as const;
    fc.assert(
      fc.property(fc.oneof(...graphs), fc.nat(), (csr, seed) => {
        const counter = createSampleCounter(prepareSampling(csr));
        const rng = createRng(seed);
        const distances = Array.from({ length: csr.nodeCount }, (_, v) => distancesFrom(csr, v));
        for (let from = 0; from < csr.nodeCount; from++) {
          for (let to = 0; to < csr.nodeCount; to++) {
            if (from === to) continue;
            counter.sample(from, to, rng);
            const way = distances[from]![to]!;
            const inside = way === Infinity ? [] : Array.from({ length: way - 1 }, (_, i) => i + 1);
            const hit = [...counter.take().entries()].filter(([, count]) => count > 0);
            expect(hit.map(([v, count]) => [distances[from]![v], count]).sort()).toEqual(
              inside.map((d) => [d, 1]).sort(),
            );
            expect(hit.every(([v]) => distances[from]![v]! + distances[v]![to]! === way)).toBe(true);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('leaves out trees where an eighth hang on them, and keeps the graph where fewer do', () => {
    const trees = prepareSampling(path(9));
    expect(trees.trees).toBeDefined();
    expect(trees.searched.nodeCount).toBe(1);
    expect(prepareSampling(cycle(9)).searched.nodeCount).toBe(9);
  });

  it('holds marks for ways of any length: 100 nodes take a byte each, 100,000 more', () => {
    for (const nodeCount of [100, 1000, 100_000]) {
      const counter = createSampleCounter(prepareSampling(cycle(nodeCount)));
      counter.sample(0, nodeCount / 2 - 1, createRng(1));
      expect(counter.take().reduce((sum, hits) => sum + hits, 0)).toBe(nodeCount / 2 - 2);
    }
  });
});
