import type { Measure } from '../measure.ts';

/** s(v) = sum of the strengths of the ties of v. */
export const strength: Measure<'strength'> = {
  name: 'strength',
  question: 'Whose ties are strongest in all?',
  weightMeans: 'strength',
  cost: 'O(n + m)',
  central: 'high',
  measure: ({ csr: { nodeCount, offsets, strengths } }) =>
    Float64Array.from({ length: nodeCount }, (_, v) => {
      let sum = 0;
      for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) sum += strengths[arc]!;
      return sum;
    }),
};
