import type { Signal } from '../signal.ts';

/**
 * Whoever coordinates must be able to reach everybody in few steps: harmonic closeness among eligible people.
 *
 *   h(v) = sum over others of 1 / d(v, u)          0 ... n - 1
 */
export const harmonicReach: Signal = {
  name: 'harmonic-reach',
  question: 'Who reaches everybody in the fewest steps?',
  family: 'reach',
  weight: 1,
  needs: ['degree', 'harmonic'],
  draw: 'harmonic',
  measure: (person, { network, centrality }) => {
    const { harmonic, degree } = centrality.of(person) as { harmonic: number; degree: number };
    const others = network.eligible.length - 1;
    return {
      value: harmonic,
      detail: `tied to ${degree} of ${others} others; harmonic closeness ${harmonic.toFixed(1)} of at most ${others}`,
      evidence: network.eligibleLinks(person),
    };
  },
};
