import type { Csr } from '../../src/kernels/graph/csr.ts';
import { csrOf } from '../oracles/csr-of.ts';

/** Two cliques of four, 0-3 and 5-8, held together by node 4, which is tied to 3 and 5. Made for these tests. */
export const TWO_CLIQUES: readonly (readonly [number, number])[] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
  [1, 3],
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 6],
  [5, 7],
  [5, 8],
  [6, 7],
  [6, 8],
  [7, 8],
];

export const twoCliques: Csr = csrOf(9, TWO_CLIQUES);
