import type { Point } from 'ringtrace/view';

/** A click moves less than this, in pixels. */
const STILL = 5;

export interface LassoHandlers {
  /** The line drawn so far; empty when it is done. */
  onDraw(line: readonly Point[]): void;
  /** One point for a click, a closed line for a drag. */
  onDone(line: readonly Point[]): void;
}

/** Takes drags and clicks with Shift held from whatever is in the element. Returns what undoes that. */
export function listenForLasso(element: HTMLElement, { onDraw, onDone }: LassoHandlers): () => void {
  let line: Point[] | null = null;
  const at = (event: MouseEvent): Point => {
    const { left, top } = element.getBoundingClientRect();
    return [event.clientX - left, event.clientY - top];
  };
  const down = (event: MouseEvent): void => {
    if (!event.shiftKey || event.button !== 0) return;
    event.preventDefault();
    event.stopPropagation();
    line = [at(event)];
  };
  const move = (event: MouseEvent): void => {
    if (!line) return;
    event.stopPropagation();
    line.push(at(event));
    onDraw(line);
  };
  const up = (event: MouseEvent): void => {
    if (!line) return;
    const [x, y] = at(event);
    const isClick = line.every(([left, top]) => Math.hypot(left - x, top - y) < STILL);
    const done = isClick ? line.slice(0, 1) : line;
    line = null;
    onDraw([]);
    onDone(done);
  };
  // A click that ends a lasso is no click on what lies under it.
  const click = (event: MouseEvent): void => {
    if (event.shiftKey) event.stopPropagation();
  };
  element.addEventListener('mousedown', down, true);
  element.addEventListener('click', click, true);
  addEventListener('mousemove', move, true);
  addEventListener('mouseup', up);
  return () => {
    element.removeEventListener('mousedown', down, true);
    element.removeEventListener('click', click, true);
    removeEventListener('mousemove', move, true);
    removeEventListener('mouseup', up);
  };
}
