import type { Measure } from '../measure.ts';

/** s(v) = sum of the strengths of the ties of v. */
export const strength: Measure<'strength'> = {
  name: 'strength',
  question: 'Whose ties are strongest in all?',
  weightMeans: 'strength',
  cost: 'O(n + m)',
  central: 'high',
  measure: ({ csr: { nodeCount, offsets, strengths } }) =>
    // The least first: equal ties make equal sums, whatever the others are called.
    Float64Array.from({ length: nodeCount }, (_, v) =>
      strengths
        .slice(offsets[v]!, offsets[v + 1]!)
        .sort()
        .reduce((sum, value) => sum + value, 0),
    ),
};
