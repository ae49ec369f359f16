import type { BenchGraph } from './graphs.ts';

/** What one contestant did with a graph: seconds of computing alone, and what it found, one number a node. */
export interface Outcome {
  readonly seconds: number;
  /** Processor seconds of the process, all threads; on a shared machine steadier than seconds. */
  readonly cpuSeconds?: number;
  readonly values: ArrayLike<number>;
}

export interface Contestant {
  readonly name: string;
  /** Largest number of people it is asked to take on; left out, any. */
  readonly upTo?: number;
  /** Undefined when it is not installed here. */
  readonly run: (graph: BenchGraph) => Outcome | undefined | Promise<Outcome | undefined>;
  /** Added to what is printed: how many samples, which quality. */
  readonly note?: (graph: BenchGraph) => string | undefined;
}

/** One line of the table for every graph: the first contestant is ours, the ratio of every other is its seconds over ours. */
export interface BenchRow {
  readonly name: string;
  readonly graphs: readonly (() => BenchGraph)[];
  readonly contestants: readonly Contestant[];
  /** Says how two findings differ, or undefined when they do not; left out, within 1e-6 of each other, relative above 1. */
  readonly compare?: (ours: ArrayLike<number>, theirs: ArrayLike<number>) => string | undefined;
}

/** Largest difference, relative above 1, when it is over the tolerance. */
export function differenceOver(
  tolerance: number,
): (ours: ArrayLike<number>, theirs: ArrayLike<number>) => string | undefined {
  return (ours, theirs) => {
    if (ours.length !== theirs.length) return `${theirs.length} values for ${ours.length}`;
    let worst = 0;
    for (let i = 0; i < ours.length; i++) {
      worst = Math.max(worst, Math.abs(ours[i]! - theirs[i]!) / Math.max(1, Math.abs(ours[i]!)));
    }
    return worst <= tolerance ? undefined : `differs by ${worst.toExponential(1)}`;
  };
}

/** Best of up to three runs; one when the first took over two seconds. */
export async function timed(work: () => ArrayLike<number> | Promise<ArrayLike<number>>): Promise<Outcome> {
  let seconds = Infinity;
  let cpuSeconds = Infinity;
  let values: ArrayLike<number> = [];
  for (let run = 0; run < 3; run++) {
    const start = performance.now();
    const cpuStart = process.cpuUsage();
    values = await work();
    const { user, system } = process.cpuUsage(cpuStart);
    cpuSeconds = Math.min(cpuSeconds, (user + system) / 1e6);
    seconds = Math.min(seconds, (performance.now() - start) / 1000);
    if (seconds > 2) break;
  }
  return { seconds, cpuSeconds, values };
}
