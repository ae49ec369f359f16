import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../src/kernels/betweenness/betweenness.ts';
import { buildCsr, type Csr } from '../../src/kernels/graph/csr.ts';
import { pairBetweenness } from '../oracles/betweenness.ts';
import { csrOf } from '../oracles/csr-of.ts';
import { expectClose } from '../oracles/expect-close.ts';
import { arbitraryGraph } from './arbitrary-graph.ts';

const weighted = arbitraryGraph({ strengths: [1, 2, 3, 6] });
const lengths = ['step', 'inverse-strength'] as const;

/** All arcs of a graph, each end moved. */
function moved(
  csr: Csr,
  nodeCount: number,
  place: (v: number) => number,
  more: readonly (readonly number[])[] = [],
): Csr {
  const rows: (readonly number[])[] = [...more];
  for (let v = 0; v < csr.nodeCount; v++)
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++)
      if (v < csr.targets[arc]!) rows.push([place(v), place(csr.targets[arc]!), csr.strengths[arc]!]);
  return csrOf(nodeCount, rows);
}

const rowsOf = (csr: Csr, shift: number): number[][] => {
  const rows: number[][] = [];
  for (let v = 0; v < csr.nodeCount; v++)
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++)
      if (v < csr.targets[arc]!) rows.push([v + shift, csr.targets[arc]! + shift, csr.strengths[arc]!]);
  return rows;
};

describe('laws of betweenness', () => {
  it('relabelling nodes relabels the scores', () => {
    fc.assert(
      fc.property(weighted, fc.nat(), (csr, turn) => {
        const n = csr.nodeCount;
        const place = (v: number): number => n - 1 - ((v + turn) % n);
        const relabelled = moved(csr, n, place);
        for (const length of lengths) {
          const plain = betweenness({ csr, length });
          const other = betweenness({ csr: relabelled, length });
          expectClose(
            plain.map((_, v) => other[place(v)]!),
            plain,
          );
        }
      }),
      { numRuns: 150 },
    );
  });

  it('two graphs side by side keep their scores', () => {
    fc.assert(
      fc.property(weighted, weighted, (left, right) => {
        const csr = moved(left, left.nodeCount + right.nodeCount, (v) => v, rowsOf(right, left.nodeCount));
        for (const length of lengths) {
          const apart = [...betweenness({ csr: left, length }), ...betweenness({ csr: right, length })];
          expectClose(betweenness({ csr, length }), apart);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('the ends of a bridge between two cliques stand first', () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), fc.integer({ min: 3, max: 9 }), (a, b) => {
        const clique = (size: number, shift: number): number[][] =>
          Array.from({ length: size * size }, (_, i) => [Math.floor(i / size) + shift, (i % size) + shift]).filter(
            ([v, u]) => v! < u!,
          );
        const csr = csrOf(a + b, [...clique(a, 0), ...clique(b, a), [0, a]]);
        const expected = Array.from({ length: a + b }, (_, v) => (v === 0 ? (a - 1) * b : v === a ? (b - 1) * a : 0));
        expectClose(betweenness({ csr }), expected);
      }),
    );
  });

  it('scores add up to the sum of distance - 1 over pairs with a path', () => {
    fc.assert(
      fc.property(arbitraryGraph(), arbitraryGraph({ directed: true }), (plain, directed) => {
        for (const csr of [plain, directed]) {
          const sum = betweenness({ csr }).reduce((total, score) => total + score, 0);
          expectClose([sum], [pairBetweenness(csr).inner]);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('the order of edges changes no bit, and twice is the same bytes', () => {
    fc.assert(
      fc.property(weighted, (csr) => {
        const rows = rowsOf(csr, 0);
        const turned = rows.map(([a, b, s]) => [b!, a!, s!]).reverse();
        const columns = (list: number[][]): Csr =>
          buildCsr(csr.nodeCount, {
            sources: Uint32Array.from(list, (row) => row[0]!),
            targets: Uint32Array.from(list, (row) => row[1]!),
            strengths: Float64Array.from(list, (row) => row[2]!),
          });
        for (const length of lengths) {
          expect(betweenness({ csr: columns(turned), length })).toEqual(betweenness({ csr: columns(rows), length }));
        }
      }),
      { numRuns: 100 },
    );
  });
});
