import { mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { withCaseLock } from './case-lock.ts';

/** Hidden, so that no reader of folders takes it for a file of the case. */
const name = '.ringtrace-writing.lock';

/** The last write of this process into each folder: the next begins after it. */
const lastWrites = new Map<string, Promise<void>>();

/**
 * Writes into a folder while nobody else of ours does, in this process or another, so that a folder never holds files of two: whoever comes later
 * waits, and wins. Rejects with `signal.reason` when aborted while it waits.
 *
 * @throws RingtraceError `unreadable-file` where nothing can be written there.
 */
export async function inFolderTurn(
  given: string,
  signal: AbortSignal | undefined,
  write: () => Promise<void>,
): Promise<void> {
  const folder = resolve(given);
  const before = lastWrites.get(folder) ?? Promise.resolve();
  const own = before.catch(() => undefined).then(() => locked(folder, signal, write));
  lastWrites.set(folder, own);
  try {
    await own;
  } finally {
    if (lastWrites.get(folder) === own) lastWrites.delete(folder);
  }
}

async function locked(folder: string, signal: AbortSignal | undefined, write: () => Promise<void>): Promise<void> {
  // Where no folder can be made no lock can, and that error tells why.
  await mkdir(folder, { recursive: true }).catch(() => undefined);
  await withCaseLock(folder, write, { name, longestWaitMs: Number.POSITIVE_INFINITY, signal });
}
