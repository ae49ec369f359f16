/** A rank as people write it: whole, or with the half that a tie brings. */
export function formatRank(rank: number): string {
  return Number.isInteger(rank) ? String(rank) : rank.toFixed(1);
}

/** A rank interval: `1–4`, or `3` when both ends meet. */
export function formatInterval([low, high]: readonly [number, number]): string {
  return low === high ? formatRank(low) : `${formatRank(low)}–${formatRank(high)}`;
}

/** A count with thin groups of three digits: `14 789`. */
export function formatCount(count: number): string {
  return String(count).replace(/\B(?=(\d{3})+$)/g, '\u202f');
}
