import { hits } from '../../kernels/index.ts';
import type { Measure } from '../measure.ts';

/**
 * hub(v) = sum over directed links v -> u of w authority(u), scaled to sum 1; 0 where no link is directed.
 * J. Kleinberg, J. ACM 46(5), 1999, doi:10.1145/324133.324140.
 */
export const hub: Measure<'hub'> = {
  name: 'hub',
  question: 'Who addresses those whom the other active ones address too?',
  weightMeans: 'strength',
  cost: 'O(m) a round',
  central: 'high',
  measure: ({ facts }) => hits(facts.arcs).hubs,
};
