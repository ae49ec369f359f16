import { drawText } from './draw-text.ts';
import type { DrawnPerson } from './drawn-person.ts';
import { placeLabels } from './place-labels.ts';

const LIMIT = 32;

/** Writes each lead's name beside its dot; where there is no free spot, over as few others as can be. */
export function drawLabels(leads: readonly DrawnPerson[], dots: readonly DrawnPerson[], width: number): string {
  const spots = placeLabels(leads, { width, gap: 9, limit: LIMIT, characterWidth: 7.4, dots });
  const markup = leads
    .map(({ label }, index) =>
      drawText(spots[index]!.x, spots[index]!.y, label, { bold: true, size: 13, limit: LIMIT }),
    )
    .join('');
  // The paper-colored outline keeps names legible over ties.
  return `<g stroke="var(--paper, #fff)" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${markup}</g>`;
}
