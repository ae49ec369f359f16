import { throwIfAborted } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { verifyLogRules } from './casework-rules.ts';
import { canonicalJson, sha256Hex } from './hashes.ts';
import { EMPTY_LOG, type LogEntry, type LogHead, type LogKey } from './log-entry.ts';

/** What `verifyLog` may be told. */
export interface VerifyLogOptions {
  /** The head that was kept apart: lines taken off the end of the log are missed by it alone. */
  readonly head?: LogHead | undefined;
  /** The public Ed25519 key of Web Crypto by which every line must be signed. */
  readonly verifyingKey?: LogKey | undefined;
  /** The first line that must be signed; default 1. */
  readonly signedFrom?: number | undefined;
  /** Stops the reading. */
  readonly signal?: AbortSignal | undefined;
}

/** `rewritten`: every line fits the next, but the log is not the one whose head was kept. */
export type LogFault =
  | 'changed'
  | 'dropped'
  | 'moved'
  | 'repeated'
  | 'unreadable'
  | 'rewritten'
  | 'unsigned'
  | 'wrongly-signed';

/** Whether a log is as it was written. */
export interface LogVerification {
  /** Whether every line is. */
  readonly isWhole: boolean;
  /** How many lines there are. */
  readonly lineCount: number;
  /** The first line that is not as it was written, 1 for the first; null in a log that is whole. */
  readonly fault: { readonly line: number; readonly fault: LogFault; readonly message: string } | null;
  /** The last line lacks its end: a run died while it wrote, and nothing that was told as done is in it. */
  readonly isTorn: boolean;
  /** Lines whose time is before that of the line above: the clock was set back. */
  readonly clockSetBack: readonly number[];
  /** The head of what was read. */
  readonly head: LogHead;
}

/**
 * Reads a log from its first line to its last: is it as it was written, and if not, which line was changed, dropped or moved first?
 *
 * A line that was changed together with its own hash is named by the hash that the next line holds of it. Who can write the log anew from some line on,
 * and its head too, is found out by signatures alone: give `verifyingKey`. Cost: linear, a second for about 100,000 lines; events run in between.
 *
 * @throws RingtraceError `aborted`, `invalid-option`.
 * @example (await verifyLog('')).isWhole // => true
 */
export async function verifyLog(text: string, options: VerifyLogOptions = {}): Promise<LogVerification> {
  checkSubject(PLACE, text, 'text');
  checkOptions(PLACE, options, verifyLogRules);
  throwIfAborted(options.signal, PLACE);
  const { head, verifyingKey, signedFrom = 1, signal } = options;
  const lines = text.split('\n');
  const last = lines.pop()!;
  const isTorn = last !== '';
  const clockSetBack: number[] = [];
  let fault: LogVerification['fault'] = null;
  let end: LogHead = EMPTY_LOG;
  let before: LogEntry | undefined;
  const tell = (line: number, kind: LogFault): void => {
    fault = { line, fault: kind, message: `line ${line} ${SAID[kind]}` };
  };
  for (let i = 0; i < lines.length && fault === null; i++) {
    if (i % PAUSE_EVERY === PAUSE_EVERY - 1) {
      await new Promise((resolve) => setTimeout(resolve));
      throwIfAborted(signal, PLACE);
    }
    const entry = readEntry(lines[i]!);
    if (entry === undefined) tell(i + 1, 'unreadable');
    else {
      const told = await faultOf(entry, end, i, lines);
      if (told !== undefined) tell(told.line, told.fault);
      else if (verifyingKey && entry.seq >= signedFrom) {
        if (entry.signature === undefined) tell(i + 1, 'unsigned');
        else if (!(await isSigned(entry, verifyingKey))) tell(i + 1, 'wrongly-signed');
      }
      if (fault === null) {
        if (before && Date.parse(entry.at) < Date.parse(before.at)) clockSetBack.push(entry.seq);
        before = entry;
        end = { count: entry.seq, hash: entry.hash, at: entry.at };
        if (head && end.count === head.count && end.hash !== head.hash) tell(end.count, 'rewritten');
      }
    }
  }
  if (fault === null && head && end.count < head.count) tell(end.count + 1, 'dropped');
  return { isWhole: fault === null, lineCount: lines.length, fault, isTorn, clockSetBack, head: end };
}

const PLACE = 'verifyLog';
const PAUSE_EVERY = 1000;

const SAID: Readonly<Record<LogFault, string>> = {
  changed: 'is not as it was written',
  dropped: 'is missing',
  moved: 'is not where it was written',
  repeated: 'stands there twice',
  unreadable: 'cannot be read',
  rewritten: 'fits the lines above, but is not the one whose hash was kept: the log was written anew',
  unsigned: 'is not signed',
  'wrongly-signed': 'is signed by another key, or for another text',
};

function readEntry(line: string): LogEntry | undefined {
  try {
    const entry = JSON.parse(line) as LogEntry;
    const { seq, at, prev, hash } = entry;
    const isEntry =
      Number.isSafeInteger(seq) && typeof at === 'string' && typeof prev === 'string' && typeof hash === 'string';
    return isEntry ? entry : undefined;
  } catch {
    return undefined;
  }
}

async function hashOf({ hash: _, signature: __, ...unhashed }: LogEntry): Promise<string> {
  return await sha256Hex(canonicalJson(unhashed));
}

/** Holds a line against the head of all that stand above it. */
async function faultOf(
  entry: LogEntry,
  above: LogHead,
  index: number,
  lines: readonly string[],
): Promise<{ readonly line: number; readonly fault: LogFault } | undefined> {
  const line = index + 1;
  if ((await hashOf(entry)) !== entry.hash) return { line, fault: 'changed' };
  if (entry.seq > line) {
    const isLater = lines.slice(line).some((other) => readEntry(other)?.seq === line);
    return { line, fault: isLater ? 'moved' : 'dropped' };
  }
  if (entry.seq < line) {
    const isTwin = lines.slice(0, index).some((other) => readEntry(other)?.hash === entry.hash);
    return { line, fault: isTwin ? 'repeated' : 'moved' };
  }
  if (entry.prev === above.hash) return undefined;
  // Either this line or the one above was changed together with its hash: the line below knows whether it is this one.
  const below = lines[line] === undefined ? undefined : readEntry(lines[line]);
  const isThis = index === 0 || (below !== undefined && below.prev !== entry.hash);
  return { line: isThis ? line : index, fault: 'changed' };
}

async function isSigned({ hash, signature }: LogEntry, key: LogKey): Promise<boolean> {
  try {
    const bytes = Uint8Array.from(atob(signature!), (letter) => letter.charCodeAt(0));
    return await crypto.subtle.verify('Ed25519', key, bytes, new TextEncoder().encode(hash));
  } catch {
    return false;
  }
}
