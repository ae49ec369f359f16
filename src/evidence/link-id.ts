import { fingerprintInto, fingerprintPlain } from './fingerprint.ts';
import type { LinkDraft } from './read-link-row.ts';

/** The id of a link whose row gave none: `L-` and a fingerprint of everything the row says. */
export function deriveLinkId(draft: LinkDraft): string {
  const lanes = new Uint32Array(2);
  fingerprintLink(draft, lanes);
  return idOfLanes(lanes);
}

/** Writes the two lanes of the fingerprint that a link's id is made of. */
export function fingerprintLink(draft: LinkDraft, lanes: Uint32Array): void {
  if (!fingerprintPlain(pieces, cutContent(draft), lanes)) fingerprintInto([exactContent(draft)], lanes);
}

const FIELDS = [
  'at',
  'amount',
  'currency',
  'event',
  'report',
  'informant',
  'grade',
  'basis',
  'caseId',
  'retainUntil',
  'handling',
  'benefit',
] as const;
/** What stands before a field: a number or a text, after a number or a text. */
const NAMES = FIELDS.map((field) => [`,"${field}":`, `,"${field}":"`, `","${field}":`, `","${field}":"`] as const);

/** The pieces of the last {@link cutContent}; used again for every link. */
const pieces: string[] = [];

/**
 * Cuts all that a draft says but for its id into pieces, as JSON writes it where no text needs an escape: what JSON adds and what the draft says in turn. A million
 * calls of `JSON.stringify` would take seconds.
 */
function cutContent(draft: LinkDraft): number {
  pieces[0] = '{"source":"';
  pieces[1] = draft.source;
  pieces[2] = '","target":"';
  pieces[3] = draft.target;
  pieces[4] = '","kind":"';
  pieces[5] = draft.kind;
  pieces[6] = draft.directed ? '","directed":true,"strength":' : '","directed":false,"strength":';
  pieces[7] = draft.strength === 1 ? '1' : String(draft.strength);
  let count = 8;
  let isQuoted = false;
  for (let i = 0; i < FIELDS.length; i++) {
    const value = draft[FIELDS[i]!];
    if (value === undefined) continue;
    const isNumber = typeof value === 'number';
    pieces[count++] = NAMES[i]![(isQuoted ? 2 : 0) + (isNumber ? 0 : 1)]!;
    pieces[count++] = isNumber ? String(value) : value;
    isQuoted = !isNumber;
  }
  pieces[count++] = isQuoted ? '"}' : '}';
  return count;
}

/** The same for any text. */
function exactContent(draft: LinkDraft): string {
  const { source, target, kind, directed, strength } = draft;
  const told: Record<string, unknown> = { source, target, kind, directed, strength };
  for (const field of FIELDS) told[field] = draft[field];
  return JSON.stringify(told);
}

const DIGITS = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));
const digit = (lane: number, shift: number): number => DIGITS[(lane >>> shift) & 15]!;

/** `L-` and 16 hexadecimal digits, made in one piece: joined strings would hold their parts. */
export function idOfLanes(lanes: Uint32Array): string {
  const high = lanes[0]!;
  const low = lanes[1]!;
  return String.fromCharCode(
    76,
    45,
    digit(high, 28),
    digit(high, 24),
    digit(high, 20),
    digit(high, 16),
    digit(high, 12),
    digit(high, 8),
    digit(high, 4),
    digit(high, 0),
    digit(low, 28),
    digit(low, 24),
    digit(low, 20),
    digit(low, 16),
    digit(low, 12),
    digit(low, 8),
    digit(low, 4),
    digit(low, 0),
  );
}
