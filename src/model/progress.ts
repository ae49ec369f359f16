import { RingtraceError } from './errors.ts';

/** How far a long verb has come. `done` never falls within a stage, and ends at `total`. */
export interface Progress {
  /** What is being done. */
  readonly stage: string;
  /** How much of it is done. */
  readonly done: number;
  /** How much there is to do. */
  readonly total: number;
}

/** What is told how far long work has come. */
export type OnProgress = (progress: Progress) => void;

/** The options every long verb takes. */
export interface LongWorkOptions {
  /** Stops the work: it then fails with code `aborted`. */
  readonly signal?: AbortSignal | undefined;
  /** Told how far the work has come. */
  readonly onProgress?: OnProgress | undefined;
  /** Threads to use: all cores in Node and 1 elsewhere unless told. Never changes a result. */
  readonly workers?: number | undefined;
}

/** @throws RingtraceError `aborted` once the caller has aborted. */
export function throwIfAborted(signal: AbortSignal | undefined, place: string): void {
  if (signal?.aborted) {
    throw new RingtraceError('aborted', place, 'the caller aborted', 'call again to start anew', signal.reason);
  }
}
