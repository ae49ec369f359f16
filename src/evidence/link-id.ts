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
  const text = plainContent(draft);
  if (!fingerprintPlain(text, plainQuotes, lanes)) fingerprintInto([exactContent(draft)], lanes);
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
] as const;
const NAMES = FIELDS.map((field) => `,"${field}":`);

/** How many quotes stand in the last {@link plainContent}, when no text in it holds one. */
let plainQuotes = 0;

/** All that a draft says but for its id, as JSON writes it where no text needs an escape; a million calls of `JSON.stringify` would take seconds. */
function plainContent(draft: LinkDraft): string {
  let text = `{"source":"${draft.source}","target":"${draft.target}","kind":"${draft.kind}${
    draft.directed ? '","directed":true,"strength":' : '","directed":false,"strength":'
  }${draft.strength}`;
  plainQuotes = 16;
  for (let i = 0; i < FIELDS.length; i++) {
    const value = draft[FIELDS[i]!];
    if (value === undefined) continue;
    if (typeof value === 'number') {
      text += NAMES[i]! + value;
      plainQuotes += 2;
    } else {
      text += `${NAMES[i]!}"${value}"`;
      plainQuotes += 4;
    }
  }
  return `${text}}`;
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
