import { checkOptions } from '../rules/index.ts';
import { loadPeer } from '../work/index.ts';
import { connect, INSTALL, type QueueOptions } from './connect.ts';
import { pack, unpack } from './packed.ts';
import { serveQueueRules } from './queue-rules.ts';
import { openShardRunner, type ShardRunner } from './shard-runner.ts';

/** What `serveQueue` may be told. */
export interface ServeQueueOptions extends QueueOptions {
  /** Shards that are done at once, each in a thread; 1 unless told. */
  readonly threads?: number | undefined;
}

/** A worker that is at work. */
export interface QueueServer {
  /** How many shards it has done. */
  readonly doneCount: number;
  /** Finishes the shards it has, and goes. */
  close(): Promise<void>;
}

/** A worker that says nothing for so long is taken for dead, and its shard given to another. */
const LOCK_MS = 10_000;

/**
 * Works off shards that others put into a queue: what `ringtrace worker` does. Jobs are those this version of the library knows, found by name; a
 * shard whose part is there already is passed over.
 *
 * @throws RingtraceError `missing-package`; `invalid-option`; `engine-failed` where the server does not answer.
 */
export async function serveQueue(options: ServeQueueOptions = {}): Promise<QueueServer> {
  checkOptions('serveQueue', options, serveQueueRules);
  const { threads = 1, ...where } = options;
  const { Worker } = await loadPeer<typeof import('bullmq')>('bullmq', 'serveQueue', INSTALL);
  const { redis, name, inputKey, partKey } = await connect(where, 'serveQueue');
  const idle: ShardRunner[] = Array.from({ length: threads }, openShardRunner);
  const all = [...idle];
  let doneCount = 0;
  const doShard = async (job: { readonly name: string; readonly data: unknown }): Promise<void> => {
    const { hash, shard, keepMs } = job.data as { hash: string; shard: number; keepMs: number };
    if (await redis.exists(partKey(hash, shard))) return;
    const runner = idle.pop()!;
    try {
      const input = async (): Promise<unknown> => {
        const bytes = await redis.getBuffer(inputKey(hash));
        if (bytes === null) throw new Error('the input is gone from the server; it is sent again');
        return unpack(bytes);
      };
      const part = await runner.run(job.name, hash, input, shard);
      await redis.set(partKey(hash, shard), pack(part), 'PX', keepMs);
      doneCount++;
    } finally {
      idle.push(runner);
    }
  };
  const worker = new Worker(name, doShard as never, {
    connection: redis as never,
    concurrency: threads,
    lockDuration: LOCK_MS,
    stalledInterval: LOCK_MS / 2,
    maxStalledCount: 5,
  });
  // A server that goes away is waited for; what it says in the meantime is no news.
  worker.on('error', () => undefined);
  return {
    get doneCount() {
      return doneCount;
    },
    async close() {
      await worker.close().catch(() => undefined);
      await Promise.all(all.map((runner) => runner.close()));
      redis.disconnect();
    },
  };
}
