import { RingtraceError } from '../model/index.ts';
import { checkOptions } from '../rules/index.ts';
import { extendLogRules, logFactsRules } from './casework-rules.ts';
import { canonicalJson, sha256Hex } from './hashes.ts';
import { EMPTY_LOG, type LogEntry, type LogFact, type LogHead, type LogKey, type Unhashed } from './log-entry.ts';

/** What `extendLog` may be told. */
export interface ExtendLogOptions {
  /** A private Ed25519 key of Web Crypto: each line is then signed. */
  readonly signingKey?: LogKey | undefined;
}

/** Lines to be written behind a log, and its head when they are. */
export interface LogExtension {
  /** Canonical JSON, one line each, each with its end of line. */
  readonly text: string;
  /** The same lines as values. */
  readonly entries: readonly LogEntry[];
  /** The head of the log with them. */
  readonly head: LogHead;
}

/**
 * Writes facts behind a log: who did what to this case, when and why? Each line holds the hash of the line before it.
 *
 * A clock that was set back loses nothing: the line is written with the time it was given, and `verifyLog` counts it. Cost: linear in the facts.
 * Signature: Ed25519, RFC 8032, doi:10.17487/RFC8032.
 *
 * @throws RingtraceError `invalid-option` for a verb that is none of the six, a blank `who` or `what`, a time that is no instant.
 * @example (await extendLog(EMPTY_LOG, [{ at: '2031-01-01T00:00:00Z', who: 'A', verb: 'collection', what: 'calls.csv', why: null }])).head.count // => 1
 */
export async function extendLog(
  head: LogHead = EMPTY_LOG,
  facts: readonly LogFact[] = [],
  options: ExtendLogOptions = {},
): Promise<LogExtension> {
  checkOptions(PLACE, { head, facts }, logFactsRules);
  checkOptions(PLACE, options, extendLogRules);
  const { signingKey } = options;
  const entries: LogEntry[] = [];
  let { count: seq, hash: prev, at } = head;
  let text = '';
  for (const fact of facts) {
    const { items, to } = fact;
    const unhashed: Unhashed = {
      seq: seq + 1,
      at: fact.at,
      who: fact.who,
      verb: fact.verb,
      what: fact.what,
      why: fact.why,
      ...(items && { items }),
      ...(to !== undefined && { to }),
      prev,
    };
    const hash = await sha256Hex(canonicalJson(unhashed));
    const entry = { ...unhashed, hash, ...(signingKey && { signature: await sign(hash, signingKey) }) };
    entries.push(entry);
    text += `${canonicalJson(entry)}\n`;
    ({ seq, hash: prev, at } = entry);
  }
  return { text, entries, head: { count: seq, hash: prev, at } };
}

const PLACE = 'extendLog';

async function sign(hash: string, key: LogKey): Promise<string> {
  try {
    const signature = new Uint8Array(await crypto.subtle.sign('Ed25519', key, new TextEncoder().encode(hash)));
    return btoa(String.fromCharCode(...signature));
  } catch (cause) {
    throw new RingtraceError(
      'invalid-option',
      PLACE,
      'signingKey signs nothing',
      'give a private Ed25519 key of Web Crypto with usage sign',
      cause,
    );
  }
}
