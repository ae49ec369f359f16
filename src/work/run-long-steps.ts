import { type Steps, takeSteps } from '../kernels/index.ts';
import { type FailurePlace, translateFailures } from './translate-failures.ts';

/**
 * Does work that can be put down, in this thread, for a verb: events run in between, and an abort is answered at the next stop.
 *
 * @throws RingtraceError `aborted`.
 */
export function runLongSteps<T>(steps: Steps<T>, place: FailurePlace): Promise<T> {
  return translateFailures(place, () => takeSteps(steps, place.signal));
}
