import { fingerprint } from './fingerprint.ts';
import type { LinkDraft } from './read-link-row.ts';

/** The id of a link whose row gave none: `L-` and a fingerprint of everything the row says. */
export function deriveLinkId(draft: LinkDraft): string {
  const { givenId: _, ...content } = draft;
  return `L-${fingerprint(JSON.stringify(content))}`;
}
