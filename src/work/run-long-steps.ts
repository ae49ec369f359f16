import { type Steps, takeSteps, yieldToEvents } from '../kernels/index.ts';
import { type FailurePlace, translateFailures } from './translate-failures.ts';

/**
 * Does work that can be put down, in this thread, for a verb: events run in between, and an abort is answered at the next stop.
 *
 * @throws RingtraceError `aborted`.
 */
export function runLongSteps<T>(steps: Steps<T>, place: FailurePlace): Promise<T> {
  return translateFailures(place, async () => {
    // What was done since events last ran counts too.
    await yieldToEvents();
    place.signal?.throwIfAborted();
    return takeSteps(steps, place.signal);
  });
}
