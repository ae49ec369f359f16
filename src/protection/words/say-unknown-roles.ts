import { countOf, type RowIssue, visibleText } from '../../model/index.ts';
import { unknownRoles } from './unknown-roles.ts';

const MOST_WORDS = 12;
const LONGEST = 40;
/** A cell that stands once and may be a name is not quoted; what rows repeat is a word of the file. */
const LEAST_ROWS = 2;

/**
 * Says which words for roles no list knows, and what to do about it; undefined where there are none. What may be a name
 * (it stands once and not in small letters, or `isNamed` says so) is counted and not quoted.
 */
export function sayUnknownRoles(
  issues: readonly RowIssue[],
  isNamed: (text: string) => boolean = () => false,
): string | undefined {
  const found = unknownRoles(issues);
  if (found.length === 0) return undefined;
  const quoted = found
    .filter(
      ({ word, rows, mayBeName }) => (rows >= LEAST_ROWS || !mayBeName) && word.length <= LONGEST && !isNamed(word),
    )
    .slice(0, MOST_WORDS);
  const rest = found.filter((role) => !quoted.includes(role)).reduce((sum, { rows }) => sum + rows, 0);
  const told = [
    ...quoted.map(({ word, rows }) => `'${visibleText(word)}' (${countOf(rows, 'row', 'rows')})`),
    ...(rest > 0 ? [`${quoted.length > 0 ? 'others in' : 'in'} ${countOf(rest, 'row', 'rows')}`] : []),
  ];
  return `Words for roles that no list knows: ${told.join(', ')}. They protect nobody: give those whom they should protect a category (migrant, victim, witness, family, humanitarian, unclear).`;
}
