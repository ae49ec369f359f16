import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';
import { isAlive } from './is-alive.ts';

/** What is handed over names people: others on the machine need not read it. */
const OWN_EYES = 0o600;
const LITTER = /^(.+)\.(\d+)(?:\.[0-9a-f]+)?\.part$/;
/** Pieces of text are gathered to so many characters before they are written. */
const WRITTEN_AT_ONCE = 1 << 20;

/** Other events wait no longer while pieces are made. */
const PAUSE_AFTER_MS = 16;

/** What is written: whole, or text in pieces, of any length in all. */
export type FileContent = string | Uint8Array | Iterable<string>;

/**
 * Writes a file whole or not at all: beside its place first, then renamed into it. Of several writers at once the last one wins. A pipe or a
 * device is written to and never replaced. Parts that a dead run left there are cleared away. An abort leaves nothing behind and rejects with
 * `signal.reason`.
 *
 * @throws RingtraceError `unreadable-file` when it cannot be written.
 */
export async function writeFileWhole(path: string, content: FileContent, signal?: AbortSignal): Promise<void> {
  checkSubject('writeFileWhole', path, 'text');
  if (signal !== undefined && !(signal instanceof AbortSignal)) {
    throw new RingtraceError('invalid-option', 'writeFileWhole', 'signal is no AbortSignal', 'give one, or nothing');
  }
  const beside = `${path}.${process.pid}.${randomBytes(4).toString('hex')}.part`;
  try {
    await mkdir(dirname(path), { recursive: true });
    const stats = await stat(path).catch(() => undefined);
    if (stats && !stats.isFile() && !stats.isDirectory()) return await writeFile(path, content);
    await clearLitter(path);
    const part = await open(beside, 'wx', stats ? stats.mode & 0o777 : OWN_EYES);
    try {
      await fill(part, content, signal);
      // A name must not outlive its bytes when the power fails.
      await part.sync();
    } finally {
      await part.close();
    }
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

async function fill(part: FileHandle, content: FileContent, signal: AbortSignal | undefined): Promise<void> {
  if (typeof content === 'string' || content instanceof Uint8Array) return part.writeFile(content);
  let text = '';
  let pausedAt = performance.now();
  for (const piece of content) {
    text += piece;
    if (text.length >= WRITTEN_AT_ONCE) {
      await part.writeFile(text);
      text = '';
    } else if (performance.now() - pausedAt < PAUSE_AFTER_MS) continue;
    else await setImmediate();
    signal?.throwIfAborted();
    pausedAt = performance.now();
  }
  await part.writeFile(text);
}

/** Takes away the parts of this file that runs left which live no more. */
async function clearLitter(path: string): Promise<void> {
  const folder = dirname(path);
  for (const name of await readdir(folder)) {
    const [, of, pid] = LITTER.exec(name) ?? [];
    if (of === basename(path) && !isAlive(Number(pid))) await rm(join(folder, name), { force: true });
  }
}
