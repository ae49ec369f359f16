import type { CaseLink } from '../model/index.ts';

/** Who may be given a statement: its handling code, or the one its grade ends in (5x5x5 and 3x5x2 grades do). */
export function handlingOf({ handling, grade }: CaseLink): string | null {
  if (handling !== undefined) return handling;
  const code = /^(?:[A-E]\/?[1-5]\/?([1-5])|[1-3]\/?[A-E]\/?([PC]))$/.exec(grade ?? '');
  return code?.[1] ?? code?.[2] ?? null;
}
