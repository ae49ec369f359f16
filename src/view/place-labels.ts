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
  /** Dots that names had better not cover; a spot that does is taken only when all do. */
  readonly dots?: readonly Omit<LabelAnchor, 'label'>[];
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const HEIGHT = 16;

/**
 * Finds room for names beside their dots: right, left, above, below or at a corner, wherever a name meets no other name or named dot
 * and covers the fewest of the others.
 * Earlier anchors go first.
 *
 * @returns for each anchor the left end of its baseline and whether the spot is free; a name without a free spot overlaps others.
 */
export function placeLabels(
  anchors: readonly LabelAnchor[],
  options: PlaceLabelsOptions,
): { readonly x: number; readonly y: number; readonly isFree: boolean }[] {
  const { width, gap, limit, characterWidth, dots = [] } = options;
  const taken: Box[] = anchors.map(boxOf);
  const crowd: readonly Box[] = dots.map(boxOf);
  return anchors.map(({ x, y, radius, label }) => {
    const long = characterWidth * readableText(label, limit).length + 4;
    const away = radius + gap;
    const spots: readonly (readonly [number, number])[] = [
      [x + away, y],
      [x - away - long, y],
      [x - long / 2, y - away - 6],
      [x - long / 2, y + away + 6],
      [x + away * 0.7, y - away],
      [x + away * 0.7, y + away],
      [x - away * 0.7 - long, y - away],
      [x - away * 0.7 - long, y + away],
    ];
    const boxes = spots.map(([left, at]) => ({
      left,
      top: at - HEIGHT / 2,
      right: left + long,
      bottom: at + HEIGHT / 2,
    }));
    const inside = boxes.filter(({ left, right }) => left > 2 && right < width - 2);
    const apart = inside.filter((candidate) => taken.every((other) => !overlap(candidate, other)));
    const covered = apart.map((candidate) => crowd.filter((dot) => overlap(candidate, dot)).length);
    // The first of those that cover the fewest dots.
    const free = apart[covered.indexOf(Math.min(...covered))];
    const box = free ?? inside[0] ?? boxes[0]!;
    if (free) taken.push(free);
    return { x: box.left + 2, y: box.bottom - 4, isFree: free !== undefined };
  });
}

function boxOf({ x, y, radius: r }: Omit<LabelAnchor, 'label'>): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
