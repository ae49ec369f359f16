import type { Point } from 'ringtrace/view';

/** What lies over the stage for as long as the pointer is somewhere. */
export interface Veil {
  /** One node, whose surroundings are lit, or the two ends of an edge. */
  readonly hovered: readonly string[];
  /** The lasso so far. */
  readonly line: readonly Point[];
  hover(keys: readonly string[]): void;
  draw(line: readonly Point[]): void;
  paint(): void;
}

/** Keeps what is hovered and paints it at once, without drawing the stage below it again. */
export function createVeil(paintWhole: () => void): Veil {
  const held: { hovered: readonly string[]; line: readonly Point[] } = { hovered: [], line: [] };
  let isBlank = true;
  // Every frame of a moved stage comes by here, nearly always with nothing to paint.
  const paint = (): void => {
    const isEmpty = held.hovered.length === 0 && held.line.length === 0;
    if (!isEmpty || !isBlank) paintWhole();
    isBlank = isEmpty;
  };
  return {
    get hovered() {
      return held.hovered;
    },
    get line() {
      return held.line;
    },
    hover(keys) {
      held.hovered = keys;
      paint();
    },
    draw(line) {
      held.line = line;
      paint();
    },
    paint,
  };
}
