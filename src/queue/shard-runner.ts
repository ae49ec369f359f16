import { spawnWorker, WorkerError, type WorkerPort } from '../kernels/index.ts';

/** One thread that does shards; it keeps what it prepared for the input it had last. */
export interface ShardRunner {
  run(name: string, hash: string, input: () => Promise<unknown>, shard: number): Promise<unknown>;
  close(): Promise<void>;
}

/** Starts the thread when the first shard comes, so that this one is free to say that the worker is alive. */
export function openShardRunner(): ShardRunner {
  let port: WorkerPort | undefined;
  let prepared: string | undefined;
  let waiting: { resolve(part: unknown): void; reject(cause: unknown): void } | undefined;
  const answer = <T>(): Promise<T> =>
    new Promise((resolve, reject) => {
      waiting = { resolve: resolve as (part: unknown) => void, reject };
    });
  const end = async (): Promise<void> => {
    const gone = port;
    port = undefined;
    prepared = undefined;
    await gone?.terminate();
  };
  const start = (): WorkerPort => {
    const started = spawnWorker({
      message: (message) => {
        if (message.kind === 'started') return;
        if (message.kind === 'failed') waiting?.reject(Object.assign(new Error(message.error.message), message.error));
        else waiting?.resolve(message.kind === 'part' ? message.part : undefined);
      },
      died: (cause) => {
        port = undefined;
        prepared = undefined;
        waiting?.reject(new WorkerError(`a thread ended: ${cause}`, { cause }));
      },
    });
    if (!started) throw new WorkerError('no thread can be started here');
    return started;
  };
  return {
    async run(name, hash, input, shard) {
      port ??= start();
      const thread = port;
      // The thread may end while the input comes.
      const check = (): void => {
        if (port !== thread) throw new WorkerError('a thread ended');
      };
      if (prepared !== hash) {
        const given = await input();
        check();
        const ready = answer();
        thread.post({ kind: 'job', name, input: given });
        await ready;
        prepared = hash;
      }
      check();
      const part = answer();
      thread.post({ kind: 'shard', shard });
      return await part;
    },
    close: end,
  };
}
