import type { Measure } from '../measure.ts';

/** k(v) = number of people tied to v, 0 to n - 1. */
export const degree: Measure<'degree'> = {
  name: 'degree',
  question: 'Who is tied to the most people?',
  weightMeans: 'nothing',
  cost: 'O(n)',
  central: 'high',
  measure: ({ csr: { nodeCount, offsets } }) =>
    Float64Array.from({ length: nodeCount }, (_, v) => offsets[v + 1]! - offsets[v]!),
};
