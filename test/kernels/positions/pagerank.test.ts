import { describe, expect, it } from 'vitest';
import { dense } from '../../../bench/graphs.ts';
import { buildCsr } from '../../../src/kernels/graph/csr.ts';
import { pagerank } from '../../../src/kernels/positions/pagerank.ts';
import { cycle } from '../../graphs/cycle.ts';
import { karate } from '../../graphs/karate.ts';
import { path } from '../../graphs/path.ts';
import { star } from '../../graphs/star.ts';
import { csrOf } from '../../oracles/csr-of.ts';
import { expectClose } from '../../oracles/expect-close.ts';

describe('pagerank', () => {
  it('solves a star: x = 0.15 / 4 + 0.85 y * 3 for the hub, y = 0.15 / 4 + 0.85 x / 3 for a leaf', () => {
    const hub = (0.15 / 4 + (0.85 * 3 * 0.15) / 4) / (1 - 0.85 ** 2);
    const leaf = 0.15 / 4 + (0.85 * hub) / 3;
    const { scores, converged } = pagerank(star(3));
    expectClose(scores, [hub, leaf, leaf, leaf]);
    expect(converged).toBe(true);
  });

  it('puts the two heads of the karate club first, at .1009 and .0970 as published with networkx and igraph', () => {
    const { scores } = pagerank(karate);
    expect(scores[33]!.toFixed(4)).toBe('0.1009');
    expect(scores[0]!.toFixed(4)).toBe('0.0970');
  });

  it('sums to 1 and shares what a dead end holds by personalization', () => {
    const csr = csrOf(3, [[0, 1]], true);
    const free = pagerank(csr).scores;
    expectClose([free.reduce((sum, x) => sum + x, 0)], [1]);
    // Node 2 is only jumped to: 0.15 / 3 and a third of what 1 and 2 strand.
    expectClose([free[2]!], [0.15 / 3 + (0.85 * (free[1]! + free[2]!)) / 3]);
    const home = pagerank(csr, { personalization: Float64Array.of(2, 0, 0) }).scores;
    expectClose(home, [1 / 1.85, 0.85 / 1.85, 0]);
  });

  it('follows strength unless told not to', () => {
    const csr = csrOf(
      3,
      [
        [0, 1, 3],
        [0, 2, 1],
      ],
      true,
    );
    const strong = pagerank(csr).scores;
    expect(strong[1]! - strong[2]!).toBeCloseTo((0.85 * strong[0]!) / 2, 12);
    const alike = pagerank(csr, { weighted: false }).scores;
    expect(alike[1]).toBe(alike[2]);
  });

  it('says when it ran out of rounds', () => {
    const { converged, iterations } = pagerank(karate, { maxIterations: 3 });
    expect({ converged, iterations }).toEqual({ converged: false, iterations: 3 });
    expect(pagerank(cycle(5)).iterations).toBe(1);
    expect(pagerank(csrOf(0, [])).scores).toEqual(new Float64Array(0));
  });

  it('takes about a third of the rounds where arcs go both ways, and finds the same', () => {
    const road = path(60);
    const { nodeCount, offsets, targets, strengths } = road;
    const sources = new Uint32Array(targets.length);
    for (let v = 0; v < nodeCount; v++) sources.fill(v, offsets[v]!, offsets[v + 1]!);
    const oneWay = pagerank(buildCsr(nodeCount, { sources, targets, strengths }, true));
    const { scores, iterations } = pagerank(road);
    expectClose(scores, oneWay.scores);
    expect(3 * iterations).toBeLessThan(oneWay.iterations);
  });

  it('is the same to the last bit whatever numbers the nodes bear', () => {
    const { nodeCount, sources, targets, strengths } = dense(400, 3);
    for (const directed of [false, true]) {
      const plain = pagerank(buildCsr(nodeCount, { sources, targets, strengths }, directed)).scores;
      const turned = (column: Uint32Array): Uint32Array => column.map((v) => (v * 7 + 3) % nodeCount);
      const other = { sources: turned(sources), targets: turned(targets), strengths };
      const { scores } = pagerank(buildCsr(nodeCount, other, directed));
      expect(plain.map((_, v) => scores[(v * 7 + 3) % nodeCount]!)).toEqual(plain);
    }
  });

  it('refuses a personalization that lands nowhere', () => {
    for (const personalization of [new Float64Array(34), Float64Array.of(1), new Float64Array(34).fill(-1)])
      expect(() => pagerank(karate, { personalization })).toThrow(RangeError);
  });
});
