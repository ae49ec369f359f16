import { yieldToEvents } from '../kernels/index.ts';
import { type LongWorkOptions, throwIfAborted } from '../model/index.ts';

export interface PauseOptions extends Pick<LongWorkOptions, 'signal' | 'onProgress'> {
  /** The public function, for errors. */
  readonly place: string;
  /** What `onProgress` is told the work does; default the place. */
  readonly stage?: string | undefined;
}

/** So long work holds the event loop before it lets others in. */
const TURN_MS = 40;

/**
 * Lets events in between two steps of long work in this thread: call it after every step, with how many are done; mostly it gives nothing to wait for.
 *
 * @throws RingtraceError `aborted` once the caller has aborted.
 */
export function openPauses({
  place,
  stage = place,
  signal,
  onProgress,
}: PauseOptions): (done: number, total: number) => Promise<void> | undefined {
  throwIfAborted(signal, place);
  let begun = performance.now();
  let last = 0;
  return (done, total) => {
    const isLast = done >= total;
    if (!isLast && performance.now() - begun < TURN_MS) return undefined;
    last = Math.max(last, Math.min(done, total));
    onProgress?.({ stage, done: last, total });
    return yieldToEvents().then(() => {
      throwIfAborted(signal, place);
      begun = performance.now();
    });
  };
}
