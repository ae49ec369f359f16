import { documentText, type IdentityRecord, isDocumentNumber } from '../../identities/index.ts';
import { isPlaceholder } from '../../model/index.ts';
import { isConsonantal, type NamePart, namePart } from '../names/name-part.ts';
import { parseName } from '../names/parsed-name.ts';
import { toLatin } from '../names/to-latin.ts';
import { normalizePhones, type PhoneRegions } from '../normalize-phone.ts';
import type { PartTable } from './part-table.ts';
import type { BirthDate, PreparedName, PreparedRecord } from './prepared-record.ts';

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
    addresses: addresses
      .filter((text) => !isPlaceholder(text))
      .map((text) => ({ text, words: [...new Set(toLatin(text).split(' '))].sort() }))
      .filter(({ words }) => words.join('').length >= 4)
      .map(({ text, words }) => ({ text, words, key: words.join(' ') })),
  };
}

function prepareName(text: string, table: PartTable): PreparedName {
  const parsed = parseName(text);
  const { parts } = parsed;
  return { text, parsed, forms: [parts, ...joinedForms(parts)].map((form) => form.map((part) => table.number(part))) };
}

/** Wang Xiao Ming is Wang Xiaoming. */
function joinedForms(parts: readonly NamePart[]): NamePart[][] {
  if (parts.length < 3 || parts.length > 4) return [];
  return parts.slice(1).flatMap((second, i) => {
    const first = parts[i]!;
    if (isConsonantal(first.script) || isConsonantal(second.script)) return [];
    if (first.latin.length > LONGEST_JOINED || second.latin.length > LONGEST_JOINED) return [];
    return [
      [
        ...parts.slice(0, i),
        namePart(first.latin + second.latin, first.written + second.written),
        ...parts.slice(i + 2),
      ],
    ];
  });
}

function readBirthDate(text: string | undefined): BirthDate | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text?.trim() ?? '') ?? [];
  if (year === undefined || year === '0000') return undefined;
  if (month === undefined || day === undefined || (month === '01' && day === '01'))
    return { text: year, year: Number(year) };
  return { text: `${year}-${month}-${day}`, year: Number(year), monthDay: [Number(month), Number(day)] };
}
