import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { betweenness } from '../../src/kernels/betweenness.ts';
import { buildCsr, type Csr } from '../../src/kernels/csr.ts';
import { pairBetweenness } from '../oracles/betweenness.ts';

const close = (actual: Float64Array, expected: readonly number[]): void => {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, v) => {
    expect(Math.abs(actual[v]! - value), `node ${v}: ${actual[v]} for ${value}`).toBeLessThanOrEqual(
      1e-10 * Math.max(1, value),
    );
  });
};
const graphs: fc.Arbitrary<Csr> = fc.integer({ min: 1, max: 24 }).chain((n) =>
  fc
    .array(fc.tuple(fc.nat(n - 1), fc.nat(n - 1)), { maxLength: 40 })
    .map((pairs) => pairs.filter(([a, b]) => a !== b))
    .map((pairs) =>
      buildCsr(n, { sources: Uint32Array.from(pairs, ([a]) => a), targets: Uint32Array.from(pairs, ([, b]) => b) }),
    ),
);

describe('betweenness', () => {
  it('equals the definition on every small graph', () => {
    fc.assert(
      fc.property(graphs, (csr) => close(betweenness({ csr }), pairBetweenness(csr).nodes)),
      { numRuns: 1000 },
    );
  });
  it('w', () => {
    fc.assert(
      fc.property(graphs, (csr) =>
        close(betweenness({ csr, length: 'inverse-strength' }), pairBetweenness(csr, { lengthOf: (s) => 1 / s }).nodes),
      ),
      { numRuns: 1000 },
    );
  });
  it('anch', () => {
    fc.assert(
      fc.property(graphs, (csr) => {
        const S = [0, 3, 5, 7, 9].filter((v) => v < csr.nodeCount);
        const T = [1, 2, 3, 7].filter((v) => v < csr.nodeCount);
        close(
          betweenness({ csr, sources: Uint32Array.from(S), targets: Uint32Array.from(T) }),
          pairBetweenness(csr, { sources: S, targets: T }).nodes,
        );
      }),
      { numRuns: 1000 },
    );
  });
  it('directed', () => {
    fc.assert(
      fc.property(graphs, (u) => {
        const csr = buildCsr(
          u.nodeCount,
          {
            sources: u.targets.filter((_, i) => i % 3 !== 0),
            targets: u.targets.filter((_, i) => i % 3 === 0).length
              ? u.targets
                  .map((t) => t)
                  .filter((_, i) => i % 3 !== 0)
                  .map((t, i) => (t + 1 + (i % 5)) % u.nodeCount)
              : u.targets.filter((_, i) => i % 3 !== 0),
          },
          true,
        );
        close(betweenness({ csr }), pairBetweenness(csr).nodes);
      }),
      { numRuns: 1 },
    );
  });
});
