/**
 * What if the work is too much for one machine? Shards of long work go through a queue on Redis to other machines. The subpath `ringtrace/queue`.
 *
 * Doors: model, work, kernels. Invariants: the result is that of one process to the last bit; no code travels; a part counts once, however often it is done.
 */
export type { QueueOptions } from './connect.ts';
export type { WorkerQueue } from './open-queue.ts';
export { openQueue } from './open-queue.ts';
export type { QueueServer, ServeQueueOptions } from './serve-queue.ts';
export { serveQueue } from './serve-queue.ts';
