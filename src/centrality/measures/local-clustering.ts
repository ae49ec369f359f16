import { localClustering as localClusteringKernel } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * c(v) = ties among the contacts of v over k (k - 1) / 2, 0 to 1; 0 with fewer than two contacts.
 * D. Watts, S. Strogatz, Nature 393, 1998, doi:10.1038/30918. Gotcha: low also for people with one contact.
 */
export const localClustering: Measure<'local-clustering'> = {
  name: 'local-clustering',
  question: 'Whose contacts know each other?',
  weightMeans: 'nothing',
  cost: 'O(m^1.5)',
  central: 'low',
  measure: ({ csr }) => localClusteringKernel(csr),
};
