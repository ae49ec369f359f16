import type { CaseView } from '../case/case-view.ts';
import type { Scene } from '../scene.ts';
import type { LayoutStep, LayoutTask } from './layout-worker.ts';

/** Where everybody stands, and the layout that may be moving them. */
export interface Places {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly isRunning: boolean;
  /** Back to where the case was opened. */
  reset(view: CaseView): void;
  /** To where some were told to stand; the others to where the case was opened. */
  restore(view: CaseView, told: Readonly<Record<string, readonly [number, number]>>): void;
  /** `spread` says how far apart; 1 is usual. */
  start(scene: Scene, spread: number, pinned: readonly string[]): void;
  pause(): void;
  /** Puts everybody where they are told to stand. */
  set(places: LayoutStep): void;
  put(node: number, x: number, y: number): void;
}

/** Keeps places; `onMove` is told after every step of the layout. */
export function createPlaces(startWorker: () => Worker, onMove: () => void): Places {
  let x = new Float64Array(0);
  let y = new Float64Array(0);
  let worker: Worker | null = null;
  const pause = (): void => {
    worker?.terminate();
    worker = null;
  };
  return {
    get x() {
      return x;
    },
    get y() {
      return y;
    },
    get isRunning() {
      return worker !== null;
    },
    reset(view) {
      this.set({ x: Float64Array.from(view.x), y: Float64Array.from(view.y) });
    },
    restore({ people, x: left, y: up }, told) {
      const at = (i: number, axis: 0 | 1): number =>
        Object.hasOwn(told, people[i]!.id) ? told[people[i]!.id]![axis] : [left, up][axis]![i]!;
      this.set({
        x: Float64Array.from(people, (_, i) => at(i, 0)),
        y: Float64Array.from(people, (_, i) => at(i, 1)),
      });
    },
    start({ index, ties, sizes }, spread, pinned) {
      pause();
      const fixed = pinned.flatMap((person) => index.indexOf.get(person) ?? []);
      const running = startWorker();
      worker = running;
      running.onmessage = ({ data }: MessageEvent<LayoutStep>) => {
        if (running !== worker) return;
        const [before, below] = [x, y];
        [x, y] = [Float64Array.from(data.x), Float64Array.from(data.y)];
        // The layout counts in half the digits: whoever is pinned stays to the last of them.
        for (const row of fixed) [x[row], y[row]] = [before[row]!, below[row]!];
        onMove();
      };
      const edges = ties.ties.map(
        ({ source, target, strength }) => [index.indexOf.get(source)!, index.indexOf.get(target)!, strength] as const,
      );
      const task: LayoutTask = { x, y, sizes, edges, spread, pinned: fixed };
      running.postMessage(task);
    },
    pause,
    set(places) {
      pause();
      [x, y] = [Float64Array.from(places.x), Float64Array.from(places.y)];
      onMove();
    },
    put(node, left, up) {
      x[node] = left;
      y[node] = up;
    },
  };
}
