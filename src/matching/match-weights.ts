import { RingtraceError } from '../model/index.ts';

/** One way in which a field of two records may agree. */
export interface MatchLevel {
  /** What the agreement is called. */
  readonly level: string;
  /** Share of pairs of records of one person that agree in this way, of those that state the field. */
  readonly m: number;
  /** Share of pairs of records of two people that agree in this way. */
  readonly u: number;
  /** Why m and u are what they are. */
  readonly why: string;
}

/** The fields of records that are compared. */
export type ComparisonName = 'name' | 'phone' | 'document' | 'birth-date' | 'address';

/** Replaces m and u of some levels: `{ phone: { same: { m: 0.3, u: 0.001 } } }`. */
export type MatchWeights = Readonly<
  Partial<Record<ComparisonName, Readonly<Record<string, { readonly m: number; readonly u: number }>>>>
>;

/** The ways in which each field may agree, from the most telling to the least. */
export type ComparisonLevels = Readonly<Record<ComparisonName, readonly MatchLevel[]>>;

const level = (name: string, m: number, u: number, why: string): MatchLevel =>
  Object.freeze({ level: name, m, u, why });

/**
 * How much each agreement is worth: points = log2(m / u). Within a comparison the m sum to 1 and so do the u, the first level that holds
 * counts, and a field that one of the two records does not state has weight 0.
 *
 * The numbers are round ones, set beforehand by what case files are like and not fitted to any; `weights` replaces them. The u of a name
 * and of a phone stand for a typical one, and the file's own frequencies correct them: see `proposeMatches`.
 */
export const MATCH_LEVELS: ComparisonLevels = Object.freeze({
  name: Object.freeze([
    level(
      'same',
      0.4,
      0.00002,
      'two parts, each borne by one person in 224; four in ten records spell a name as another',
    ),
    level(
      'variant',
      0.28,
      0.00008,
      'another script, spelling, pet form or order, or parts left out; four times the chance',
    ),
    level('similar', 0.15, 0.0003, 'a slip of the pen in at least one part; every name has many neighbors'),
    level('single-part', 0.07, 0.01, 'one record has one part only, and the other has it too'),
    level('shared-part', 0.05, 0.03, 'one part of several in common: kin, or a name taken at marriage'),
    level(
      'other-given',
      0.008,
      0.02,
      'one family name, two given names: kin, and once in a hundred one person who goes by another',
    ),
    level(
      'contradicted',
      0.002,
      0.004,
      'the same parts, but senior and junior, two sexes, two fathers, or son and father exchanged',
    ),
    level('different', 0.04, 0.9356, 'one person in 25 goes by another name'),
  ]),
  phone: Object.freeze([
    level('same', 0.5, 0.00005, 'people have two phones and change them; phones are lent, shared and sold on'),
    level('same-ending', 0.05, 0.00005, 'the last eight digits, where one of the two is written without its country'),
    level('different', 0.45, 0.9999, 'another phone says little'),
  ]),
  document: Object.freeze([
    level('same', 0.75, 0.000001, 'numbers are unique to one; what is left is for borrowed and forged documents'),
    level('one-off', 0.1, 0.00002, 'one character wrong, missing or too many; numbers issued in a row are as near'),
    level('different', 0.15, 0.999979, 'another document of the same kind and country: renewed, or a second one'),
  ]),
  'birth-date': Object.freeze([
    level('same', 0.7, 0.0001, 'thirty years of days, not evenly filled'),
    level('day-month-swapped', 0.04, 0.00003, 'day-first read as month-first, possible for days up to 12'),
    level('one-digit-off', 0.08, 0.0012, 'one digit wrong or two exchanged: a day has about a dozen such neighbors'),
    level('same-year', 0.1, 0.03, 'the year alone, known of one of the two or agreeing where the day differs'),
    level('near-year', 0.04, 0.1, 'ages are estimated, two years either way'),
    level('different', 0.04, 0.86867, 'a date made up for one of the records'),
  ]),
  address: Object.freeze([
    level('same', 0.4, 0.002, 'people move; a house holds families and more'),
    level('similar', 0.2, 0.005, 'the same street and number with words more or less'),
    level('different', 0.4, 0.993, 'people move'),
  ]),
});

/**
 * The table in force: {@link MATCH_LEVELS} with the caller's m and u in place.
 *
 * @throws RingtraceError `invalid-option` for a comparison or level there is none of, or an m or u not above 0 and at most 1.
 */
export function resolveWeights(weights: MatchWeights = {}): ComparisonLevels {
  const table: Record<string, readonly MatchLevel[]> = { ...MATCH_LEVELS };
  for (const [comparison, changes] of Object.entries(weights)) {
    const levels = Object.hasOwn(MATCH_LEVELS, comparison) ? MATCH_LEVELS[comparison as ComparisonName] : undefined;
    if (!levels) throw refuse(`weights name '${comparison}'`, `name one of ${Object.keys(MATCH_LEVELS).join(', ')}`);
    for (const [name, { m, u }] of Object.entries(changes)) {
      const known = levels.map((entry) => entry.level);
      if (!known.includes(name))
        throw refuse(`${comparison} has no level '${name}'`, `name one of ${known.join(', ')}`);
      if (!(m > 0 && m <= 1 && u > 0 && u <= 1)) {
        throw refuse(`m is ${m}, u is ${u} for ${comparison}: ${name}`, 'give shares above 0 and at most 1');
      }
    }
    table[comparison] = levels.map((entry) =>
      Object.hasOwn(changes, entry.level) ? { ...entry, ...changes[entry.level]!, why: 'set by the caller' } : entry,
    );
  }
  return table as ComparisonLevels;
}

function refuse(found: string, remedy: string): RingtraceError {
  return new RingtraceError('invalid-option', 'proposeMatches', found, remedy);
}
