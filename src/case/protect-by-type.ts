import type { Category, Row } from '../model/index.ts';

/** Words in types of entities for who is protected, whatever else the type says. */
const PROTECTED: readonly (readonly [words: RegExp, category: Category])[] = [
  [/\bvictims?\b|\binjured\b|\bdeceased\b/i, 'victim'],
  [/\bmigrants?\b|\brefugees?\b|\basylum|\bpassengers?\b|\bsmuggled\b|\btrafficked\b/i, 'migrant'],
  [/\bwitness(?:es)?\b/i, 'witness'],
  [/\bchild(?:ren)?\b|\bminors?\b/i, 'unclear'],
];

/**
 * Gives nodes whose type is a protected one that category, where the file states none of its own: a chart that draws somebody as a victim says so by the
 * icon alone.
 *
 * @example protectByType([{ id: 'P1', type: 'Victim' }]) // => [{ id: 'P1', type: 'Victim', category: 'victim' }]
 */
export function protectByType(rows: readonly unknown[]): readonly unknown[] {
  return rows.map((row) => {
    const { type, category } = row as Row;
    if (typeof type !== 'string' || category !== undefined) return row;
    const found = PROTECTED.find(([words]) => words.test(type));
    return found ? { ...(row as Row), category: found[1] } : row;
  });
}
