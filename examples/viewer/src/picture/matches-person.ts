import type { ShownPerson } from '../case/case-view.ts';

/** Tells whether anything that is known of somebody holds a text, given in small letters. */
export function matchesPerson(
  { id, names = [], roles = [], stage, group, category }: ShownPerson,
  wanted: string,
): boolean {
  return [id, ...names, ...roles, stage, group, category].some((text) => text?.toLowerCase().includes(wanted) ?? false);
}
