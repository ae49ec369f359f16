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
      fc.property(graphs, (csr) => close(betweenness(csr), pairBetweenness(csr).nodes)),
      { numRuns: 1000 },
    );
  });
});
