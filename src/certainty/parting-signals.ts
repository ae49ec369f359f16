import { defaultSignals, type LeadRanking, type Signal } from '../leads/index.ts';
import type { RingNetwork } from '../network/index.ts';

/** Up to so many people every measure and every draw is exact; where either is sampled, ranks differ a little by chance. */
const MOST_COMPARED = 2000;

/** Signals whose `draw` was not made for their `measure` by this library. */
export function foreignSignals(signals: readonly Signal[]): readonly Signal[] {
  return signals.filter(
    (signal) => !defaultSignals.some(({ measure, draw }) => measure === signal.measure && draw === signal.draw),
  );
}

/** Whether there is a signal that may part, in a case small enough to see. */
export function canPart(network: RingNetwork, { signals }: Pick<LeadRanking, 'signals'>): boolean {
  return foreignSignals(signals).length > 0 && network.eligibleSnapshot.csr.nodeCount <= MOST_COMPARED;
}

/**
 * With all evidence in place a draw has to give the ranking that was made, or its intervals would be those of another. Names the signals
 * that may be to blame where it does not. `reference` holds the drawn ranks of the ranked people in order of their node.
 */
export function partingSignals(
  network: RingNetwork,
  { ranking, signals }: LeadRanking,
  reference: ArrayLike<number>,
): readonly string[] {
  const foreign = foreignSignals(signals);
  const { indexOf } = network.eligibleSnapshot;
  const byNode = [...ranking].sort((a, b) => indexOf(a.person) - indexOf(b.person));
  return byNode.every(({ rank }, row) => rank === reference[row]) ? [] : foreign.map(({ name }) => name);
}
