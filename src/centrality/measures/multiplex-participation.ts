import { multiplexParticipation as participationKernel } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * P(v) = M / (M - 1) (1 - sum over the M kinds of link of (k_a / o)^2), o = sum of k_a, 0 to 1; 0 when the case has one kind.
 * F. Battiston, V. Nicosia, V. Latora, Phys. Rev. E 89, 032804 (2014), doi:10.1103/PhysRevE.89.032804.
 */
export const multiplexParticipation: Measure<'multiplex-participation'> = {
  name: 'multiplex-participation',
  question: 'Who is seen alike in every kind of evidence?',
  weightMeans: 'nothing',
  cost: 'O(links + kinds * n)',
  central: 'high',
  measure: ({ csr, facts }) => participationKernel(csr.nodeCount, [...facts.layers.values()]),
};
