import type { Judgement, JudgementId, JudgementLog, Withdrawal } from './judgement.ts';

/** The entries that have not been taken back, in order. Only a later entry takes an earlier one back. */
export function effectiveEntries(log: JudgementLog): (Judgement | Withdrawal)[] {
  const withdrawn = new Set<JudgementId>();
  const kept: (Judgement | Withdrawal)[] = [];
  for (const entry of log.toReversed()) {
    if (withdrawn.has(entry.id)) continue;
    kept.push(entry);
    if (entry.type === 'withdrawal') withdrawn.add(entry.withdraws);
  }
  return kept.reverse();
}
