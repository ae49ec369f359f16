/**
 * Who must never be named? One way to write an id, near spellings of it, who was carried, and the words for them.
 *
 * Doors: model. Invariants: writing an id twice changes nothing more; in doubt a person is protected; no message names anybody.
 */
export { bornBy, isUnderAge } from './born-by.ts';
export { calledRecordsRule } from './called-records-rule.ts';
export { carriedEnds } from './carried-ends.ts';
export { checkPeople } from './check-people.ts';
export { consonantSkeleton, isArabic } from './consonant-skeleton.ts';
export { foldDigraphs } from './fold-digraphs.ts';
export { foldLetters } from './fold-letters.ts';
export { handsetOf } from './handset-of.ts';
export { holdAsDoubted } from './hold-as-doubted.ts';
export { mayBeCalledByKin } from './hold-back.ts';
export type { Disagreeing, HeldBack, Protection, ProtectPeopleOptions, Unmatched } from './hold-people.ts';
export { holdPeople } from './hold-people.ts';
export { isOneSlip } from './is-one-slip.ts';
export { mergePeople } from './merge-people.ts';
export type { NearSpelling, NearSpellings } from './near-spellings.ts';
export { nearSpellings } from './near-spellings.ts';
export { mayBeOneLine, phoneDigits } from './phone-digits.ts';
export { protectPeople, protects } from './protect-people.ts';
export { pseudonymKeyRule, pseudonymsUnder } from './pseudonyms.ts';
export { isAgeUnder, saysUnderAge } from './says-under-age.ts';
export type { Shield } from './shield.ts';
export { createShield } from './shield.ts';
export { shieldFor } from './shield-for.ts';
export { shieldLinks } from './shield-links.ts';
export { keepShield, shieldOf } from './shield-of.ts';
export { shieldPerson } from './shield-person.ts';
export { specialCategoryOf } from './special-category.ts';
export { spellingKey } from './spelling-key.ts';
export { asCalled, NO_ROW, placesOf, withPlaces } from './with-places.ts';
export type { CalledRecord, Registers } from './with-registers.ts';
export { withRegisters } from './with-registers.ts';
export { AGE_COLUMN, BIRTH_COLUMN } from './words/age-words.ts';
export { protectedGroup } from './words/protected-group.ts';
export type { WordsRead } from './words/read-words.ts';
export { readWords } from './words/read-words.ts';
export { sayUnknownRoles } from './words/say-unknown-roles.ts';
export type { TakenOff } from './write-id.ts';
export { takenOff, writeId } from './write-id.ts';
