import { communityColor, OWN_COLORS } from './community-color.ts';
import { drawText } from './draw-text.ts';

export interface LegendOptions {
  readonly communitySizes: readonly number[];
  readonly protectedCount: number;
  readonly hasLeads: boolean;
  /** Whether dots are as large as scores are high. */
  readonly hasScores: boolean;
  readonly hasIntervals: boolean;
  readonly left: number;
  readonly top: number;
  readonly width: number;
}

const SHOWN = 6;
const MUTED = 'var(--muted, #6b717c)';

const CHARACTER = 6.4;

/** Says what colors, sizes and rings mean, in two rows under the picture. */
export function drawLegend(options: LegendOptions): string {
  const { communitySizes, protectedCount, hasLeads, hasScores, hasIntervals, left, top, width } = options;
  let markup = drawText(left, top + 4, 'communities', { color: MUTED });
  let x = left + 86;
  for (const [community, size] of communitySizes.slice(0, SHOWN).entries()) {
    markup += `<circle cx="${x + 6}" cy="${top}" r="6" fill="${communityColor(community)}"/>`;
    const text = `${community} (${size} people)`;
    markup += drawText(x + 18, top + 4, text);
    x += 34 + CHARACTER * text.length;
  }
  const others = communitySizes.length - SHOWN;
  if (others > 0) {
    const isGray = communitySizes.length > OWN_COLORS;
    if (isGray) markup += `<circle cx="${x + 6}" cy="${top}" r="6" fill="${communityColor(OWN_COLORS)}"/>`;
    markup += drawText(x + (isGray ? 18 : 6), top + 4, `${others} smaller`);
  }
  x = left;
  const second = top + 26;
  if (hasLeads) {
    markup += `<circle cx="${x + 8}" cy="${second}" r="5" fill="${MUTED}"/><circle cx="${x + 8}" cy="${second}" r="8" fill="none" stroke="currentColor" stroke-width="1.5"/>`;
    markup += drawText(x + 24, second + 4, hasIntervals ? 'lead, sure rank' : 'lead');
    x += hasIntervals ? 130 : 70;
  }
  if (hasLeads && hasIntervals) {
    markup += `<circle cx="${x + 10}" cy="${second}" r="5" fill="${MUTED}"/><circle cx="${x + 10}" cy="${second}" r="10" fill="none" stroke="currentColor" stroke-width="5"/>`;
    markup += drawText(x + 28, second + 4, 'wide ring: rank unsure');
    x += 180;
  }
  if (hasScores) {
    markup += `<circle cx="${x + 4}" cy="${second}" r="3" fill="${MUTED}"/><circle cx="${x + 18}" cy="${second}" r="7" fill="${MUTED}"/>`;
    markup += drawText(x + 32, second + 4, 'larger: higher score');
  }
  if (protectedCount === 0) return markup;
  const hidden = protectedCount === 1 ? '1 protected person is' : `${protectedCount} protected people are`;
  return markup + drawText(left + width, second + 4, `${hidden} counted, not drawn`, { anchor: 'end', color: MUTED });
}
