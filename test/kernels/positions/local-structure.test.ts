import { describe, expect, it } from 'vitest';
import { connectedComponents } from '../../../src/kernels/graph/connected-components.ts';
import { triangles } from '../../../src/kernels/graph/triangles.ts';
import { coreNumbers } from '../../../src/kernels/positions/core-numbers.ts';
import { localClustering } from '../../../src/kernels/positions/local-clustering.ts';
import { openPairs } from '../../../src/kernels/positions/open-pairs.ts';
import { dependentContacts, shapleyDegree } from '../../../src/kernels/positions/shapley-degree.ts';
import { cycle } from '../../graphs/cycle.ts';
import { karate } from '../../graphs/karate.ts';
import { path } from '../../graphs/path.ts';
import { star } from '../../graphs/star.ts';
import { twoCliques } from '../../graphs/two-cliques.ts';
import { csrOf } from '../../oracles/csr-of.ts';
import { expectClose } from '../../oracles/expect-close.ts';

describe('connectedComponents', () => {
  it('numbers by size, then by smallest node', () => {
    const csr = csrOf(7, [
      [1, 6],
      [2, 3],
      [3, 5],
    ]);
    expect(connectedComponents(csr)).toEqual({ count: 4, label: Uint32Array.of(2, 1, 0, 0, 3, 0, 1) });
    expect(connectedComponents(csrOf(0, [])).count).toBe(0);
  });
});

describe('coreNumbers', () => {
  it('is 1 in a tree, 2 on a cycle, 3 in a clique of four, 1 for a node with no part in it', () => {
    expect(new Set(coreNumbers(path(9)))).toEqual(new Set([1]));
    expect(new Set(coreNumbers(cycle(9)))).toEqual(new Set([2]));
    expect(coreNumbers(twoCliques)).toEqual(Uint32Array.of(3, 3, 3, 3, 2, 3, 3, 3, 3));
    expect(coreNumbers(csrOf(2, []))).toEqual(Uint32Array.of(0, 0));
  });

  it('finds the 4-core of ten in the karate club', () => {
    const core = coreNumbers(karate);
    expect(Array.from(core.keys()).filter((v) => core[v] === 4)).toEqual([0, 1, 2, 3, 7, 8, 13, 30, 32, 33]);
    expect(Math.max(...core)).toBe(4);
  });
});

describe('triangles and localClustering', () => {
  it('count the 45 triangles of the karate club, mean clustering .5706', () => {
    expect(triangles(karate).reduce((sum, count) => sum + count, 0) / 3).toBe(45);
    const mean = localClustering(karate).reduce((sum, share) => sum + share, 0) / 34;
    expect(mean.toFixed(4)).toBe('0.5706');
  });

  it('find none in a star and all in a clique', () => {
    expect(triangles(star(9))).toEqual(new Uint32Array(10));
    expect(localClustering(cycle(3))).toEqual(Float64Array.of(1, 1, 1));
    expect(localClustering(twoCliques)[3]).toBe(3 / 6);
    expect(triangles(twoCliques)).toEqual(Uint32Array.of(3, 3, 3, 3, 0, 3, 3, 3, 3));
  });
});

describe('shapleyDegree', () => {
  it('sums to the number of nodes and favors the hub of many leaves', () => {
    expect(shapleyDegree(star(4))).toEqual(Float64Array.of(4 / 2 + 1 / 5, 1 / 2 + 1 / 5, 0.7, 0.7, 0.7));
    expectClose([shapleyDegree(karate).reduce((sum, x) => sum + x, 0)], [34]);
    expect(shapleyDegree(csrOf(1, []))).toEqual(Float64Array.of(1));
  });
});

describe('dependentContacts', () => {
  it('is Shapley degree where there are neighbors, and nothing where there are none', () => {
    expect(dependentContacts(star(4))).toEqual(shapleyDegree(star(4)));
    expect([...dependentContacts(csrOf(3, [[0, 1]]))]).toEqual([1, 1, 0]);
  });
});

describe('openPairs', () => {
  it('counts pairs of neighbors that are no neighbors: all in a star, none in a triangle, and a plain 0 where there are none', () => {
    expect([...openPairs(star(5))]).toEqual([10, 0, 0, 0, 0, 0]);
    expect(
      [
        ...openPairs(
          csrOf(4, [
            [0, 1],
            [1, 2],
            [0, 2],
          ]),
        ),
      ].map((pairs) => Object.is(pairs, 0)),
    ).toEqual([true, true, true, true]);
  });
});
