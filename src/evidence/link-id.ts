import { fingerprint } from './fingerprint.ts';
import type { LinkDraft } from './read-link-row.ts';

/** The id of a link whose row gave none: `L-` and a fingerprint of everything the row says. */
export function deriveLinkId(draft: LinkDraft): string {
  return `L-${fingerprint(contentText(draft))}`;
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

/** All that a draft says but for its id, as JSON; written by hand, because a million calls of `JSON.stringify` take seconds. */
export function contentText(draft: LinkDraft): string {
  let text =
    `{"source":${quoted(draft.source)},"target":${quoted(draft.target)},"kind":${quoted(draft.kind)},` +
    `"directed":${draft.directed},"strength":${draft.strength}`;
  for (const field of FIELDS) {
    const value = draft[field];
    if (value !== undefined) text += `,"${field}":${typeof value === 'number' ? value : quoted(value)}`;
  }
  return `${text}}`;
}

const UNPLAIN = /["\\\p{Cc}\p{Cs}]/u;

function quoted(text: string): string {
  return UNPLAIN.test(text) ? JSON.stringify(text) : `"${text}"`;
}
