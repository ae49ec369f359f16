import type { Sheet } from '../display/index.ts';
import type { ChanceReading } from './compare-with-chance.ts';

/** Modularity as found beside modularity by chance. */
export function chanceSheet({ chance, observed, mean, deviation, p, replicates }: ChanceReading): Sheet {
  return {
    title: `Modularity beside ${replicates} networks by chance (${chance} dealt anew)`,
    records: () => [{ observed, 'mean by chance': mean, deviation, p }],
    note: 'A small p says that there is structure, not that these communities are it.',
  };
}
