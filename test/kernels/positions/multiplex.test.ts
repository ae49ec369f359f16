import { describe, expect, it } from 'vitest';
import { betweenness } from '../../../src/kernels/betweenness/betweenness.ts';
import { checkCsr } from '../../../src/kernels/graph/csr.ts';
import { twoModeGraph } from '../../../src/kernels/graph/two-mode-graph.ts';
import { multiplexParticipation } from '../../../src/kernels/positions/multiplex-participation.ts';
import { karate } from '../../graphs/karate.ts';
import { csrOf } from '../../oracles/csr-of.ts';

describe('multiplexParticipation', () => {
  it('is 1 for an even spread, 0 for one layer, and what the formula says in between', () => {
    const layers = [
      csrOf(4, [
        [0, 1],
        [0, 2],
        [0, 3],
      ]),
      csrOf(4, [[0, 1]]),
      csrOf(4, []),
    ];
    const [even, mixed] = [multiplexParticipation(4, layers.slice(0, 2)), multiplexParticipation(4, layers)];
    // Node 0: degrees 3 and 1; node 1: 1 and 1; nodes 2 and 3: 1 and 0.
    expect(even).toEqual(Float64Array.of(2 * (1 - (9 + 1) / 16), 1, 0, 0));
    expect(mixed[1]).toBeCloseTo((3 / 2) * (1 - 1 / 2), 12);
    expect(multiplexParticipation(4, layers.slice(0, 1))).toEqual(new Float64Array(4));
    expect(multiplexParticipation(4, [])).toEqual(new Float64Array(4));
  });
});

describe('twoModeGraph', () => {
  it('is a sound graph with a node for each event', () => {
    const csr = twoModeGraph(csrOf(3, [[0, 1, 7]]), [Uint32Array.of(0, 1, 2), Uint32Array.of(1, 2)]);
    checkCsr(csr);
    expect([csr.nodeCount, csr.targets.length]).toEqual([5, 2 * (1 + 3 + 2)]);
  });

  it('keeps every distance: without events betweenness by length is betweenness by step', () => {
    const csr = twoModeGraph(karate, []);
    const byLength = betweenness({ csr, length: 'inverse-strength' });
    betweenness({ csr: karate }).forEach((value, v) => {
      expect(byLength[v]).toBeCloseTo(value, 10);
    });
  });
});
