import type { Sheet, Shown } from '../display/index.ts';
import { RANKS_UNCATEGORIZED } from '../model/index.ts';
import type { RingNetwork } from './fold-network.ts';

/** The size of a network; nobody is named. */
export function networkSheet(network: Omit<RingNetwork, keyof Shown>): Sheet {
  const { people, eligible, tieCount, linkCount, eventCount, undatedCount, withoutBenefitCount } = network;
  // Parts are counted when somebody looks.
  const figures = (): readonly (readonly [what: string, count: number])[] => [
    ['people', people.length],
    ['people who may be ranked', eligible.length],
    ['protected people', people.length - eligible.length],
    ['ties', tieCount],
    ['links', linkCount],
    ['shared events', eventCount],
    ['separate parts', network.componentCount],
    ['links without a usable time, left out', undatedCount],
    ['links of which nobody gained, left out', withoutBenefitCount],
  ];
  return {
    title: `A network of ${people.length} people and ${tieCount} ties`,
    ...(network.protection.ranksUncategorized && { note: RANKS_UNCATEGORIZED }),
    records: () => figures().map(([what, count]) => ({ what, count })),
  };
}
