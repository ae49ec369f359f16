import type { PersonId } from './ids.ts';

export const ROLES = [
  'organizer',
  'recruiter',
  'transporter',
  'guide',
  'harbourer',
  'document-forger',
  'financier',
  'corrupt-official',
  'migrant',
  'unknown',
] as const;

export type Role = (typeof ROLES)[number];

/** `unclear`: the file states a category that nobody could read; such a person is protected until a human corrects it. */
export const CATEGORIES = [
  'suspect',
  'convicted',
  'victim',
  'migrant',
  'witness',
  'contact',
  'family',
  'humanitarian',
  'uncategorized',
  'unclear',
] as const;

export type Category = (typeof CATEGORIES)[number];

/** A span of time, both ends included; an end that is left out is open. */
export interface Interval {
  readonly from?: string;
  readonly to?: string;
}

export interface Person {
  readonly id: PersonId;
  readonly names?: readonly string[];
  readonly roles?: readonly Role[];
  readonly category: Category;
  /** Known stage of the smuggling chain: recruit, document, transport, shelter, crossing, money. */
  readonly stage?: string;
  /** Known cell or place, for typed brokerage. */
  readonly group?: string;
  /** When their line was tapped. */
  readonly monitored?: readonly Interval[];
}

const PROTECTED: ReadonlySet<Category> = new Set(['victim', 'migrant', 'witness', 'family', 'humanitarian', 'unclear']);

/**
 * Tells whether a person must never be scored, ranked or named as a lead (Smuggling Protocol art. 5; LED art. 6).
 *
 * @example isProtected({ id: 'M1', category: 'migrant' }) // => true
 */
export function isProtected(person: Person): boolean {
  return PROTECTED.has(person.category);
}
