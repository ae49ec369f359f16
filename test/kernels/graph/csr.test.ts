import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCsr, checkCsr, findArc } from '../../../src/kernels/graph/csr.ts';
import { csrOf } from '../../oracles/csr-of.ts';

const rows = fc.tuple(fc.integer({ min: 2, max: 90 }), fc.boolean()).chain(([nodeCount, directed]) =>
  fc.record({
    nodeCount: fc.constant(nodeCount),
    directed: fc.constant(directed),
    // Half of the edges hang on node 0, whose row grows long.
    edges: fc.array(
      fc
        .tuple(
          fc.oneof(fc.constant(0), fc.nat(nodeCount - 1)),
          fc.nat(nodeCount - 1),
          fc.constantFrom(1, 2, 0.1, 0.2, 0.3, 1e9),
        )
        .filter(([a, b]) => a !== b),
      { maxLength: 400, size: 'max' },
    ),
  }),
);

describe('buildCsr', () => {
  it('adds up parallel edges, smallest first, and holds its invariant, rows short and long', () => {
    fc.assert(
      fc.property(rows, ({ nodeCount, directed, edges }) => {
        const csr = csrOf(nodeCount, edges, directed);
        expect(checkCsr(csr)).toBeUndefined();
        const found = new Map<string, number[]>();
        const put = (a: number, b: number, strength: number): void => {
          found.set(`${a} ${b}`, [...(found.get(`${a} ${b}`) ?? []), strength]);
        };
        for (const [a, b, strength] of edges) {
          put(a, b, strength);
          if (!directed) put(b, a, strength);
        }
        expect(csr.targets.length).toBe(found.size);
        for (const [pair, strengths] of found) {
          const [a, b] = pair.split(' ').map(Number) as [number, number];
          const sum = strengths.sort((x, y) => x - y).reduce((left, right) => left + right, 0);
          expect(csr.strengths[findArc(csr, a, b)]).toBe(sum);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('is the same bytes for edges in any order', () => {
    fc.assert(
      fc.property(rows, fc.infiniteStream(fc.nat()), ({ nodeCount, directed, edges }, draws) => {
        const shuffled = edges.map((edge) => ({ edge, key: draws.next().value as number }));
        shuffled.sort((x, y) => x.key - y.key);
        const other = shuffled.map(({ edge }) => edge);
        expect(csrOf(nodeCount, other, directed)).toEqual(csrOf(nodeCount, edges, directed));
      }),
      { numRuns: 200 },
    );
  });

  it('gives every edge the strength 1 where none is told', () => {
    const edges = { sources: Uint32Array.of(2, 0), targets: Uint32Array.of(0, 2) };
    expect(buildCsr(3, edges)).toEqual(csrOf(3, [[0, 2, 2]]));
    expect(buildCsr(3, edges, true).strengths).toEqual(Float64Array.of(1, 1));
  });
});
