import type { Rng } from '../../kernels/index.ts';
import type { Row } from '../../model/index.ts';
import { type MadeUpPerson, makePhone, pick } from './made-up-person.ts';

/** What can be wrong with a record. */
export const RECORD_ERRORS = [
  'typo',
  'spelling',
  'cyrillic',
  'arabic',
  'han',
  'swapped',
  'pet-name',
  'date-slip',
  'day-month-swapped',
  'year-only',
  'document-slip',
  'phone-format',
  'another-phone',
  'missing',
] as const;

/** What may go wrong in a record. */
export type RecordError = (typeof RECORD_ERRORS)[number];

export interface WrittenRecord {
  readonly row: Row;
  readonly errors: readonly RecordError[];
}

/** Writes a person down as an office would, with what goes wrong there. */
export function writeRecord(id: string, person: MadeUpPerson, rng: Rng): WrittenRecord {
  const errors: RecordError[] = [];
  const chance = (odds: number, error: RecordError): boolean => {
    if (rng.next() >= odds) return false;
    errors.push(error);
    return true;
  };
  const name = writeName(person, rng, errors);
  let birthDate = person.birthDate;
  if (chance(0.07, 'date-slip')) birthDate = slipDigit(birthDate, 8, rng);
  else if (Number(birthDate.slice(8)) <= 12 && chance(0.1, 'day-month-swapped')) {
    birthDate = [birthDate.slice(0, 4), birthDate.slice(8), birthDate.slice(5, 7)].join('-');
  } else if (chance(0.1, 'year-only'))
    birthDate = rng.below(2) === 0 ? birthDate.slice(0, 4) : `${birthDate.slice(0, 4)}-01-01`;
  const phone = chance(0.25, 'another-phone') ? makePhone(rng) : person.phone;
  let { number } = person.document;
  if (rng.next() >= 0.45) number = '';
  else if (chance(0.08, 'document-slip')) number = slipDigit(number, number.length - 1, rng);
  const missing = { phone: rng.next() < 0.3, birthDate: rng.next() < 0.2, address: rng.next() < 0.5 };
  if (missing.phone || missing.birthDate) errors.push('missing');
  return {
    row: {
      id,
      name,
      phone: missing.phone ? '' : chance(0.4, 'phone-format') ? formatPhone(phone, rng) : phone,
      document: number,
      'document kind': number === '' ? '' : person.document.kind,
      'document country': number === '' ? '' : person.document.country,
      'birth date': missing.birthDate ? '' : birthDate,
      address: missing.address ? '' : person.address,
    },
    errors,
  };
}

/** A name as one office has it; what is unlike the passport goes into `errors`. */
export function writeName(person: MadeUpPerson, rng: Rng, errors: RecordError[] = []): string {
  const { given, family, han, syllables } = person;
  const way = rng.next();
  if (way < 0.16) {
    if (han !== undefined) {
      errors.push('han');
      return han;
    }
    errors.push('arabic');
    return `${given.arabic} ${family.arabic}`;
  }
  if (way < 0.3) {
    errors.push('cyrillic');
    return rng.below(2) === 0 ? `${given.cyrillic} ${family.cyrillic}` : `${family.cyrillic} ${given.cyrillic}`;
  }
  let first = given.latin;
  let last = family.latin;
  if (rng.next() < 0.3 && given.spellings.length + family.spellings.length + syllables.length > 0) {
    errors.push('spelling');
    if (syllables.length > 0) first = syllables.join(rng.below(2) === 0 ? ' ' : '-');
    if (given.spellings.length > 0) first = pick(given.spellings, rng);
    if (family.spellings.length > 0) last = pick(family.spellings, rng);
  }
  if (given.pets.length > 0 && rng.next() < 0.15) {
    errors.push('pet-name');
    first = pick(given.pets, rng);
  }
  if (rng.next() < 0.12) {
    errors.push('typo');
    if (rng.below(2) === 0) first = slipLetter(first, rng);
    else last = slipLetter(last, rng);
  }
  if (rng.next() < 0.2) {
    errors.push('swapped');
    return rng.below(3) === 0 ? `${last.toUpperCase()}, ${first}` : `${last} ${first}`;
  }
  return `${first} ${last}`;
}

/** A letter wrong, missing, doubled, or exchanged with the next. */
function slipLetter(text: string, rng: Rng): string {
  const at = 1 + rng.below(Math.max(1, text.length - 2));
  const [before, letter, after] = [text.slice(0, at), text[at] ?? '', text.slice(at + 1)];
  switch (rng.below(4)) {
    case 0:
      return before + String.fromCharCode(97 + rng.below(26)) + after;
    case 1:
      return before + after;
    case 2:
      return before + letter + letter + after;
    default:
      return before + after.slice(0, 1) + letter + after.slice(1);
  }
}

/** One of the digits, counted from the right, becomes another. */
function slipDigit(text: string, count: number, rng: Rng): string {
  const places = [...text.matchAll(/\d/g)].map(({ index }) => index).slice(-count);
  const at = pick(places, rng);
  return `${text.slice(0, at)}${(Number(text[at]) + 1 + rng.below(9)) % 10}${text.slice(at + 1)}`;
}

export function formatPhone(phone: string, rng: Rng): string {
  const local = phone.slice(4);
  const grouped = `${local.slice(0, 2)} ${local.slice(2, 5)} ${local.slice(5)}`;
  return pick([`00385${local}`, `+385 ${grouped}`, `0${grouped}`, `0${local}`], rng);
}
