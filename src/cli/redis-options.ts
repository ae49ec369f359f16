import { readFileSync } from 'node:fs';
import { type Command, InvalidArgumentError } from 'commander';
import type { QueueOptions } from '../queue/index.ts';

/** Where a queue is, and with which certificates it is spoken to. */
export interface RedisFlags {
  readonly redis?: string;
  readonly queue: string;
  readonly ca?: string;
  readonly cert?: string;
  readonly key?: string;
}

/** Adds the options of a queue; of a worker the server is needed. */
export function addRedisOptions(command: Command, { isNeeded = false }: { readonly isNeeded?: boolean } = {}): Command {
  const [flags, told] = ['--redis <url>', 'the server: redis://user:password@host:6379, or rediss:// for TLS'];
  const named = isNeeded
    ? command.requiredOption(flags, told)
    : command.option(flags, `let workers of a queue do long work (ringtrace worker); ${told}`);
  return named
    .option('--queue <name>', 'what the queue is called', 'ringtrace')
    .option('--ca <file>', 'certificate (PEM) of whoever signed that of the server', certificate)
    .option('--cert <file>', 'certificate (PEM) to show the server', certificate)
    .option('--key <file>', 'its key (PEM)', certificate);
}

/** What the queue is opened with. */
export function queueOptions({ redis, queue, ca, cert, key }: RedisFlags): QueueOptions {
  const tls = { ...(ca && { ca }), ...(cert && { cert }), ...(key && { key }) };
  return { url: redis, name: queue, ...(Object.keys(tls).length > 0 && { tls }) };
}

function certificate(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new InvalidArgumentError('give a PEM file that can be read.');
  }
}
