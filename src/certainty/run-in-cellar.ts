import { runJob, type ShardJob } from '../kernels/index.ts';
import { type LongWorkOptions, RingtraceError, throwIfAborted } from '../model/index.ts';

const PLACE = 'measureCertainty';
/** A certainty run is many short jobs: starting workers for each would cost more than they save. */
const TRIAL_MS = 500;

/** Runs a job of the cellar for this room. */
export type Run = <Input, State, Part, Result>(
  job: ShardJob<Input, State, Part, Result>,
  input: Input,
  stage: CertaintyStage,
) => Promise<Result>;

/** How many stages a certainty run reports at most; each is one part of the whole. */
const STAGES = ['drawing', 'dropping sources', 'disbelieving sources', 'framing'] as const;
type CertaintyStage = (typeof STAGES)[number];

/** Abort and dead workers come up from the cellar as plain errors, and progress as shards. */
export function runInCellar({ signal, workers, onProgress }: LongWorkOptions): Run {
  let high = 0;
  return async (job, input, stage) => {
    throwIfAborted(signal, PLACE);
    const index = STAGES.indexOf(stage);
    const onShard = (done: number, total: number): void => {
      high = Math.max(high, Math.round((index + done / total) * 1000));
      onProgress?.({ stage, done: high, total: STAGES.length * 1000 });
    };
    try {
      return await runJob(job, input, { workers, signal, onShard, trialMs: TRIAL_MS });
    } catch (cause) {
      throwIfAborted(signal, PLACE);
      const { name, message } = cause as Error;
      if (name !== 'WorkerError') throw cause;
      throw new RingtraceError('worker-failed', PLACE, message, 'call again, or with workers: 1', cause);
    }
  };
}
