import { runJob, type ShardJob } from '../kernels/index.ts';
import type { LongWorkOptions } from '../model/index.ts';
import { translateFailures } from './translate-failures.ts';

export interface LongJobOptions extends LongWorkOptions {
  /** The public function, for errors. */
  readonly place: string;
  /** What `onProgress` is told the job does; default the place. */
  readonly stage?: string | undefined;
  /** How long a small input is tried in this thread before workers are started; see `runJob`. */
  readonly trialMs?: number | undefined;
}

/**
 * Runs a job of the cellar for a verb: its shards are the verb's progress, its failures come out in the verb's words.
 *
 * @throws RingtraceError `aborted`; `worker-failed`.
 */
export function runLongJob<Input, State, Part, Result>(
  job: ShardJob<Input, State, Part, Result>,
  input: Input,
  { place, stage = place, workers, signal, onProgress, trialMs }: LongJobOptions,
): Promise<Result> {
  const onShard = (done: number, total: number): void => onProgress?.({ stage, done, total });
  return translateFailures({ place, signal }, () => runJob(job, input, { workers, signal, onShard, trialMs }));
}
