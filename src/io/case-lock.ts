import { randomBytes } from 'node:crypto';
import { open, readFile, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { RingtraceError } from '../model/index.ts';
import { isAlive } from './is-alive.ts';

const LOCK = 'case.lock';
/** Who holds a folder reads and writes a few small files: most wait far shorter. */
const LONGEST_WAIT_MS = 10_000;
const SHORTEST_PAUSE_MS = 5;
/** Nobody takes a lock away for so long. */
const STALE_BREAKING_MS = 10_000;

interface Holder {
  readonly pid: number;
  readonly host: string;
  readonly since: string;
  readonly token: string;
}

/** Which lock is taken, and how long it is waited for. */
export interface CaseLockOptions {
  readonly name?: string;
  readonly longestWaitMs?: number;
  readonly signal?: AbortSignal | undefined;
}

/** The locks this process holds: its own number in a lock it does not know is that of a dead process. */
const held = new Set<string>();

/**
 * Does something while nobody else may change the case folder. Of several processes one goes on and the others wait; the lock of a process of this machine
 * that died is taken away, that of another machine is told with what to do.
 *
 * @throws RingtraceError `unreadable-file` where the folder stays locked, naming who holds it since when, or where no lock can be written.
 */
export async function withCaseLock<T>(
  folder: string,
  act: () => Promise<T>,
  { name = LOCK, longestWaitMs = LONGEST_WAIT_MS, signal }: CaseLockOptions = {},
): Promise<T> {
  const path = join(resolve(folder), name);
  const token = randomBytes(8).toString('hex');
  await takeLock(path, token, longestWaitMs, signal);
  held.add(token);
  try {
    return await act();
  } finally {
    held.delete(token);
    if ((await readHolder(path))?.token === token) await rm(path, { force: true });
  }
}

async function takeLock(
  path: string,
  token: string,
  longestWaitMs: number,
  signal: AbortSignal | undefined,
): Promise<void> {
  const until = Date.now() + longestWaitMs;
  for (let pause = SHORTEST_PAUSE_MS; ; pause = Math.min(2 * pause, 200)) {
    const holder: Holder = { pid: process.pid, host: hostname(), since: new Date().toISOString(), token };
    if (await createFile(path, JSON.stringify(holder))) return;
    if (await isLeftBehind(path)) {
      await breakLock(path);
      continue;
    }
    if (Date.now() > until) throw lockedError(path, await readHolder(path));
    await setTimeout(pause * (0.5 + Math.random()), undefined, { signal });
  }
}

/** False where the file is there already. */
async function createFile(path: string, text: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx', 0o600);
    try {
      await file.writeFile(text);
    } finally {
      await file.close();
    }
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw new RingtraceError(
      'unreadable-file',
      path,
      'cannot be written',
      'check the folder, its permissions and free space',
      error,
    );
  }
}

async function readHolder(path: string): Promise<Holder | undefined> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Holder;
    return typeof holder.pid === 'number' && typeof holder.token === 'string' ? holder : undefined;
  } catch {
    return undefined;
  }
}

/** Whether whoever wrote the lock is dead: known of processes of this machine alone. A lock without a name in it is one whose writer died, or is just being written. */
async function isLeftBehind(path: string): Promise<boolean> {
  const holder = await readHolder(path);
  if (holder === undefined) return await isOlderThan(path, STALE_BREAKING_MS);
  if (holder.host !== hostname() || held.has(holder.token)) return false;
  return holder.pid === process.pid ? await isOlderThan(path, STALE_BREAKING_MS) : !isAlive(holder.pid);
}

async function isOlderThan(path: string, ms: number): Promise<boolean> {
  const stats = await stat(path).catch(() => undefined);
  return stats !== undefined && Date.now() - stats.mtimeMs > ms;
}

/** One at a time, and only what is still left behind: else the lock of whoever was faster would be taken away. */
async function breakLock(path: string): Promise<void> {
  const breaking = `${path}.breaking`;
  if (!(await createFile(breaking, ''))) {
    if (await isOlderThan(breaking, STALE_BREAKING_MS)) await rm(breaking, { force: true });
    return;
  }
  try {
    if (await isLeftBehind(path)) await rm(path, { force: true });
  } finally {
    await rm(breaking, { force: true });
  }
}

function lockedError(path: string, holder: Holder | undefined): RingtraceError {
  const who = holder ? `process ${holder.pid} of ${holder.host} holds it since ${holder.since}` : 'somebody holds it';
  return new RingtraceError(
    'unreadable-file',
    path,
    `the case is locked: ${who}`,
    `wait, or, when that process is no longer running, delete ${basename(path)}`,
  );
}
