import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';

/** ISO 3166 code of the country whose numbers are written without one: HR. */
export type PhoneRegion = CountryCode;

/** One country, or several where a case reaches across a border. */
export type PhoneRegions = PhoneRegion | readonly PhoneRegion[];

/** A telephone number, whatever its spelling. */
export interface Phone {
  /** With its country, E.164: +385911110001. Left out where the country is not known. */
  readonly number?: string;
  /** The last eight digits, or all when there are fewer. */
  readonly ending: string;
}

const WRITTEN_AS_PHONE = /^[+(\d][\d\s()./\-–]{4,}$/;
/** Ways to say that what follows is a phone. */
const SCHEME = /^(?:tel|callto|sms|sips?|whatsapp|phone|mobile|mob)\s*:\s*/i;
/** A phone's account with a messenger: its number with the country, without +. */
const MESSENGER = /^(\d{7,15})(?::\d+)?@(?:c\.us|s\.whatsapp\.net)$/i;
/** What a spreadsheet makes of a number. */
const AS_DECIMAL = /^([+\d][\d\s]*)\.0+$/;
const MORE_THAN_ONE = /\s*(?:[;,|\n]|\s\/\s|\s(?:or|and|ili|oder|ou|y|или)\s|(?<=\d{7})\/(?=\+|\d{7}))\s*/u;

/**
 * Reads a telephone number as people and phones write it: blanks, brackets, marks of direction, 00 for +, Arabic digits, `tel:`, a
 * messenger's `@c.us`, the `.0` of a spreadsheet, the country left out. Of several countries, a number without its own is read where it is
 * one of exactly one of them. Undefined for what is no number, and for one digit over and over.
 *
 * @example normalizePhone('091 111 0001', 'HR') // => { number: '+385911110001', ending: '11110001' }
 */
export function normalizePhone(text: string, region?: PhoneRegions): Phone | undefined {
  checkSubject('normalizePhone', text, 'text');
  const plain = westernDigits(text.normalize('NFKC').replace(/\p{Cf}/gu, '')).trim();
  const bare = plain
    .replace(SCHEME, '')
    .replace(MESSENGER, '+$1')
    .replace(/(?<=\d)(?:;[a-z-]+=[^;]*)+$/i, '')
    .replace(/(?<=\d)@[a-z\d.-]+$/i, SCHEME.test(plain) ? '' : '$&')
    .replace(AS_DECIMAL, '$1');
  if (!WRITTEN_AS_PHONE.test(bare)) return undefined;
  // 00 is the way out of most countries; + is the same everywhere.
  const written = bare.replace(/^00(?=[1-9])/, '+');
  if (/^(\d)\1*$/.test(written.replace(/\D/g, ''))) return undefined;
  const number = numberOf(written, region);
  const digits = (number ?? written).replace(/\D/g, '');
  if (digits.length < 5) return undefined;
  const ending = digits.slice(-8);
  return number === undefined ? { ending } : { number, ending };
}

function numberOf(written: string, region: PhoneRegions | undefined): string | undefined {
  if (written.startsWith('+')) {
    const parsed = parsePhoneNumberFromString(written);
    return parsed?.isPossible() ? parsed.number : undefined;
  }
  // Without its country a number must be one that is dealt there, or any id of eight digits would be a phone.
  const regions = typeof region === 'string' ? [region] : (region ?? []);
  const dealt = new Set<string>();
  for (const one of regions) {
    const parsed = parsePhoneNumberFromString(written, one);
    if (parsed?.isValid()) dealt.add(parsed.number);
  }
  const [only] = dealt;
  return dealt.size === 1 ? only : undefined;
}

/**
 * Reads a cell that holds one telephone number or several: `+385911110001; 091 111 0002`.
 *
 * @example normalizePhones('+385911110001 / +385911110002').map(({ number }) => number) // => ['+385911110001', '+385911110002']
 */
export function normalizePhones(text: string, region?: PhoneRegions): Phone[] {
  checkSubject('normalizePhones', text, 'text');
  const one = normalizePhone(text, region);
  if (one?.number !== undefined || !MORE_THAN_ONE.test(text)) return one ? [one] : [];
  const several = text.split(MORE_THAN_ONE).map((part) => normalizePhone(part, region));
  return several.filter((phone) => phone !== undefined);
}

/** Arabic, Persian, Devanagari, Bengali and other digits as 0 to 9: each script's stand in a row. */
function westernDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0)!;
    let zero = code;
    while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
    return String(code - zero);
  });
}

/** @throws RingtraceError `invalid-option` for a country no number plan is known of. */
export function checkRegions(region: string | readonly string[] | undefined, place: string): readonly PhoneRegion[] {
  const named = typeof region === 'string' ? [region] : (region ?? []);
  return named.map((one) => {
    const code = one.trim().toUpperCase();
    if (isSupportedCountry(code)) return code;
    throw new RingtraceError(
      'invalid-option',
      place,
      `region is '${one}'`,
      'give ISO 3166 country codes, such as HR or HR,BA',
    );
  });
}
