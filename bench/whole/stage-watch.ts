import { existsSync, readFileSync } from 'node:fs';
import type { OnProgress } from 'ringtrace';

/** What one stage of the work took. */
export interface StageCost {
  readonly stage: string;
  /** Processor seconds of all threads. */
  seconds: number;
  /** The longest that no event could run, in processor milliseconds of the process. */
  stopMs: number;
}

/**
 * Watches work from within: what each stage takes, and how long the longest stretch is in which no timer fires. Processor time is
 * counted, not the clock: on a shared machine a program that waits for its turn has not stopped. With one worker both are the main thread's.
 */
export function watchStages(): {
  readonly onProgress: OnProgress;
  begin(stage: string): void;
  /** What was done in one call since the stage began is no stop. */
  forgive(): void;
  stop(): StageCost[];
} {
  const costs = new Map<string, StageCost>();
  let current: StageCost = { stage: '', seconds: 0, stopMs: 0 };
  let beganAt = cpuMs();
  let tickedAt = threadMs();
  const look = (): void => {
    const now = threadMs();
    current.stopMs = Math.max(current.stopMs, now - tickedAt);
    tickedAt = now;
  };
  const begin = (stage: string): void => {
    if (stage === current.stage) return;
    const now = cpuMs();
    current.seconds += (now - beganAt) / 1000;
    // A stop that goes on into the next stage counts in both.
    current.stopMs = Math.max(current.stopMs, threadMs() - tickedAt);
    beganAt = now;
    current = costs.get(stage) ?? { stage, seconds: 0, stopMs: 0 };
    costs.set(stage, current);
  };
  const timer = setInterval(look, 1);
  return {
    onProgress: ({ stage }) => begin(stage),
    begin,
    forgive: () => {
      tickedAt = threadMs();
    },
    stop: () => {
      look();
      begin('end');
      clearInterval(timer);
      costs.delete('end');
      return [...costs.values()];
    },
  };
}

function cpuMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Of the main thread alone where the system tells it; else of the process, with what compiles and collects beside it. */
function threadMs(): number {
  if (!existsSync(OWN)) return cpuMs();
  return Number.parseInt(readFileSync(OWN, 'latin1'), 10) / 1e6;
}

const OWN = `/proc/self/task/${process.pid}/schedstat`;
