import { serveQueue } from '../queue/index.ts';
import { queueOptions, type RedisFlags } from './redis-options.ts';

/** The options of `ringtrace worker`. */
export interface WorkerFlags extends RedisFlags {
  readonly threads: number;
}

/** Works off a queue until it is told to stop; then it finishes the shards it has. */
export async function worker(flags: WorkerFlags): Promise<void> {
  const server = await serveQueue({ ...queueOptions(flags), threads: flags.threads });
  process.stderr.write(`working off the queue ${flags.queue}; stop with Ctrl-C\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  process.stderr.write(`${server.doneCount} shards done\n`);
}
