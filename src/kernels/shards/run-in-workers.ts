import type { PartTally } from './part-tally.ts';
import { shareInput } from './share-input.ts';
import { WorkerError } from './worker-error.ts';
import type { FromWorker, SpawnWorker, WorkerPort } from './worker-protocol.ts';

/** Parts that may wait for a slower shard before them, per worker: bounds memory. */
const WAITING_PER_WORKER = 4;

/** What the workers share: who they are, what they run, and where the parts go. */
export interface WorkerRun<Part> {
  readonly name: string;
  readonly input: unknown;
  readonly workerCount: number;
  readonly tally: PartTally<Part>;
  readonly spawn: SpawnWorker;
  readonly signal: AbortSignal | undefined;
}

/**
 * Runs the shards the tally still lacks in workers, handing each the next shard when it is free. Settles once every worker is
 * gone: with false when no worker could be started (nothing is lost, the caller's thread can go on), rejected at once when the
 * caller aborts, the job throws, or a worker that had started dies.
 */
export async function runInWorkers<Part>(run: WorkerRun<Part>): Promise<boolean> {
  const ports: WorkerPort[] = [];
  let abort: (() => void) | undefined;
  try {
    return await new Promise<boolean>((resolve, reject) => {
      abort = () => reject(run.signal?.reason);
      run.signal?.addEventListener('abort', abort, { once: true });
      startWorkers(run, ports, resolve, reject);
    });
  } finally {
    if (abort) run.signal?.removeEventListener('abort', abort);
    await Promise.all(ports.map((port) => port.terminate()));
  }
}

function startWorkers<Part>(
  run: WorkerRun<Part>,
  ports: WorkerPort[],
  resolve: (ran: boolean) => void,
  reject: (reason: unknown) => void,
): void {
  const { tally, workerCount } = run;
  const window = WAITING_PER_WORKER * workerCount;
  const idle: WorkerPort[] = [];
  let next = tally.doneCount;
  let hopefulCount = workerCount;
  const handOut = (): void => {
    while (idle.length > 0 && next < tally.shardCount && next < tally.mergedCount + window) {
      idle.pop()!.post({ kind: 'shard', shard: next++ });
    }
  };
  const take = (port: WorkerPort, message: FromWorker): void => {
    if (message.kind === 'started') return;
    if (message.kind === 'failed') throw Object.assign(new Error(message.error.message), message.error);
    if (message.kind === 'part') tally.accept(message.shard, message.part as Part);
    idle.push(port);
    handOut();
    if (tally.doneCount === tally.shardCount) resolve(true);
  };
  const giveUp = (): void => {
    hopefulCount--;
    if (hopefulCount === 0) resolve(false);
  };
  const input = shareInput(run.input);
  for (let i = 0; i < workerCount; i++) {
    let started = false;
    let gone = false;
    const port = run.spawn({
      message: (message) => {
        started = true;
        try {
          take(port!, message);
        } catch (error) {
          reject(error);
        }
      },
      died: (cause) => {
        if (gone) return;
        gone = true;
        if (started) reject(new WorkerError(`a worker ended before its work was done: ${cause}`, { cause }));
        else giveUp();
      },
    });
    if (!port) {
      giveUp();
      continue;
    }
    ports.push(port);
    port.post({ kind: 'job', name: run.name, input });
  }
}
