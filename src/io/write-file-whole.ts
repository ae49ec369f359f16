import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RingtraceError } from '../model/index.ts';

/** Pieces of text are gathered to so many characters before they are written. */
const WRITTEN_AT_ONCE = 1 << 20;

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it. Text may come in pieces, of any length in all; an abort
 * leaves nothing behind and rejects with `signal.reason`.
 */
export async function writeFileWhole(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  signal?: AbortSignal,
): Promise<void> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    // Whatever lies or points where the part goes, what it points at is not written to.
    await rm(beside, { force: true });
    await writeNew(beside, content, signal);
    await rename(beside, path);
  } catch (cause) {
    // Where the folder is a file, even looking for the part fails.
    await rm(beside, { force: true }).catch(() => undefined);
    signal?.throwIfAborted();
    throw new RingtraceError(
      'unreadable-file',
      path,
      'cannot be written',
      'check the folder, its permissions and free space',
      cause,
    );
  }
}

async function writeNew(
  path: string,
  content: string | Uint8Array | Iterable<string>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const file = await open(path, 'wx');
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await file.writeFile(content);
    else {
      let text = '';
      for (const piece of content) {
        text += piece;
        if (text.length < WRITTEN_AT_ONCE) continue;
        await file.writeFile(text);
        signal?.throwIfAborted();
        text = '';
      }
      await file.writeFile(text);
    }
  } finally {
    await file.close();
  }
}
