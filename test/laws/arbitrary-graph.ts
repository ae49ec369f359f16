import fc from 'fast-check';
import type { Csr } from '../../src/kernels/graph/csr.ts';
import { csrOf } from '../oracles/csr-of.ts';

export interface GraphShape {
  readonly nodes?: number;
  readonly edges?: number;
  readonly strengths?: readonly number[];
  readonly directed?: boolean;
}

/**
 * Small graphs of every sort: fragments, trees, cut nodes, cycles, and twins: now and then a node is given the neighbors of
 * another, tied to it or not.
 */
export function arbitraryGraph({
  nodes = 22,
  edges = 36,
  strengths = [1],
  directed = false,
}: GraphShape = {}): fc.Arbitrary<Csr> {
  return fc.integer({ min: 1, max: nodes }).chain((n) => {
    const node = fc.nat(n - 1);
    const rows = fc.array(fc.tuple(node, node, fc.constantFrom(...strengths)), { maxLength: edges });
    const copies = fc.array(fc.tuple(node, node, fc.boolean()), { maxLength: 3 });
    return fc.tuple(rows, copies).map(([drawn, pairs]) => {
      let all: (readonly number[])[] = drawn;
      for (const [twin, model, tied] of pairs) {
        if (twin === model) continue;
        const others = all.filter(([a, b]) => a !== twin && b !== twin);
        const swap = (v: number): number => (v === model ? twin : v);
        const copied = others.filter(([a, b]) => a === model || b === model);
        all = [...others, ...copied.map(([a, b, s]) => [swap(a!), swap(b!), s!])];
        if (tied) all = [...all, [twin, model, strengths[0]!]];
      }
      return csrOf(
        n,
        all.filter(([a, b]) => a !== b),
        directed,
      );
    });
  });
}
