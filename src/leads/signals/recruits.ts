import type { EligibleId } from '../../model/index.ts';
import { linksAmongEligible, linksByPerson } from '../eligible-links.ts';
import type { EvidenceReading, EvidenceSignal } from '../evidence-signal.ts';

/**
 * Recruitment: who brings others into the ring, as reports say?
 *
 *   r(v) = people recruited by v, over directed links of kind `recruitment` between eligible people          0, 1, 2 ...
 *
 * Speaks from two on. Whoever recruits only the people carried has no reading: those links say nothing of anybody's part.
 */
export const recruits: EvidenceSignal = {
  name: 'recruits',
  question: 'Who brings others into the ring?',
  isAct: true,
  read: ({ network }) => {
    const byPerson = linksByPerson(linksAmongEligible(network, ['recruitment']).filter(({ directed }) => directed));
    const readings = new Map<EligibleId, EvidenceReading>();
    for (const person of network.eligible) {
      const evidence = byPerson.get(person);
      if (!evidence) continue;
      const value = new Set(evidence.flatMap(({ source, target }) => (source === person ? [target] : []))).size;
      const brought = evidence.filter(({ target }) => target === person).length;
      readings.set(person, {
        value,
        speaks: value >= 2,
        detail: `people they recruited: ${value}; reports that they were recruited: ${brought}`,
        evidence,
      });
    }
    return readings;
  },
};
