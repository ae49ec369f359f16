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

export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Where a name begins, and the height of its middle. */
export type NamePlace = readonly [x: number, y: number];

const HEIGHT = 14;
const GAP = 3;
const CELL = 64;

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

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/**
 * Finds places for names, in the order given, where they lie on no dot and on no name placed before; null for whoever finds none. Cost: each name looks at the dots near
 * it alone.
 */
export function placeNames(names: readonly NameWanted[], dots: readonly Circle[]): (NamePlace | null)[] {
  const grid = new Map<string, Circle[]>();
  for (const dot of dots) {
    for (const cell of cellsOf(around(dot))) {
      const held = grid.get(cell);
      if (held) held.push(dot);
      else grid.set(cell, [dot]);
    }
  }
  const taken: Box[] = [];
  const cost = (box: Box): number => {
    const near = new Set(cellsOf(box).flatMap((cell) => grid.get(cell) ?? []));
    let sum = 0;
    for (const dot of near) if (lies(dot, box)) sum++;
    for (const other of taken) if (overlap(box, other)) sum += 3;
    return sum;
  };
  return names.map((name) => {
    let best: Box | null = null;
    let least = name.must ? Number.POSITIVE_INFINITY : 1;
    for (const side of SIDES) {
      const box = boxOf(name, side);
      const here = cost(box);
      if (here < least) [best, least] = [box, here];
      if (here === 0) break;
    }
    if (!best) return null;
    taken.push(best);
    return [best.left, (best.top + best.bottom) / 2];
  });
}

function boxOf({ x, y, radius, width }: NameWanted, [right, down]: readonly [number, number]): Box {
  const far = radius + GAP;
  const middle = y + down * (far + HEIGHT / 2);
  const left = right === 0 ? x - width / 2 : right > 0 ? x + right * far : x + right * far - width;
  return { left, top: middle - HEIGHT / 2, right: left + width, bottom: middle + HEIGHT / 2 };
}

function around({ x, y, radius }: Circle): Box {
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
}

function cellsOf({ left, top, right, bottom }: Box): string[] {
  const cells: string[] = [];
  for (let column = Math.floor(left / CELL); column <= Math.floor(right / CELL); column++)
    for (let row = Math.floor(top / CELL); row <= Math.floor(bottom / CELL); row++) cells.push(`${column} ${row}`);
  return cells;
}

function lies({ x, y, radius }: Circle, { left, top, right, bottom }: Box): boolean {
  const [dx, dy] = [x - Math.max(left, Math.min(right, x)), y - Math.max(top, Math.min(bottom, y))];
  return dx * dx + dy * dy < radius * radius;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
