import type { Signal } from '../signal.ts';

/** What two of their contacts lose without a person: the pairs of contacts who are not tied to each other. */
export const openPairs: Signal = {
  name: 'open-pairs',
  question: 'Which contacts meet only through them?',
  family: 'brokerage',
  weight: 1,
  needs: ['degree', 'open-pairs'],
  draw: 'open-pairs',
  measure: (person, { network, centrality }) => {
    const { 'open-pairs': open, degree } = centrality.of(person) as { 'open-pairs': number; degree: number };
    return {
      value: open,
      detail: `${open} of ${(degree * (degree - 1)) / 2} pairs of their contacts are not tied to each other`,
      evidence: network.eligibleLinks(person),
    };
  },
};
