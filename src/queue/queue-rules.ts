import { id, type OptionRules, told, whole } from '../rules/index.ts';
import type { QueueOptions } from './connect.ts';
import type { ServeQueueOptions } from './serve-queue.ts';

export const queueRules: OptionRules<QueueOptions> = {
  url: id,
  name: id,
  tls: told,
  patienceMs: whole(0),
  keepMs: whole(1000),
};

export const serveQueueRules: OptionRules<ServeQueueOptions> = { ...queueRules, threads: whole(1) };
