import { WorkerError } from '../kernels/index.ts';
import { RingtraceError, throwIfAborted } from '../model/index.ts';

/** Whose work it is. */
export interface FailurePlace {
  /** The public function. */
  readonly place: string;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Does work of the cellar and says what went wrong in the words of the house: whatever is thrown after the caller has aborted is `aborted`, a
 * worker that died is `worker-failed`, and anything else comes out as it is.
 *
 * @throws RingtraceError `aborted`, also before the work begins; `worker-failed`.
 */
export async function translateFailures<T>({ place, signal }: FailurePlace, work: () => T | Promise<T>): Promise<T> {
  throwIfAborted(signal, place);
  try {
    return await work();
  } catch (cause) {
    throwIfAborted(signal, place);
    if (!(cause instanceof WorkerError)) throw cause;
    throw new RingtraceError('worker-failed', place, cause.message, 'call again, or with workers: 1', cause);
  }
}
