import { distance } from 'fastest-levenshtein';
import { compareIds } from '../model/index.ts';

/** How many ids a message offers. */
const MOST = 3;
/** Beyond it nobody compares letter by letter in a second. */
const MOST_COMPARED = 200_000;

/** The ids spelled most like the one asked for, nearest first; none where nothing is like it. Hand in only ids that may be shown. */
export function nearestIds(asked: string, ids: Iterable<string>): readonly string[] {
  const plain = plainText(asked);
  const found: { readonly id: string; readonly away: number }[] = [];
  // Of one letter every other is one letter away.
  const furthest = plain.length < 2 ? 0.5 : Math.ceil(0.4 * plain.length);
  let compared = 0;
  for (const id of ids) {
    if (++compared > MOST_COMPARED) break;
    const other = plainText(id);
    const away = other.includes(plain) && plain !== '' ? 0.5 : distance(plain, other);
    if (away <= furthest) found.push({ id, away });
  }
  return found
    .sort((a, b) => a.away - b.away || compareIds(a.id, b.id))
    .slice(0, MOST)
    .map(({ id }) => id);
}

function plainText(id: string): string {
  return id.normalize('NFKC').trim().toLowerCase();
}
