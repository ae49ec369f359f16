import { fingerprint } from './fingerprint.ts';
import type { LinkDraft } from './read-link-row.ts';

const NO_ID = '{"id":"",';

/** The id of a link whose row gave none: `L-` and a fingerprint of everything the row says. */
export function deriveLinkId(draft: LinkDraft): string {
  const text = JSON.stringify(draft.id === '' ? draft : { ...draft, id: '' });
  return `L-${fingerprint(`{${text.slice(NO_ID.length)}`)}`;
}
