import type { Steps } from './steps.ts';
import { yieldToEvents } from './yield-to-events.ts';

/** Events wait about as long as a picture of a film stands. */
const PAUSE_AFTER_MS = 16;

/**
 * Does work step by step in this thread and lets events run in between. Rejects with `signal.reason` at the first pause after an abort.
 *
 * @example await takeSteps((function* () { yield; return 3; })()) // => 3
 */
export async function takeSteps<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  let pausedAt = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - pausedAt < PAUSE_AFTER_MS) continue;
    await yieldToEvents();
    signal?.throwIfAborted();
    pausedAt = performance.now();
  }
}
