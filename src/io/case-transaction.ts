import { open, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { LogHead } from '../casework/index.ts';
import { RingtraceError } from '../model/index.ts';
import { CASE_FILES } from './case-files.ts';
import { writeFileWhole } from './write-file-whole.ts';

/** How far the log goes, and how long its file is then. */
export interface KeptHead extends LogHead {
  readonly byteCount: number;
}

/** Everything that is to be written together, or not at all. */
export interface CaseTransaction {
  readonly writes: readonly { readonly name: string; readonly text: string }[];
  /** Files and folders that go. */
  readonly removes: readonly string[];
  readonly log: { readonly from: KeptHead; readonly text: string; readonly head: LogHead };
}

/**
 * Writes a change of a case, lines of the log included, all of it or nothing: the whole change stands in one file first, and is then carried out; whatever dies in
 * between, {@link finishTransaction} carries it out again. Call it under the lock of the folder alone.
 *
 * @throws RingtraceError `unreadable-file` where it cannot be written: the case is then as it was, or the next who opens it finishes the change.
 */
export async function writeTransaction(folder: string, transaction: CaseTransaction): Promise<void> {
  await writeFileWhole(join(folder, CASE_FILES.pending), JSON.stringify(transaction));
  await carryOut(folder, transaction);
}

/** Finishes the change that a dead run left half made; true where there was one. */
export async function finishTransaction(folder: string): Promise<boolean> {
  const path = join(folder, CASE_FILES.pending);
  const text = await readFile(path, 'utf8').catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT') return undefined;
    throw new RingtraceError(
      'unreadable-file',
      path,
      'cannot be read',
      'check its permissions: a change waits in it',
      cause,
    );
  });
  await clearParts(folder);
  if (text === undefined) return false;
  let transaction: CaseTransaction;
  try {
    transaction = JSON.parse(text) as CaseTransaction;
  } catch (cause) {
    throw new RingtraceError(
      'malformed-file',
      path,
      'is no change of a case',
      'it was written whole: ask who altered it, and keep a copy',
      cause,
    );
  }
  await carryOut(folder, transaction);
  return true;
}

async function carryOut(folder: string, { writes, removes, log }: CaseTransaction): Promise<void> {
  const { from, text, head } = log;
  await appendText(join(folder, CASE_FILES.log), from.byteCount, text);
  for (const { name, text: content } of writes) await writeFileWhole(join(folder, name), content);
  for (const name of removes) await rm(join(folder, name), { recursive: true, force: true });
  const kept: KeptHead = { ...head, byteCount: from.byteCount + Buffer.byteLength(text) };
  await writeFileWhole(join(folder, CASE_FILES.head), `${JSON.stringify(kept)}\n`);
  await rm(join(folder, CASE_FILES.pending), { force: true });
}

/** Behind so many bytes, whatever a dead run wrote there: doing it twice is doing it once. */
async function appendText(path: string, byteCount: number, text: string): Promise<void> {
  try {
    const file = await open(path, (await exists(path)) ? 'r+' : 'wx+', 0o600);
    try {
      await file.truncate(byteCount);
      await file.write(text, byteCount);
      await file.sync();
    } finally {
      await file.close();
    }
  } catch (cause) {
    throw new RingtraceError(
      'unreadable-file',
      path,
      'cannot be written',
      'check the folder, its permissions and free space; the change is finished when the case is opened next',
      cause,
    );
  }
}

async function exists(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}

/** Parts that dead runs left: whoever holds the lock is the only one who writes here. */
async function clearParts(folder: string): Promise<void> {
  for (const name of await readdir(folder)) if (name.endsWith('.part')) await rm(join(folder, name), { force: true });
}
