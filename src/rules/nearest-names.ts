import { distance } from 'fastest-levenshtein';
import { compareIds } from '../model/index.ts';

/** Beyond it nobody compares letter by letter in a second. */
const MOST_COMPARED = 200_000;
/** Of a name so much is read. */
const MOST_LETTERS = 60;

/**
 * The known names that a misspelled one may mean, the nearest first: those that hold it, then those at most two in five of its letters away, capitals and
 * widths of letters aside. Hand in only names that may be shown.
 *
 * @example nearestNames('P7', ['P07', 'P70', 'Q99']) // => ['P70', 'P07']
 */
export function nearestNames(name: string, known: Iterable<string>, most = 3): readonly string[] {
  const asked = plainText(name);
  // Of one letter every other is one letter away.
  const furthest = asked.length < 2 ? HELD : Math.ceil(asked.length / 2.5);
  const found: { readonly id: string; readonly away: number }[] = [];
  let compared = 0;
  for (const id of known) {
    if (++compared > MOST_COMPARED) break;
    const other = plainText(id);
    const away = asked !== '' && other.includes(asked) ? HELD : distance(asked, other);
    if (away <= furthest) found.push({ id, away });
  }
  return found
    .sort((a, b) => a.away - b.away || a.id.length - b.id.length || compareIds(a.id, b.id))
    .slice(0, most)
    .map(({ id }) => id);
}

const HELD = 0.5;

function plainText(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase().slice(0, MOST_LETTERS);
}
