import { buildNetwork, type RingNetwork } from 'ringtrace';
import type { CaseView } from './case-view.ts';

/** The network of a findings file, which holds ties and not the links behind them. */
export function networkOfTies({ findings, people }: CaseView): RingNetwork {
  const ties = findings.ties.map(({ source, target, strength }, i) => ({
    id: `tie-${i}`,
    source,
    target,
    strength,
    kind: 'association',
    directed: false,
  }));
  return buildNetwork(ties, { people: people.map(({ id }) => ({ id, category: 'uncategorized' })) });
}
