import { serveQueue } from '../queue/index.ts';

/** The options of `ringtrace worker`. */
export interface WorkerFlags {
  readonly redis: string;
  readonly queue: string;
  readonly threads: number;
}

/** Works off a queue until it is told to stop; then it finishes the shards it has. */
export async function worker({ redis, queue, threads }: WorkerFlags): Promise<void> {
  const server = await serveQueue({ url: redis, name: queue, threads });
  process.stderr.write(`working off the queue ${queue}; stop with Ctrl-C\n`);
  await new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
  await server.close();
  process.stderr.write(`${server.doneCount} shards done\n`);
}
