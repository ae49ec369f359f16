import { RingtraceError, type ShardQueue, type ShardWork } from '../model/index.ts';
import { checkOptions } from '../rules/index.ts';
import { loadPeer } from '../work/index.ts';
import { connect, INSTALL, type QueueConnection, type QueueOptions, queueFailure } from './connect.ts';
import { contentHash, pack, unpack } from './packed.ts';
import { queueRules } from './queue-rules.ts';

/** A queue that is open: hand it to a verb as `workers`. */
export interface WorkerQueue extends ShardQueue {
  /** Lets go of the server. */
  close(): Promise<void>;
}

/** Shards that may be out at once: bounds what the server holds. */
const WINDOW = 64;
/** How often it is looked for parts, and how often for jobs that were lost. */
const LOOK_MS = 25;
const MISSED_MS = 2000;

/**
 * Opens a queue on a server of Redis, so that other machines do shards of long work: hand it to any long verb as `workers`.
 *
 * Each shard is a job of BullMQ: the name of the job, the hash of its input, the number of the shard. Inputs and parts are bytes on the server, under
 * their hash. Parts are added in the order of their shards, so the result is equal to the last bit to that of one process. A worker that is killed loses
 * the shard it had, which another does anew; whoever calls again after a crash finds the parts that are done; after a restart of the server what it lost
 * is sent again. A part that is done twice counts once.
 * Start workers with `ringtrace worker --redis URL`, or {@link serveQueue}. Without any, the call waits.
 *
 * @throws RingtraceError `missing-package`; `invalid-option`; `engine-failed` where the server does not answer.
 */
export async function openQueue(options: QueueOptions = {}): Promise<WorkerQueue> {
  checkOptions('openQueue', options, queueRules);
  const { Queue } = await loadPeer<typeof import('bullmq')>('bullmq', 'openQueue', INSTALL);
  const connection = await connect(options, 'openQueue');
  const { redis, name } = connection;
  const queue = new Queue(name, { connection: redis as never });
  queue.on('error', () => undefined);
  return {
    async runShards(work) {
      try {
        await runShards(connection, queue as unknown as ShardJobs, work);
      } catch (cause) {
        work.signal?.throwIfAborted();
        if (redis.status === 'end') throw queueFailure('openQueue', cause);
        throw cause;
      }
    },
    async close() {
      await queue.close().catch(() => undefined);
      redis.disconnect();
    },
  };
}

/** What is asked of a queue of BullMQ. */
interface ShardJobs {
  add(name: string, data: object, options: object): Promise<unknown>;
  getJob(id: string): Promise<QueuedJob | undefined>;
}

interface QueuedJob {
  readonly failedReason?: string | undefined;
  isFailed(): Promise<boolean>;
  remove(): Promise<unknown>;
}

async function runShards(connection: QueueConnection, queue: ShardJobs, work: ShardWork): Promise<void> {
  const { redis, keepMs, inputKey, partKey } = connection;
  const { name, input, first, count, signal, accept } = work;
  const bytes = pack(input);
  const hash = contentHash(name, bytes);
  const idOf = (shard: number): string => `${hash}-${shard}`;
  const send = async (shard: number): Promise<void> => {
    const kept = { removeOnComplete: true, removeOnFail: { age: 3600 }, attempts: 2 };
    await queue.add(name, { hash, shard, keepMs }, { jobId: idOf(shard), ...kept });
  };
  const bring = async (): Promise<void> => void (await redis.set(inputKey(hash), bytes, 'PX', keepMs, 'NX'));
  await bring();
  const out = new Set<number>();
  let next = first;
  let missedAt = Date.now();
  try {
    while (out.size > 0 || next < count) {
      signal?.throwIfAborted();
      const fresh: number[] = [];
      while (out.size < WINDOW && next < count) {
        out.add(next);
        fresh.push(next++);
      }
      // What is done already is not sent: it would be done for nobody once its part is taken.
      const isThere = fresh.length === 0 ? [] : await redis.mgetBuffer(fresh.map((shard) => partKey(hash, shard)));
      for (const [i, shard] of fresh.entries()) if (isThere[i] === null) await send(shard);
      const waiting = [...out];
      const parts = await redis.mgetBuffer(waiting.map((shard) => partKey(hash, shard)));
      for (const [i, part] of parts.entries()) {
        if (part === null) continue;
        out.delete(waiting[i]!);
        accept(waiting[i]!, unpack(part));
      }
      if (Date.now() - missedAt > MISSED_MS) {
        missedAt = Date.now();
        await bring();
        for (const shard of out) await lookAfter(queue, idOf(shard), () => send(shard));
      }
      if (parts.every((part) => part === null)) await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
    }
    const all = Array.from({ length: count - first }, (_, i) => partKey(hash, first + i));
    for (let i = 0; i < all.length; i += 1000) await redis.unlink(...all.slice(i, i + 1000));
  } finally {
    // What nobody waits for any more is taken back; a shard that is being done is done to its end.
    if (redis.status === 'ready')
      for (const shard of out) await (await queue.getJob(idOf(shard)))?.remove().catch(() => undefined);
  }
}

/** A job that the server forgot is sent again; one that failed ends the work. */
async function lookAfter(queue: ShardJobs, id: string, send: () => Promise<void>): Promise<void> {
  const job = await queue.getJob(id);
  if (job === undefined) return await send();
  if (!(await job.isFailed())) return;
  const reason = job.failedReason ?? 'no reason';
  await job.remove();
  throw new RingtraceError(
    'worker-failed',
    'openQueue',
    `a worker of the queue failed: ${reason}`,
    'look at its log, and call again',
  );
}
