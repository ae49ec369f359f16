import { describe, expect, it } from 'vitest';
import { isMostlyTrees } from '../../src/centrality/is-mostly-trees.ts';
import { buildCsr } from '../../src/kernels/index.ts';

const graph = (nodeCount: number, ends: readonly (readonly [number, number])[]) =>
  buildCsr(nodeCount, { sources: Uint32Array.from(ends, ([a]) => a), targets: Uint32Array.from(ends, ([, b]) => b) });
const path = (n: number) =>
  graph(
    n,
    Array.from({ length: n - 1 }, (_, i) => [i, i + 1] as const),
  );
const cycle = (n: number) =>
  graph(
    n,
    Array.from({ length: n }, (_, i) => [i, (i + 1) % n] as const),
  );
const star = (n: number) =>
  graph(
    n,
    Array.from({ length: n - 1 }, (_, i) => [0, i + 1] as const),
  );

describe('isMostlyTrees', () => {
  it('counts the people on cycles alone', () => {
    expect(isMostlyTrees(star(50_000), 10)).toBe(true);
    expect(isMostlyTrees(path(20_000), 10)).toBe(true);
    expect(isMostlyTrees(cycle(11), 10)).toBe(false);
    expect(isMostlyTrees(cycle(10), 10)).toBe(true);
  });

  it('leaves a path to sampling that is too long to add up', () => {
    expect(isMostlyTrees(path(200_000), 10)).toBe(false);
  });
});
