import type { ShardJob } from '../kernels/index.ts';
import type { LongWorkOptions, OnProgress } from '../model/index.ts';
import { runLongJob } from '../work/index.ts';

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

/** Progress comes up from the cellar as shards of jobs, of which each stage may have many. */
export function runInCellar({ signal, workers, onProgress }: LongWorkOptions): Run {
  let high = 0;
  return (job, input, stage) => {
    const index = STAGES.indexOf(stage);
    const within: OnProgress = ({ done, total }) => {
      high = Math.max(high, Math.round((index + done / total) * 1000));
      onProgress?.({ stage, done: high, total: STAGES.length * 1000 });
    };
    return runLongJob(job, input, { place: PLACE, workers, signal, onProgress: within, trialMs: TRIAL_MS });
  };
}
