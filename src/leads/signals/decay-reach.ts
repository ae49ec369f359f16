import type { Signal } from '../signal.ts';

/**
 * Reach once more, with another discount of distance: nobody knows how fast word fades on its way, so the family averages two usual
 * answers, 1 / d and 2^-d.
 *
 *   c(v) = sum over others of 2^-d(v, u)          0 ... (n - 1) / 2
 */
export const decayReach: Signal = {
  name: 'decay-reach',
  question: 'Who reaches everybody, when every step halves what gets through?',
  family: 'reach',
  weight: 1,
  needs: ['decay'],
  draw: 'decay',
  measure: (person, { network, centrality }) => {
    const { decay } = centrality.of(person) as { decay: number };
    const most = (network.eligible.length - 1) / 2;
    return {
      value: decay,
      detail: `decay closeness ${decay.toFixed(1)} of at most ${most}, every step counting half`,
      evidence: network.eligibleLinks(person),
    };
  },
};
