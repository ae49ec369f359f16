import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import {
  type CaseChange,
  type CaseState,
  checkCaseState,
  EMPTY_LOG,
  extendLog,
  type LogHead,
  type LogKey,
} from '../casework/index.ts';
import { RingtraceError } from '../model/index.ts';
import { checkOptions, checkSubject, told } from '../rules/index.ts';
import { CASE_FILES } from './case-files.ts';
import { withCaseLock } from './case-lock.ts';
import { finishTransaction, type KeptHead, writeTransaction } from './case-transaction.ts';

/** What a change of a case folder may do beside what {@link CaseChange} says. */
export interface FolderChange extends CaseChange {
  /** Files to be written whole, by their name in the folder. */
  readonly writes?: readonly { readonly name: string; readonly text: string }[];
  /** Files and folders that go with it. */
  readonly removes?: readonly string[];
}

/** How a change of a case is written. */
export interface ChangeCaseOptions {
  /** A private Ed25519 key of Web Crypto: lines of the log are signed with it. */
  readonly signingKey?: LogKey | undefined;
}

/**
 * Makes a folder a case: `case.json`, decisions, judgements, tombstones, the key, and the log with its first line.
 *
 * @throws RingtraceError `invalid-option` where the folder holds a case, `unreadable-file` where it cannot be written.
 */
export async function createCaseFolder(
  folder: string,
  begun: CaseChange,
  options: ChangeCaseOptions = {},
): Promise<CaseState> {
  checkSubject('createCaseFolder', folder, 'text');
  checkSubject('createCaseFolder', begun, 'values');
  checkSubject('createCaseFolder', begun.state, 'values');
  checkOptions('createCaseFolder', options, { signingKey: told });
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((cause: unknown) => {
    throw new RingtraceError('unreadable-file', folder, 'cannot be made', 'check the path and its permissions', cause);
  });
  return await withCaseLock(folder, async () => {
    await finishTransaction(folder);
    if (await isThere(join(folder, CASE_FILES.file))) {
      throw new RingtraceError('invalid-option', folder, 'holds a case already', 'name another folder');
    }
    return await write(folder, undefined, begun, options);
  });
}

/**
 * Reads the state of a case folder, after what a dead run left half made is finished.
 *
 * @throws RingtraceError `unreadable-file` for what is no case folder, `malformed-file` for files that do not belong together.
 */
export async function readCaseState(folder: string): Promise<CaseState> {
  checkSubject('readCaseState', folder, 'text');
  await assertCase(folder);
  return await withCaseLock(folder, () => readState(folder));
}

/**
 * Changes a case: `change` is handed the state and says what it is to be and what the log will say. All of it is written or nothing; of several processes one goes
 * after the other, and none loses a line.
 *
 * @throws RingtraceError as {@link readCaseState}, and whatever `change` throws: the case is then as it was.
 */
export async function changeCase<T extends FolderChange>(
  folder: string,
  change: (state: CaseState) => T | Promise<T>,
  options: ChangeCaseOptions = {},
): Promise<T & { readonly after: CaseState }> {
  checkSubject('changeCase', folder, 'text');
  checkOptions('changeCase', options, { signingKey: told });
  await assertCase(folder);
  return await withCaseLock(folder, async () => {
    const before = await readState(folder);
    const made = await change(before);
    return { ...made, after: await write(folder, before, made, options) };
  });
}

async function assertCase(folder: string): Promise<void> {
  if ((await isThere(join(folder, CASE_FILES.file))) || (await isThere(join(folder, CASE_FILES.pending)))) return;
  throw new RingtraceError('unreadable-file', folder, 'is no case folder', 'make one with ringtrace case init');
}

async function readState(folder: string): Promise<CaseState> {
  await finishTransaction(folder);
  const [file, decided, judgements, tombstones, key] = await Promise.all([
    readJson(folder, CASE_FILES.file),
    readJson(folder, CASE_FILES.decisions),
    readJson(folder, CASE_FILES.judgements),
    readJson(folder, CASE_FILES.tombstones),
    readText(folder, CASE_FILES.key),
  ]);
  const state = { file, ...(decided as object), judgements, tombstones, key: key.trim(), log: await readHead(folder) };
  return checkCaseState(state, folder);
}

/** The head as it was kept, held against the file it is of. */
async function readHead(folder: string): Promise<LogHead> {
  const head = (await readJson(folder, CASE_FILES.head)) as KeptHead;
  const path = join(folder, CASE_FILES.log);
  const size = await stat(path).then(
    ({ size }) => size,
    () => -1,
  );
  if (size === head.byteCount) return head;
  const problem = size < 0 ? 'is missing' : `has ${size} bytes, and was written to ${head.byteCount}`;
  throw new RingtraceError(
    'malformed-file',
    path,
    `the log ${problem}`,
    'run ringtrace case verify, and put back the log as it was written',
  );
}

async function write(
  folder: string,
  before: CaseState | undefined,
  change: FolderChange,
  options: ChangeCaseOptions,
): Promise<CaseState> {
  const { state, facts, writes = [], removes = [] } = change;
  const from = { byteCount: 0, ...(before?.log ?? EMPTY_LOG) } as KeptHead;
  const { text, head } = await extendLog(from, facts, options);
  const texts = textsOf(state);
  const old = before && textsOf(before);
  const changed = [...texts]
    .filter(([name, content]) => old?.get(name) !== content)
    .map(([name, content]) => ({ name, text: content }));
  await writeTransaction(folder, { writes: [...changed, ...writes], removes, log: { from, text, head } });
  const byteCount = from.byteCount + Buffer.byteLength(text);
  return { ...state, log: { ...head, byteCount } as KeptHead };
}

function textsOf({
  file,
  decisions,
  suspicions,
  judgements,
  tombstones,
  key,
}: Omit<CaseState, 'log'>): Map<string, string> {
  const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;
  return new Map([
    [CASE_FILES.key, `${key}\n`],
    [CASE_FILES.decisions, json({ decisions, suspicions })],
    [CASE_FILES.judgements, json(judgements)],
    [CASE_FILES.tombstones, json(tombstones)],
    [CASE_FILES.file, json(file)],
  ]);
}

async function readJson(folder: string, name: string): Promise<unknown> {
  try {
    return JSON.parse(await readText(folder, name)) as unknown;
  } catch (cause) {
    if (cause instanceof RingtraceError) throw cause;
    throw new RingtraceError(
      'malformed-file',
      join(folder, name),
      'is no JSON',
      'put back the file as it was written',
      cause,
    );
  }
}

async function readText(folder: string, name: string): Promise<string> {
  return await readFile(join(folder, name), 'utf8').catch((cause: unknown) => {
    throw new RingtraceError(
      'unreadable-file',
      join(folder, name),
      'cannot be opened',
      'put back the file as it was written',
      cause,
    );
  });
}

async function isThere(path: string): Promise<boolean> {
  return await stat(path).then(
    () => true,
    () => false,
  );
}
