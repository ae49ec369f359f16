import { RingtraceError } from '../model/index.ts';
import type { ByteSource } from './byte-source.ts';
import { gzipMembers } from './gzip-members.ts';
import { inflate } from './inflate.ts';
import { UnpackCounter, unpackLimit } from './unpack-limit.ts';

export function isGzip(head: Uint8Array): boolean {
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** No stream of DEFLATE unpacks to more than this many times its size. */
const LARGEST_DEFLATE_RATIO = 1032;

/**
 * Streams what a gzip source holds. No row of a bomb is read: what could unpack beyond the limit is unpacked for its size first, whatever size
 * it states.
 *
 * @throws RingtraceError `malformed-file` for gzip that is broken or unpacks beyond the limit.
 */
export async function* unpackGzip(
  source: ByteSource,
  maxUnpackedBytes: number | undefined,
  onBytes: (done: number) => void,
): AsyncGenerator<Uint8Array> {
  const limit = maxUnpackedBytes ?? unpackLimit(source.size);
  if (source.size * LARGEST_DEFLATE_RATIO > limit) for await (const _ of unpack(source, limit, () => onBytes(0)));
  yield* unpack(source, limit, onBytes);
}

async function* unpack(source: ByteSource, limit: number, onBytes: (done: number) => void): AsyncGenerator<Uint8Array> {
  const counter = new UnpackCounter(source.name, limit);
  for await (const chunk of gunzip(source, limit, onBytes)) {
    counter.add(chunk.byteLength);
    yield chunk;
  }
}

/** Unpacks one member after the other: some platforms go on behind the end of the first, others refuse what follows it. */
async function* gunzip(source: ByteSource, limit: number, onBytes: (done: number) => void): AsyncGenerator<Uint8Array> {
  const explain = (cause: Error): RingtraceError => broken(source.name, cause);
  let given = 0;
  let refusal: unknown;
  try {
    for await (const chunk of inflate('gzip', counted(source.stream(), onBytes), explain)) {
      given += chunk.byteLength;
      yield chunk;
    }
    return;
  } catch (error) {
    if (!(error instanceof RingtraceError)) throw error;
    refusal = error;
  }
  const members = await gzipMembers(source, limit);
  if (members.length < 2) throw refusal;
  // What the first attempt gave already is left out.
  let ahead = given;
  for (const { stream } of members)
    for await (const chunk of inflate('gzip', stream(), explain)) {
      const fresh = chunk.subarray(Math.min(ahead, chunk.byteLength));
      ahead -= chunk.byteLength - fresh.byteLength;
      if (fresh.byteLength > 0) yield fresh;
    }
}

/** What unpacks first. */
export async function headOfGzip(source: ByteSource): Promise<Uint8Array> {
  for await (const chunk of gunzip(source, unpackLimit(source.size), () => undefined)) return chunk;
  return new Uint8Array(0);
}

/** Tells how far a stream was read. */
export async function* counted(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (done: number) => void,
): AsyncGenerator<Uint8Array> {
  let done = 0;
  for await (const chunk of chunks) {
    done += chunk.byteLength;
    onBytes(done);
    yield chunk;
  }
}

function broken(name: string, cause: Error): RingtraceError {
  const remedy = 'the file may be cut off, or hold something else behind its end: copy it anew, or unpack it first';
  return new RingtraceError('malformed-file', name, `broken gzip: ${cause.message}`, remedy, cause);
}
