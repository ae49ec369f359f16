import { eigenvector as eigenvectorKernel } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * x(v) = 1 / lambda * sum over contacts of w x(u), on the largest component only, unit length; 0 elsewhere.
 * P. Bonacich, J. Math. Sociology 2, 1972, doi:10.1080/0022250X.1972.9989806. Gotcha: dense cliques of minor people take the first places.
 */
export const eigenvector: Measure<'eigenvector'> = {
  name: 'eigenvector',
  question: 'Who is tied to those who are well tied themselves?',
  weightMeans: 'strength',
  cost: 'O(m) a round',
  central: 'high',
  measure: ({ csr }) => {
    const { scores, converged, iterations, residual } = eigenvectorKernel(csr);
    if (converged) return scores;
    return { values: scores, accuracy: { method: 'power iteration, not settled', samples: iterations, residual } };
  },
};
