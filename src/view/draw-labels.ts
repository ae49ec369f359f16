import { drawText } from './draw-text.ts';
import type { DrawnPerson } from './drawn-person.ts';
import { escapeMarkup } from './escape-markup.ts';

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const HEIGHT = 16;
const LIMIT = 32;

/** Writes each lead's name beside its dot: to the right, left, above or below, wherever it first meets no other name. */
export function drawLabels(leads: readonly DrawnPerson[], width: number): string {
  const taken: Box[] = leads.map(({ x, y, radius: r }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
  let markup = '';
  for (const lead of leads) {
    const long = 7.4 * Math.min(LIMIT, escapeMarkup(lead.label, LIMIT).length) + 4;
    const gap = lead.radius + 9;
    const spots: readonly (readonly [number, number])[] = [
      [lead.x + gap, lead.y],
      [lead.x - gap - long, lead.y],
      [lead.x - long / 2, lead.y - gap - 6],
      [lead.x - long / 2, lead.y + gap + 6],
    ];
    const boxes = spots.map(([left, y]) => ({ left, top: y - HEIGHT / 2, right: left + long, bottom: y + HEIGHT / 2 }));
    const inside = boxes.filter(({ left, right }) => left > 2 && right < width - 2);
    const box =
      inside.find((candidate) => taken.every((other) => !overlap(candidate, other))) ?? inside[0] ?? boxes[0]!;
    taken.push(box);
    markup += drawText(box.left + 2, box.bottom - 4, lead.label, { bold: true, size: 13, limit: LIMIT });
  }
  // The paper-colored outline keeps names legible over ties.
  return `<g stroke="var(--paper, #fff)" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke">${markup}</g>`;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
