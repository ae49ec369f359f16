/** A node on the screen, in pixels. */
export interface OnScreen {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Null for a node that is hidden or not there. */
export type Locate = (key: string) => OnScreen | null;

/** What is seen, and where in it everybody stands. */
export interface Screen {
  readonly width: number;
  readonly height: number;
  /** How many pixels a width of 1 is drawn. */
  readonly scale: number;
  readonly locate: Locate;
}
