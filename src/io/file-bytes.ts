import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { pipeline } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { RingtraceError } from '../model/index.ts';
import { UnpackCounter, unpackLimit } from './unpack-limit.ts';

export interface FileBytesOptions {
  /** Called with the bytes of the file read so far, packed ones where it is packed. */
  readonly onBytes?: ((done: number, total: number) => void) | undefined;
  readonly maxUnpackedBytes?: number | undefined;
}

const CHUNK = 1 << 18;

/**
 * Streams the bytes of a file, unpacked when it is gzip, whatever its name says.
 *
 * @throws RingtraceError `unreadable-file` when there is no such file, `empty-input` for 0 bytes, `malformed-file` for gzip that is broken or
 * unpacks beyond the limit.
 */
export async function* fileBytes(path: string, options: FileBytesOptions = {}): AsyncGenerator<Buffer> {
  const total = await sizeOf(path);
  const packed = (onBytes: FileBytesOptions['onBytes']): AsyncGenerator<Buffer> =>
    countBytes(createReadStream(path, { highWaterMark: CHUNK }), total, onBytes);
  if (!(await isGzip(path))) {
    yield* packed(options.onBytes);
    return;
  }
  const limit = options.maxUnpackedBytes ?? unpackLimit(total);
  // No row of a bomb is read: what could unpack beyond the limit is unpacked for its size first, whatever size it states.
  if (total * LARGEST_DEFLATE_RATIO > limit) {
    for await (const _ of unpack(
      packed(() => options.onBytes?.(0, total)),
      path,
      limit,
    ));
  }
  yield* unpack(packed(options.onBytes), path, limit);
}

/** No stream of DEFLATE unpacks to more than this many times its size. */
const LARGEST_DEFLATE_RATIO = 1032;

async function* unpack(packed: AsyncIterable<Buffer>, path: string, limit: number): AsyncGenerator<Buffer> {
  const counter = new UnpackCounter(path, limit);
  // An error of the source destroys the unpacking with it, and comes out of the loop below.
  const unpacked = pipeline(packed, createGunzip({ chunkSize: CHUNK }), () => undefined);
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      counter.add(chunk.length);
      yield chunk;
    }
  } catch (cause) {
    if (!(cause as { code?: string }).code?.startsWith('Z_')) throw cause;
    const { message } = cause as Error;
    throw new RingtraceError(
      'malformed-file',
      path,
      `broken gzip: ${message}`,
      'the file may be cut off: copy it anew',
      cause,
    );
  }
}

/** The whole file in memory, for formats that are read from the end. */
export async function wholeFile(path: string, options: FileBytesOptions = {}): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of fileBytes(path, options)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function isGzip(path: string): Promise<boolean> {
  const head = await headOf(path);
  return head[0] === 0x1f && head[1] === 0x8b;
}

/** The first four bytes, by which kinds of files are told apart. */
export async function headOf(path: string): Promise<Buffer> {
  const head = Buffer.alloc(4);
  const file = await open(path);
  try {
    await file.read(head, 0, head.length, 0);
  } finally {
    await file.close();
  }
  return head;
}

async function* countBytes(
  chunks: AsyncIterable<Buffer>,
  total: number,
  onBytes: FileBytesOptions['onBytes'],
): AsyncGenerator<Buffer> {
  let done = 0;
  for await (const chunk of chunks) {
    done += chunk.length;
    onBytes?.(done, total);
    yield chunk;
  }
}

/**
 * The size of what is a regular file and not empty.
 *
 * @throws RingtraceError `unreadable-file`, `empty-input`.
 */
export async function sizeOf(path: string): Promise<number> {
  const stats = await stat(path).catch((cause: unknown) => {
    throw new RingtraceError('unreadable-file', path, 'cannot be opened', 'check the path and its permissions', cause);
  });
  if (stats.isDirectory()) throw new RingtraceError('unreadable-file', path, 'is a folder', 'name a file in it');
  // A pipe or a device may never end.
  if (!stats.isFile()) throw new RingtraceError('unreadable-file', path, 'is no regular file', 'copy it into a file');
  if (stats.size === 0) throw new RingtraceError('empty-input', path, 'has 0 bytes', 'export the file anew');
  return stats.size;
}
