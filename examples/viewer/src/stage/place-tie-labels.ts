import type { Box, Room } from './make-room.ts';
import { alongTie, type Spot } from './tie-line.ts';

/** A tie on the screen that wants words on it. */
export interface TieLabelWanted {
  readonly from: Spot;
  readonly to: Spot;
  readonly bow: number;
  readonly width: number;
}

const HEIGHT = 13;
/** From the middle outward: there is most room, and there it is told from its neighbors. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74];

/** Finds places for words on ties, in the order given: the middle of each, on no dot and on no word placed before; null for a tie that has no room. */
export function placeTieLabels(wanted: readonly TieLabelWanted[], room: Room): (Spot | null)[] {
  return wanted.map((tie) => {
    const box = room.take(boxesOf(tie), false);
    return box && { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  });
}

function* boxesOf({ from, to, bow, width }: TieLabelWanted): Generator<Box> {
  for (const share of SHARES) {
    const { x, y } = alongTie(from, to, bow, share);
    yield { left: x - width / 2, top: y - HEIGHT / 2, right: x + width / 2, bottom: y + HEIGHT / 2 };
  }
}
