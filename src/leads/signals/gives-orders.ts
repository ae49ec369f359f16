import { type CaseLink, countOf, type EligibleId } from '../../model/index.ts';
import { linksAmongEligible, linksByPerson } from '../eligible-links.ts';
import type { EvidenceReading, EvidenceSignal } from '../evidence-signal.ts';

/**
 * Order asymmetry: organizers give orders and receive none.
 *
 *   a(v) = (given - received) / (given + received) over directed links of kind `order`          -1 ... 1
 *
 * Speaks from two orders given and none received. Paper: P. Campana, Eur. J. Criminol. 15(4), 2018, doi:10.1177/1477370817749179 (rank in smuggling rings).
 */
export const givesOrders: EvidenceSignal = {
  name: 'gives-orders',
  question: 'Who gives orders and receives none?',
  isAct: true,
  read: ({ network }) => {
    const orders = linksAmongEligible(network, ['order']).filter(({ directed }) => directed);
    const readings = new Map<EligibleId, EvidenceReading>();
    const byPerson = linksByPerson(orders);
    for (const person of network.eligible) {
      const evidence = byPerson.get(person);
      if (evidence) readings.set(person, readingOf(person, evidence));
    }
    return readings;
  },
};

function readingOf(person: EligibleId, evidence: readonly CaseLink[]): EvidenceReading {
  const given = evidence.filter(({ source }) => source === person);
  const received = evidence.length - given.length;
  const receivers = new Set(given.map(({ target }) => target)).size;
  return {
    value: (given.length - received) / evidence.length,
    speaks: given.length >= 2 && received === 0,
    detail: `gave ${countOf(given.length, 'order', 'orders')} to ${countOf(receivers, 'person', 'people')}, received ${received}`,
    evidence,
  };
}
