import { midRankPercentiles, type Steps } from '../kernels/index.ts';
import type { CaseLink, EligibleId, Indication } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import type { EvidenceSignal } from './evidence-signal.ts';

/** Readings told between two stops. */
const READINGS_A_STEP = 128;

/**
 * Reads what reports say of each person, apart from their position: one indication for each signal that finds anything recorded of them.
 * Percentiles are among those of whom the case records something, not among all.
 */
export function* readEvidence(
  network: RingNetwork,
  signals: readonly EvidenceSignal[],
  cite: (evidence: readonly CaseLink[]) => Pick<Indication, 'links' | 'linkCount'>,
): Steps<ReadonlyMap<EligibleId, readonly Indication[]>> {
  const found = new Map<EligibleId, Indication[]>();
  for (const { name, isAct, read } of signals) {
    yield;
    const readings = [...read({ network })].filter(([person]) => network.isEligible(person));
    yield;
    const percentiles = midRankPercentiles(readings.map(([, { value }]) => value));
    for (const [row, [person, { value, speaks, detail, evidence }]] of readings.entries()) {
      if (row % READINGS_A_STEP === 0) yield;
      const indication = {
        signal: name,
        value,
        percentile: percentiles[row]!,
        speaks,
        isAct,
        detail,
        ...cite(evidence),
      };
      const held = found.get(person);
      if (held) held.push(indication);
      else found.set(person, [indication]);
    }
  }
  return found;
}
