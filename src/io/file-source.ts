import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import type { ByteSource } from '../tables/index.ts';

const CHUNK = 1 << 18;

/**
 * A file on the disk as a source of bytes; it is open only while it is read.
 *
 * @throws RingtraceError `unreadable-file` when there is no such file, `empty-input` for 0 bytes.
 */
export async function fileSource(path: string, name: string = path): Promise<ByteSource> {
  checkSubject('fileSource', path, 'text');
  const size = await sizeOf(path);
  // Whoever may not read it is told so before any of it is asked for.
  await (await open(path).catch((cause: unknown) => unopened(path, cause))).close();
  return {
    name,
    size,
    stream: () => chunksOf(path),
    async slice(start, end) {
      const file = await open(path).catch((cause: unknown) => unopened(path, cause));
      try {
        const length = Math.max(0, Math.min(end, size) - start);
        const { buffer, bytesRead } = await file.read(new Uint8Array(length), 0, length, start);
        return buffer.subarray(0, bytesRead);
      } finally {
        await file.close();
      }
    },
  };
}

async function* chunksOf(path: string): AsyncGenerator<Uint8Array> {
  yield* createReadStream(path, { highWaterMark: CHUNK }) as AsyncIterable<Uint8Array>;
}

/**
 * The size of what is a regular file and not empty.
 *
 * @throws RingtraceError `unreadable-file`, `empty-input`.
 */
async function sizeOf(path: string): Promise<number> {
  const stats = await stat(path).catch((cause: unknown) => unopened(path, cause));
  if (stats.isDirectory()) throw new RingtraceError('unreadable-file', path, 'is a folder', 'name a file in it');
  // A pipe or a device may never end.
  if (!stats.isFile()) throw new RingtraceError('unreadable-file', path, 'is no regular file', 'copy it into a file');
  if (stats.size === 0) throw new RingtraceError('empty-input', path, 'has 0 bytes', 'export the file anew');
  return stats.size;
}

function unopened(path: string, cause: unknown): never {
  throw new RingtraceError('unreadable-file', path, 'cannot be opened', 'check the path and its permissions', cause);
}
