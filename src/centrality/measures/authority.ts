import { hits } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * authority(v) = sum over directed links u -> v of w hub(u), scaled to sum 1; 0 where no link is directed.
 * J. Kleinberg, J. ACM 46(5), 1999, doi:10.1145/324133.324140.
 */
export const authority: Measure<'authority'> = {
  name: 'authority',
  question: 'Whom do the most active ones address?',
  weightMeans: 'strength',
  cost: 'O(m) a round',
  central: 'high',
  measure: ({ facts }) => hits(facts.arcs).authorities,
};
