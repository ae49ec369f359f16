import type { Csr } from '../../src/kernels/graph/csr.ts';
import { csrOf } from '../oracles/csr-of.ts';

/** 0 - 1 - 2 - ... - 0 */
export function cycle(nodeCount: number): Csr {
  return csrOf(
    nodeCount,
    Array.from({ length: nodeCount }, (_, i) => [i, (i + 1) % nodeCount]),
  );
}
