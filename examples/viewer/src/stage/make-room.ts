/** A dot, with what is drawn around it. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The room that dots leave to words, and that words take from each other. */
export interface Room {
  /** Takes the first of some boxes that lies on no dot and on no word; with `must` the one that hides the least, else null where there is none. */
  take(boxes: Iterable<Box>, must: boolean): Box | null;
}

const CELL = 64;

/** Keeps what is taken. Cost: each box looks at the dots near it alone, and at every word before it. */
export function makeRoom(dots: readonly Circle[]): Room {
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
  return {
    take(boxes, must) {
      let best: Box | null = null;
      let least = must ? Number.POSITIVE_INFINITY : 1;
      for (const box of boxes) {
        const here = cost(box);
        if (here < least) [best, least] = [box, here];
        if (here === 0) break;
      }
      if (best) taken.push(best);
      return best;
    },
  };
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
