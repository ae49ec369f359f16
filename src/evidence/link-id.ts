import { fingerprintInto } from './fingerprint.ts';
import type { LinkDraft } from './read-link-row.ts';

/** The id of a link whose row gave none: `L-` and a fingerprint of everything the row says. */
export function deriveLinkId(draft: LinkDraft): string {
  const lanes = new Uint32Array(2);
  fingerprintLink(draft, lanes);
  return idOfLanes(lanes);
}

// A million arrays made and thrown away cost more than their pieces.
const pieces: string[] = [];

/** Writes the two lanes of the fingerprint that a link's id is made of. */
export function fingerprintLink(draft: LinkDraft, lanes: Uint32Array): void {
  pieces.length = 0;
  cutContent(draft, pieces);
  fingerprintInto(pieces, lanes);
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
const NAMES = FIELDS.map((field) => `,"${field}":`);

/** All that a draft says but for its id, as pieces of one JSON text; a million calls of `JSON.stringify` would take seconds. */
function cutContent(draft: LinkDraft, into: string[]): void {
  into.push('{"source":');
  quote(draft.source, into);
  into.push(',"target":');
  quote(draft.target, into);
  into.push(',"kind":');
  quote(draft.kind, into);
  into.push(draft.directed ? ',"directed":true,"strength":' : ',"directed":false,"strength":', String(draft.strength));
  for (let i = 0; i < FIELDS.length; i++) {
    const value = draft[FIELDS[i]!];
    if (value === undefined) continue;
    into.push(NAMES[i]!);
    if (typeof value === 'number') into.push(String(value));
    else quote(value, into);
  }
  into.push('}');
}

function quote(text: string, into: string[]): void {
  if (isPlain(text)) into.push('"', text, '"');
  else into.push(JSON.stringify(text));
}

/** Whether JSON writes the text as it stands. */
function isPlain(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 32 || unit === 34 || unit === 92 || (unit >= 0xd800 && unit < 0xe000)) return false;
  }
  return true;
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
