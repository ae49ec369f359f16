/** A place on the screen, in pixels that count downward. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** The point that a bowed tie is drawn toward, a curve of second degree; the middle where it is straight. */
export function bendOf(from: Spot, to: Spot, bow: number): Spot {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  return { x: (from.x + to.x) / 2 + dy * bow, y: (from.y + to.y) / 2 - dx * bow };
}

/** The point at a share of the way along a tie, 0 to 1. */
export function alongTie(from: Spot, to: Spot, bow: number, share: number): Spot {
  const bend = bendOf(from, to, bow);
  const [a, b, c] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
  return { x: a * from.x + b * bend.x + c * to.x, y: a * from.y + b * bend.y + c * to.y };
}
