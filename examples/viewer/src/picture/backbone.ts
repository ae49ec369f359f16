import type { FoundTie } from 'ringtrace';

/** How seldom a tie so strong may come about where a person's strength is spread over their ties by chance. */
export const BACKBONE_LEVEL = 0.05;

/**
 * The ties that are stronger than chance would have them at one of their ends: what holds a dense picture together?
 *
 * A tie of share p of the strength of somebody with k ties stays where (1 - p) ^ (k - 1) is below the level, at either end. Who has one tie alone keeps it only if
 * the other end says so. Paper: M. A. Serrano, M. Boguna, A. Vespignani, PNAS 106(16), 2009, doi:10.1073/pnas.0808904106.
 */
export function backbone(ties: readonly FoundTie[], level: number = BACKBONE_LEVEL): readonly FoundTie[] {
  const strengths = new Map<string, number>();
  const counts = new Map<string, number>();
  for (const { source, target, strength } of ties) {
    for (const end of [source, target]) {
      strengths.set(end, (strengths.get(end) ?? 0) + strength);
      counts.set(end, (counts.get(end) ?? 0) + 1);
    }
  }
  const isBeyondChance = (end: string, strength: number): boolean =>
    counts.get(end)! > 1 && (1 - strength / strengths.get(end)!) ** (counts.get(end)! - 1) < level;
  return ties.filter(
    ({ source, target, strength }) => isBeyondChance(source, strength) || isBeyondChance(target, strength),
  );
}
