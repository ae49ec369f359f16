import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { twinClasses } from '../../../src/kernels/graph/twins.ts';
import { arbitraryGraph } from '../../laws/arbitrary-graph.ts';
import { csrOf } from '../../oracles/csr-of.ts';

describe('twinClasses', () => {
  it('folds the leaves of a star, and a clique whole', () => {
    const star = twinClasses(
      csrOf(
        4,
        [1, 2, 3].map((leaf) => [0, leaf]),
      ),
    );
    expect([[...star.classOf], [...star.closed]]).toEqual([
      [0, 1, 1, 1],
      [0, 0],
    ]);
    const triangle = twinClasses(
      csrOf(3, [
        [0, 1],
        [1, 2],
        [0, 2],
      ]),
    );
    expect([[...triangle.classOf], [...triangle.closed]]).toEqual([[0, 0, 0], [1]]);
  });

  it('folds two nodes exactly when their neighbors are the same, each other aside', () => {
    fc.assert(
      fc.property(arbitraryGraph(), (csr) => {
        const { classOf, closed } = twinClasses(csr);
        const row = (v: number, ...plus: number[]): string =>
          [...csr.targets.subarray(csr.offsets[v]!, csr.offsets[v + 1]!), ...plus].sort((a, b) => a - b).join();
        for (let a = 0; a < csr.nodeCount; a++) {
          for (let b = a + 1; b < csr.nodeCount; b++) {
            const tied = row(a, a) === row(b, b);
            expect(classOf[a] === classOf[b]).toBe(tied || row(a) === row(b));
            if (classOf[a] === classOf[b]) expect(closed[classOf[a]!]).toBe(tied ? 1 : 0);
          }
        }
      }),
      { numRuns: 400 },
    );
  });
});
