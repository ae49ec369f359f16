import { wholePercent } from '../model/index.ts';

/** A rank as people write it: whole, or with the half that a tie brings. */
export function formatRank(rank: number): string {
  return Number.isInteger(rank) ? String(rank) : rank.toFixed(1);
}

/** A rank interval: `1–4`, or `3` when both ends meet. */
export function formatInterval([low, high]: readonly [number, number]): string {
  return low === high ? formatRank(low) : `${formatRank(low)}–${formatRank(high)}`;
}

/** A share as a whole percentage, rounded down as in every sentence, and never down to impossibility. */
export function formatShare(share: number): string {
  const percent = wholePercent(share);
  if (percent === 99 && share > 0.99) return '> 99 %';
  if (percent === 0 && share > 0) return '< 1 %';
  return `${percent} %`;
}

/** A count with thin groups of three digits: `14 789`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
