import type { Csr } from '../../src/kernels/graph/csr.ts';
import { csrOf } from '../oracles/csr-of.ts';

/** Node 0 tied to `leafCount` others, which are tied to nobody else. */
export function star(leafCount: number): Csr {
  return csrOf(
    leafCount + 1,
    Array.from({ length: leafCount }, (_, i) => [0, i + 1]),
  );
}
