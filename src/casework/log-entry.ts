/** What may be done to a case: the six verbs of Directive (EU) 2016/680, article 25. */
export const LOG_VERBS = ['collection', 'alteration', 'consultation', 'disclosure', 'combination', 'erasure'] as const;

/** What may be done to a case. */
export type LogVerb = (typeof LOG_VERBS)[number];

/** Who did what to the case, and why; names of people of the case never stand in it. */
export interface LogFact {
  /** ISO 8601 instant. */
  readonly at: string;
  /** The one who did it: a person of the unit. */
  readonly who: string;
  /** What was done. */
  readonly verb: LogVerb;
  /** What it was done to, naming nobody. */
  readonly what: string;
  /** Why; null where nobody has to say. */
  readonly why: string | null;
  /** Keyed hashes of what it was done to, as {@link itemKey} makes them; left out where it is the whole case. */
  readonly items?: readonly string[];
  /** To whom something was disclosed. */
  readonly to?: string;
}

/** A line of the log. `hash` is the SHA-256 of the canonical JSON of all but itself and the signature, the hash of the line before among it. */
export interface LogEntry extends LogFact {
  /** 1 for the first line. */
  readonly seq: number;
  /** The hash of the line before. */
  readonly prev: string;
  /** The hash of this line. */
  readonly hash: string;
  /** Ed25519 over the hash, in Base64. */
  readonly signature?: string;
}

/** How far a log goes: kept apart from it, so that lines taken off its end are missed. */
export interface LogHead {
  /** How many lines there are. */
  readonly count: number;
  /** The hash of the last one. */
  readonly hash: string;
  /** The time of the last line. */
  readonly at: string | null;
}

/** The head of a log that has no line yet. */
export const EMPTY_LOG: LogHead = Object.freeze({ count: 0, hash: '0'.repeat(64), at: null });

/** The text that is hashed. */
export type Unhashed = Omit<LogEntry, 'hash' | 'signature'>;

/** A key of Web Crypto, whatever platform it is of. */
export type LogKey = Parameters<typeof globalThis.crypto.subtle.sign>[1];
