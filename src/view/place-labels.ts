import { readableText } from '../display/index.ts';

export interface LabelAnchor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly label: string;
}

export interface PlaceLabelsOptions {
  /** Width of the picture: names do not run over its sides. */
  readonly width: number;
  readonly gap: number;
  /** Most characters of a name. */
  readonly limit: number;
  /** Pixels per character; a generous guess, because no font is measured. */
  readonly characterWidth: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const HEIGHT = 16;

/**
 * Finds room for names beside their dots: right, left, above or below, wherever a name first meets no other name or dot.
 * Earlier anchors go first.
 *
 * @returns for each anchor the left end of its baseline and whether the spot is free; a name without a free spot overlaps others.
 */
export function placeLabels(
  anchors: readonly LabelAnchor[],
  options: PlaceLabelsOptions,
): { readonly x: number; readonly y: number; readonly isFree: boolean }[] {
  const { width, gap, limit, characterWidth } = options;
  const taken: Box[] = anchors.map(({ x, y, radius: r }) => ({ left: x - r, top: y - r, right: x + r, bottom: y + r }));
  return anchors.map(({ x, y, radius, label }) => {
    const long = characterWidth * readableText(label, limit).length + 4;
    const away = radius + gap;
    const spots: readonly (readonly [number, number])[] = [
      [x + away, y],
      [x - away - long, y],
      [x - long / 2, y - away - 6],
      [x - long / 2, y + away + 6],
    ];
    const boxes = spots.map(([left, at]) => ({
      left,
      top: at - HEIGHT / 2,
      right: left + long,
      bottom: at + HEIGHT / 2,
    }));
    const inside = boxes.filter(({ left, right }) => left > 2 && right < width - 2);
    const free = inside.find((candidate) => taken.every((other) => !overlap(candidate, other)));
    const box = free ?? inside[0] ?? boxes[0]!;
    if (free) taken.push(free);
    return { x: box.left + 2, y: box.bottom - 4, isFree: free !== undefined };
  });
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
