import type { Csr } from '../../src/kernels/graph/csr.ts';
import { csrOf } from '../oracles/csr-of.ts';

/** 0 - 1 - 2 - ... */
export function path(nodeCount: number): Csr {
  return csrOf(
    nodeCount,
    Array.from({ length: nodeCount - 1 }, (_, i) => [i, i + 1]),
  );
}
