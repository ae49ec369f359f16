import { documentText, type IdentityRecord, isDocumentNumber } from '../../identities/index.ts';
import { isPlaceholder } from '../../model/index.ts';
import { isConsonantal, type NamePart } from '../names/name-part.ts';
import { parseName } from '../names/parsed-name.ts';
import { toLatin } from '../names/to-latin.ts';
import { normalizePhones, type PhoneRegions } from '../normalize-phone.ts';
import type { PartTable } from './part-table.ts';
import type { BirthDate, NameForm, PreparedAddress, PreparedName, PreparedRecord } from './prepared-record.ts';

/** Syllables are short; longer parts are names of their own and are not joined. */
const LONGEST_JOINED = 6;

/** Takes a record apart and counts the parts of its names. */
export function prepareRecord(
  record: IdentityRecord,
  place: number,
  table: PartTable,
  region?: PhoneRegions,
): PreparedRecord {
  const { id, names = [], phones = [], documents = [], addresses = [] } = record;
  const prepared = names.map((text) => prepareName(text, table)).filter(({ forms }) => forms[0]!.length > 0);
  if (prepared.length > 0) table.count(prepared.flatMap(({ forms }) => forms[0]!));
  const birthDate = readBirthDate(record.birthDate);
  return {
    id,
    place,
    names: prepared,
    phones: phones.flatMap((phone) => normalizePhones(phone, region)),
    documents: documents
      .filter(({ number }) => isDocumentNumber(number, 4))
      .map(({ kind, country, number }) => ({
        kind: documentText(kind),
        country: documentText(country),
        number: documentText(number),
      })),
    ...(birthDate && { birthDate }),
    addresses: addresses.flatMap(prepareAddress),
  };
}

function prepareAddress(text: string): PreparedAddress[] {
  if (isPlaceholder(text)) return [];
  const all = [...new Set(toLatin(text).split(' '))].sort();
  const key = all.join(' ');
  if (key.length - (all.length - 1) < 4) return [];
  return [{ text, key, words: all.filter(isWord), numbers: all.filter(isNumber).join(' ') }];
}

function isNumber(word: string): boolean {
  return /^\d/.test(word);
}

function isWord(word: string): boolean {
  return !isNumber(word);
}

function prepareName(text: string, table: PartTable): PreparedName {
  const parsed = parseName(text);
  const form = parsed.parts.map((part) => table.number(part));
  return { text, parsed, forms: [form, ...joinedForms(form, table)] };
}

/** Wang Xiao Ming is Wang Xiaoming. */
function joinedForms(form: NameForm, table: PartTable): NameForm[] {
  if (form.length < 3 || form.length > 4) return [];
  return form.slice(1).flatMap((second, i) => {
    const first = form[i]!;
    if (!isJoinable(table.parts[first]!) || !isJoinable(table.parts[second]!)) return [];
    return [[...form.slice(0, i), table.joined(first, second), ...form.slice(i + 2)]];
  });
}

function isJoinable({ script, latin }: NamePart): boolean {
  return !isConsonantal(script) && latin.length <= LONGEST_JOINED;
}

function readBirthDate(text: string | undefined): BirthDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text?.trim() ?? '') ?? [];
  if (year === undefined || year === '0000') return undefined;
  if (month === undefined || day === undefined || (month === '01' && day === '01'))
    return { text: year, year: Number(year) };
  return { text: `${year}-${month}-${day}`, year: Number(year), monthDay: [Number(month), Number(day)] };
}
