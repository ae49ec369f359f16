import { defaultWorkerCount } from './default-worker-count.ts';
import { createTally, type PartTally } from './part-tally.ts';
import { runInWorkers } from './run-in-workers.ts';
import type { RemoteShards, ShardJob, ShardRunOptions } from './shard-job.ts';
import { inputBytes } from './share-input.ts';
import { spawnWorker } from './spawn-worker.ts';
import { takeSteps } from './take-steps.ts';
import type { SpawnWorker } from './worker-protocol.ts';
import { yieldToEvents } from './yield-to-events.ts';

/** Inputs from this size go to workers at once; smaller ones first show that they take long. */
const LARGE_INPUT_BYTES = 4 * 2 ** 20;
const TRIAL_MS = 50;
/** About what starting workers costs: each loads and compiles its code and prepares the job anew. */
const START_MS = 200;

export interface RunJobOptions extends ShardRunOptions {
  /** Threads to use: all cores in Node, 1 elsewhere unless told; or other machines. Never changes a result. */
  readonly workers?: number | RemoteShards | undefined;
  /** How a worker is started; tests start their own. */
  readonly spawn?: SpawnWorker | undefined;
  /** How long an input of under 4 MB is tried in this thread before it is known whether workers pay: 50 ms. */
  readonly trialMs?: number | undefined;
}

/**
 * Runs a job in up to `workers` threads, to the same bits however many they are: shards are cut by the job alone and parts are
 * added in shard order. With 1 worker everything runs in this thread, with a pause for events between shards. Jobs that workers
 * would finish hardly sooner stay here too, and so does everything where no worker can be started (a single-file bundle, a page
 * that forbids them).
 *
 * The job's input is shared between workers and must not be written to. Its errors come out with their name and message; an abort rejects with
 * `signal.reason` and a dead worker with {@link WorkerError}, which the rooms above translate. No worker outlives the call.
 *
 * Memory: one copy of the input where memory can be shared, else one per worker; at most four waiting parts per worker.
 */
export async function runJob<Input, State, Part, Result>(
  job: ShardJob<Input, State, Part, Result>,
  input: Input,
  options: RunJobOptions = {},
): Promise<Result> {
  const { signal, workers = defaultWorkerCount(), spawn = spawnWorker, trialMs = TRIAL_MS } = options;
  signal?.throwIfAborted();
  const state = job.prepare(input);
  const tally = createTally(job, job.shardCount(state), options.onShard);
  if (typeof workers === 'object') await runElsewhere(job, state, input, tally, workers, options);
  else if (workers > 1) {
    const small = inputBytes(input) < LARGE_INPUT_BYTES;
    const shardMs = small ? await runHere(job, state, tally, signal, trialMs) : Infinity;
    const left = tally.shardCount - tally.doneCount;
    const workerCount = Math.min(workers, left);
    const savedMs = left * shardMs * (1 - 1 / workerCount);
    if (workerCount > 1 && savedMs > START_MS)
      await runInWorkers({ name: job.name, input, workerCount, tally, spawn, signal });
  }
  await runHere(job, state, tally, signal, Infinity);
  return job.finishing ? takeSteps(job.finishing(state, tally.merged), signal) : job.finish(state, tally.merged);
}

/** Hands what takes longer than the way there to other machines. */
async function runElsewhere<Input, State, Part, Result>(
  job: ShardJob<Input, State, Part, Result>,
  state: State,
  input: Input,
  tally: PartTally<Part>,
  workers: RemoteShards,
  { signal, trialMs = TRIAL_MS }: RunJobOptions,
): Promise<void> {
  if (inputBytes(input) < LARGE_INPUT_BYTES) await runHere(job, state, tally, signal, trialMs);
  if (tally.doneCount === tally.shardCount) return;
  const accept = (shard: number, part: unknown): void => tally.accept(shard, part as Part);
  const [first, count] = [tally.doneCount, tally.shardCount];
  await workers.runShards({ name: job.name, input, first, count, accept, signal });
}

/**
 * Runs the shards still missing, one after another, until done or out of time. Returns what the quickest took, infinite when none
 * was run: the first pay for compiling, and on a busy machine others for waiting.
 */
async function runHere<Input, State, Part, Result>(
  job: ShardJob<Input, State, Part, Result>,
  state: State,
  tally: PartTally<Part>,
  signal: AbortSignal | undefined,
  limitMs: number,
): Promise<number> {
  const startedAt = performance.now();
  let quickestMs = Infinity;
  while (tally.doneCount < tally.shardCount && performance.now() - startedAt < limitMs) {
    const shard = tally.doneCount;
    const shardAt = performance.now();
    tally.accept(shard, job.steps ? await takeSteps(job.steps(state, shard), signal) : job.run(state, shard));
    quickestMs = Math.min(quickestMs, performance.now() - shardAt);
    await yieldToEvents();
    signal?.throwIfAborted();
  }
  return quickestMs;
}
