import { RingtraceError } from './errors.ts';

/** How far a long verb has come. `done` never falls within a stage, and ends at `total`. */
export interface Progress {
  readonly stage: string;
  readonly done: number;
  readonly total: number;
}

export type OnProgress = (progress: Progress) => void;

/** The options every long verb takes. */
export interface LongWorkOptions {
  readonly signal?: AbortSignal | undefined;
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
