import type { Signal } from '../signal.ts';

/** What single contacts lose without a person: the fewer others a contact has, the more they depend on this one. Nothing where nobody is a contact. */
export const dependentContacts: Signal = {
  name: 'dependent-contacts',
  question: 'Whose contacts have hardly anybody else?',
  family: 'brokerage',
  weight: 1,
  needs: ['degree', 'shapley-degree'],
  draw: 'shapley-degree',
  measure: (person, { network, centrality }) => {
    const { 'shapley-degree': shapley, degree } = centrality.of(person) as { 'shapley-degree': number; degree: number };
    if (degree === 0) return { value: 0, detail: 'no contact among those who may be ranked', evidence: [] };
    return {
      value: shapley,
      detail: `Shapley degree ${shapley.toFixed(2)} over ${degree} contacts: high when the contacts have few others`,
      evidence: network.eligibleLinks(person),
    };
  },
};
