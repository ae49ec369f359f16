import type { Redis } from 'ioredis';
import { RingtraceError } from '../model/index.ts';
import { DAY_MS } from '../time/index.ts';
import { loadPeer } from '../work/index.ts';

/** Where the queue is. */
export interface QueueOptions {
  /** `redis://user:password@host:6379/0`, or `rediss://` where TLS is spoken; `redis://127.0.0.1:6379` unless told. */
  readonly url?: string | undefined;
  /** What the queue is called, so that several may live on one server; `ringtrace` unless told. */
  readonly name?: string | undefined;
  /** Certificates and keys, as `tls.connect` of Node takes them (`ca`, `cert`, `key`); with it TLS is spoken whatever the url says. */
  readonly tls?: object | undefined;
  /** How long a server that went away is waited for; 60,000 unless told. */
  readonly patienceMs?: number | undefined;
  /** How long parts of work whose caller went away are kept for the next call of the same work; a day unless told. */
  readonly keepMs?: number | undefined;
}

/** What both sides of a queue hold. */
export interface QueueConnection {
  readonly redis: Redis;
  readonly name: string;
  readonly keepMs: number;
  /** The key of the input of a job, and of the part of one shard. */
  inputKey(hash: string): string;
  partKey(hash: string, shard: number): string;
}

/** Both are needed on either side. */
export const INSTALL = 'bullmq ioredis';

/** How long the first answer of a server is waited for. */
const CONNECT_MS = 5000;

/**
 * Connects to a server of Redis that must be there, and thereafter waits for it when it goes away.
 *
 * @throws RingtraceError `missing-package`; `engine-failed` where nobody answers or the password is wrong.
 */
export async function connect(options: QueueOptions, place: string): Promise<QueueConnection> {
  const { url = 'redis://127.0.0.1:6379', name = 'ringtrace', tls, patienceMs = 60_000, keepMs = DAY_MS } = options;
  if (!/^rediss?:\/\/[^/]/.test(url))
    throw new RingtraceError(
      'invalid-option',
      place,
      'url is no address of Redis',
      "write 'redis://host:6379', or 'rediss://' for TLS",
    );
  const { Redis: Client } = await loadPeer<typeof import('ioredis')>('ioredis', place, INSTALL);
  let isOpen = false;
  let awaySince: number | undefined;
  const redis = new Client(url, {
    lazyConnect: true,
    connectTimeout: CONNECT_MS,
    maxRetriesPerRequest: null,
    ...(tls === undefined ? {} : { tls }),
    retryStrategy: (times) => {
      if (!isOpen) return null;
      awaySince ??= Date.now();
      return Date.now() - awaySince > patienceMs ? null : Math.min(times * 50, 500);
    },
  });
  let last: unknown;
  redis.on('error', (error: unknown) => {
    last = error;
  });
  redis.on('ready', () => {
    awaySince = undefined;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (cause) {
    redis.disconnect();
    throw queueFailure(place, last ?? cause);
  }
  isOpen = true;
  return {
    redis,
    name,
    keepMs,
    inputKey: (hash) => `${name}:input:${hash}`,
    partKey: (hash, shard) => `${name}:part:${hash}:${shard}`,
  };
}

/** What a server of Redis says, in the words of the house. The address may hold a password, and stands in no message. */
export function queueFailure(place: string, cause: unknown): RingtraceError {
  if (cause instanceof RingtraceError) return cause;
  const message = cause instanceof Error ? cause.message : String(cause);
  const [problem, remedy] = /WRONGPASS|NOAUTH|invalid password|invalid username/i.test(message)
    ? ['the server refuses the name or the password', 'write them into the url: rediss://user:password@host:6379']
    : /certificate|self.signed|unable to verify|ERR_TLS|ERR_SSL|SSL routines|wrong version number/i.test(message)
      ? [
          'TLS fails: a certificate is not trusted, or is missing',
          'give tls: { ca }, and cert and key where the server asks for them (--ca, --cert, --key)',
        ]
      : /OOM command/i.test(message)
        ? [
            'the server has no more memory',
            'give it more, or empty it; what was done is kept, and a new call goes on from there',
          ]
        : [
            'the server of the queue does not answer',
            'check the url and start the server; what was done is kept where Redis writes to its disk',
          ];
  return new RingtraceError('engine-failed', place, problem, remedy, cause);
}
