import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { isAlive } from './is-alive.ts';

/** Hidden, so that no reader of folders takes it for a file of the case. */
const LOCK = '.ringtrace-writing';
const LOOK_MS = 50;

/** The last write of this process into each folder: the next begins after it. */
const lastWrites = new Map<string, Promise<void>>();

/**
 * Writes into a folder while nobody else of ours does, in this process or another, so that a folder never holds files of two: whoever comes later
 * waits, and wins. A lock that a dead process left is taken away. Rejects with `signal.reason` when aborted while it waits.
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
  const lock = join(folder, LOCK);
  // Where no lock can be made, no file can be written either, and that error tells which.
  const isHeld = await takeLock(folder, lock, signal).catch((error: unknown) => {
    signal?.throwIfAborted();
    if (error instanceof Error && 'code' in error) return false;
    throw error;
  });
  try {
    await write();
  } finally {
    if (isHeld) await rm(lock, { force: true });
  }
}

async function takeLock(folder: string, lock: string, signal: AbortSignal | undefined): Promise<boolean> {
  await mkdir(folder, { recursive: true });
  for (;;) {
    signal?.throwIfAborted();
    const file = await open(lock, 'wx', 0o600).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EEXIST') throw error;
    });
    if (file) {
      await file.writeFile(String(process.pid)).finally(() => file.close());
      return true;
    }
    const holder = await readFile(lock, 'utf8').catch(() => '');
    // Empty for the moment between making it and writing into it.
    if (holder !== '' && !isAlive(Number(holder))) await rm(lock, { force: true });
    else await setTimeout(LOOK_MS, undefined, { signal });
  }
}
