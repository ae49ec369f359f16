import type { Signal } from '../signal.ts';

/**
 * What the ring loses without a person: the drop of the closeness of all pairs when they are taken away, their own included.
 *
 *   DF(v) = sum over pairs of 1 / d(s, t), less the same without v          0 ... half of the sum of h
 *
 * Paper: S. Borgatti, Comput. Math. Organ. Theory 12, 2006, doi:10.1007/s10588-006-7084-x.
 */
export const ringLoss: Signal = {
  name: 'ring-loss',
  question: 'What does the ring lose without them?',
  family: 'brokerage',
  weight: 1,
  needs: ['fragmentation', 'harmonic'],
  draw: 'fragmentation',
  measure: (person, { network, centrality }) => {
    const { fragmentation, harmonic } = centrality.of(person) as { fragmentation: number; harmonic: number };
    // The pairs that lose their closeness through v but are not v's own.
    const others = Math.max(0, fragmentation - harmonic);
    return {
      value: fragmentation,
      detail: `without them closeness ${fragmentation.toFixed(1)} is lost, ${others.toFixed(1)} of it between other people`,
      evidence: network.eligibleLinks(person),
    };
  },
};
