import { compareIds, type RowIssue } from '../../model/index.ts';
import { readWords } from './read-words.ts';

/** A word in a column of roles that no list knows, and how many rows have it. */
export interface UnknownRole {
  readonly word: string;
  readonly rows: number;
  /** Somewhere it is written with a capital, or in letters that have none: it may be a name. */
  readonly mayBeName: boolean;
}

/**
 * Gathers the words that were read as no role, the most frequent first: which of them should the case say otherwise?
 *
 * The words stand in the values of the issues, so issues that were copied tell none. Cost: linear.
 */
export function unknownRoles(issues: readonly RowIssue[]): UnknownRole[] {
  const counts = new Map<string, { rows: number; mayBeName: boolean }>();
  for (const { code, value } of issues) {
    if (code !== 'unknown-role') continue;
    const stated = Array.isArray(value) ? value.map(String) : String(value ?? '').split(/[;|]/);
    for (const text of new Set(stated.map((part) => part.trim()))) {
      if (text === '') continue;
      const { protectedAs, roles } = readWords(text);
      if (protectedAs || roles.length > 0) continue;
      const word = text.toLowerCase();
      const held = counts.get(word) ?? { rows: 0, mayBeName: false };
      counts.set(word, { rows: held.rows + 1, mayBeName: held.mayBeName || !/^\p{Ll}+$/u.test(text) });
    }
  }
  return [...counts]
    .map(([word, found]) => ({ word, ...found }))
    .sort((a, b) => b.rows - a.rows || compareIds(a.word, b.word));
}
