import { eventReach } from '../centrality/index.ts';
import { defaultSignals } from './rank-leads.ts';
import type { Signal } from './signal.ts';

/**
 * The default signals with the reach family event-weighted: a shared event is a longer road the more people were there (`eventReach`).
 *
 * Hand them in as `signals`. A case without events is ranked as by default, to the bit of every score. Draws cannot compute them anew, so that there are no rank intervals and no strong leads.
 *
 * @example eventSignals.map(({ name }) => name)[0] // => 'event-harmonic-reach'
 */
export const eventSignals: readonly Signal[] = Object.freeze(
  defaultSignals.map((signal): Signal => {
    const { name, question, family, weight, draw: discount } = signal;
    if (discount !== 'harmonic' && discount !== 'decay') return signal;
    return {
      name: `event-${name}`,
      question: `${question.replace(/\?$/, '')}, when large events are long roads?`,
      family,
      weight,
      needs: [eventReach(discount)],
      measure: (person, { network, centrality }) => {
        const value = centrality.of(person)[`event-${discount}`]!;
        const detail = `event-weighted ${discount} closeness ${value.toFixed(1)}: a shared event of s people is a road of s - 1`;
        return { value, detail, evidence: network.eligibleLinks(person) };
      },
    };
  }),
);
