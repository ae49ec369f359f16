/** What the calling thread says to a worker: first the job, then one shard at a time. */
export type ToWorker =
  | { readonly kind: 'job'; readonly name: string; readonly input: unknown }
  | { readonly kind: 'shard'; readonly shard: number };

/** What a worker says: once that it is alive, once that it is prepared, then parts; or that the job threw. */
export type FromWorker =
  | { readonly kind: 'started' }
  | { readonly kind: 'prepared' }
  | { readonly kind: 'part'; readonly shard: number; readonly part: unknown }
  | { readonly kind: 'failed'; readonly error: ThrownError };

export interface ThrownError {
  readonly name: string;
  readonly message: string;
  readonly stack: string | undefined;
}

/** The calling thread's end of one worker. */
export interface WorkerPort {
  post(message: ToWorker): void;
  /** Settles when the thread is gone, even in the middle of a shard. */
  terminate(): Promise<unknown>;
}

export interface WorkerListener {
  message(message: FromWorker): void;
  /** The thread failed to start, threw past its job, or ended unasked. */
  died(cause: unknown): void;
}

/** Starts a worker, or returns undefined where there is none to be found. */
export type SpawnWorker = (listener: WorkerListener) => WorkerPort | undefined;
