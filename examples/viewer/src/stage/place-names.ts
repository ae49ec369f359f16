import type { Box, Room } from './make-room.ts';

/** A dot on the screen that wants a name beside it. */
export interface NameWanted {
  readonly x: number;
  readonly y: number;
  /** With the rings around it. */
  readonly radius: number;
  readonly width: number;
  /** Named even where no room is: it then stands where it hides the least. */
  readonly must: boolean;
}

/** Where a name begins, and the height of its middle. */
export type NamePlace = readonly [x: number, y: number];

const HEIGHT = 14;
const GAP = 3;

/** Directions a name may stand in: right first, then left, below, above and the corners. */
const SIDES: readonly (readonly [right: number, down: number])[] = [
  [1, 0],
  [-1, 0],
  [0, 1],
  [0, -1],
  [0.75, 0.75],
  [0.75, -0.75],
  [-0.75, 0.75],
  [-0.75, -0.75],
];

/** Finds places for names, in the order given, where they lie on no dot and on no word placed before; null for whoever finds none. */
export function placeNames(names: readonly NameWanted[], room: Room): (NamePlace | null)[] {
  return names.map((name) => {
    const box = room.take(boxesOf(name), name.must);
    return box && [box.left, (box.top + box.bottom) / 2];
  });
}

function* boxesOf(name: NameWanted): Generator<Box> {
  for (const side of SIDES) yield boxOf(name, side);
}

function boxOf({ x, y, radius, width }: NameWanted, [right, down]: readonly [number, number]): Box {
  const far = radius + GAP;
  const middle = y + down * (far + HEIGHT / 2);
  const left = right === 0 ? x - width / 2 : right > 0 ? x + right * far : x + right * far - width;
  return { left, top: middle - HEIGHT / 2, right: left + width, bottom: middle + HEIGHT / 2 };
}
