import { RingtraceError } from './errors.ts';
import type { PersonId } from './ids.ts';

/** The parts of the trade that are known by name. */
export const ROLES = [
  'organizer',
  'recruiter',
  'transporter',
  'guide',
  'harbourer',
  'document-forger',
  'financier',
  'corrupt-official',
  'logistician',
  'lookout',
  'enabler',
  'advertiser',
  'migrant',
  'unknown',
] as const;

/** A part of the trade. */
export type Role = (typeof ROLES)[number];

/**
 * `unclear`: the file states a category that nobody could read; such a person is protected until a human corrects it. `thing`: no person at
 * all but a boat, an engine, a house; it is never scored, and counts as nobody.
 */
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
  'thing',
] as const;

/** As what the law sees somebody; victims, migrants, witnesses, family, humanitarian helpers and `unclear` are protected. */
export type Category = (typeof CATEGORIES)[number];

/** A span of time, both ends included; an end that is left out is open. */
export interface Interval {
  /** The first moment. */
  readonly from?: string;
  /** The last. */
  readonly to?: string;
}

/** What is known of somebody. */
export interface Person {
  /** By which links name them. */
  readonly id: PersonId;
  /** What they are called, the name to show first. */
  readonly names?: readonly string[];
  /** What they do in the trade. */
  readonly roles?: readonly Role[];
  /** As what the law sees them: it decides whether they may be ranked. */
  readonly category: Category;
  /** Known stage of the smuggling chain: recruit, document, transport, shelter, crossing, money. */
  readonly stage?: string;
  /** Known cell or place, for typed brokerage. */
  readonly group?: string;
  /** When their line was tapped. */
  readonly monitored?: readonly Interval[];
}

/** A row of a file, 1 for the first row of data; without a file, a place in a list. */
export interface RowPlace {
  /** The file, where one is known. */
  readonly file?: string;
  /** 1 is the first row of data. */
  readonly row: number;
  /** What a graph file calls its node by, beside the name it shows. */
  readonly node?: string;
}

const RANKABLE: ReadonlySet<Category> = new Set(['suspect', 'convicted', 'contact', 'uncategorized']);

/**
 * Tells whether a person must never be scored, ranked or named as a lead (Smuggling Protocol art. 5; LED art. 6).
 *
 * In doubt it protects: a category outside the vocabulary (`'Migrant'`, `'refugee'`) protects as `unclear` does, and so does role `migrant`,
 * whatever category stands beside it.
 *
 * @example isProtected({ id: 'M1', category: 'migrant' }) // => true
 */
export function isProtected(person: Person): boolean {
  if (typeof person !== 'object' || person === null) {
    throw new RingtraceError(
      'invalid-option',
      'isProtected',
      'the first argument is no person',
      'give a person with a category',
    );
  }
  const { category, roles = [] } = person;
  return !RANKABLE.has(category) || roles.includes('migrant');
}

/**
 * Tells whether somebody has put the person among those who may be ranked: a suspect, a convict, a contact, or with a part in the trade.
 *
 * @example isPutAmongRanked({ id: 'C1', category: 'uncategorized', roles: ['guide'] }) // => true
 */
export function isPutAmongRanked(person: Person): boolean {
  if (isProtected(person)) return false;
  return person.category !== 'uncategorized' || (person.roles ?? []).some((role) => role !== 'unknown');
}
