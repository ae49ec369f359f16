import { runJob, type ShardJob } from '../kernels/index.ts';
import { type LongWorkOptions, RingtraceError, throwIfAborted } from '../model/index.ts';

/** Where a job runs, for errors and progress. */
export interface RoomJobOptions extends LongWorkOptions {
  /** The public function. */
  readonly place: string;
  readonly stage: string;
}

const REMEDIES: ReadonlyMap<string, string> = new Map([
  ['quality', "give 'modularity' or 'cpm'"],
  ['resolution', 'give a number above 0'],
  ['runs', 'give a whole number of at least 1'],
  ['replicates', 'give a whole number of at least 1; 999 for a p down to .001'],
  ['swapsPerEdge', 'give a number above 0'],
  ['iterations', 'give a number of at least 1, or leave it out'],
  ['seed', 'give a whole number'],
]);

/** Runs a job of the cellar, and says what went wrong in the words of the house. */
export async function runRoomJob<Input, State, Part, Result>(
  job: ShardJob<Input, State, Part, Result>,
  input: Input,
  { place, stage, workers, signal, onProgress }: RoomJobOptions,
): Promise<Result> {
  throwIfAborted(signal, place);
  try {
    return await runJob(job, input, {
      workers,
      signal,
      onShard: (done, total) => onProgress?.({ stage, done, total }),
    });
  } catch (cause) {
    throwIfAborted(signal, place);
    throw inWordsOfTheHouse(cause as Error, place);
  }
}

/** An option the cellar refused, or a worker that died, as a RingtraceError; anything else as it is. */
export function inWordsOfTheHouse(cause: Error, place: string): Error {
  const [, option = '', value = ''] = /^\w+: (\w+) is ([^,]*)/.exec(cause.message) ?? [];
  const remedy = REMEDIES.get(option);
  if (cause.name === 'RangeError' && remedy !== undefined)
    return new RingtraceError('invalid-option', place, `${option} is ${value}`, remedy, cause);
  if (cause.name === 'WorkerError')
    return new RingtraceError('worker-failed', place, cause.message, 'call again, or with workers: 1', cause);
  return cause;
}
