import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min';
import { RingtraceError } from '../model/index.ts';

/** ISO 3166 code of the country whose numbers are written without one: HR. */
export type PhoneRegion = CountryCode;

export interface Phone {
  /** With its country, E.164: +385911110001. Left out where the country is not known. */
  readonly number?: string;
  /** The last eight digits, or all when there are fewer. */
  readonly ending: string;
}

const WRITTEN_AS_PHONE = /^[+(\d０-９＋][\d０-９\s()./\-–]{4,}$/;

/**
 * Reads a telephone number as people write it: blanks, brackets, 00 for +, the country left out. Undefined for what is no number.
 *
 * @example normalizePhone('091 111 0001', 'HR') // => { number: '+385911110001', ending: '11110001' }
 */
export function normalizePhone(text: string, region?: PhoneRegion): Phone | undefined {
  const trimmed = text.trim();
  if (!WRITTEN_AS_PHONE.test(trimmed)) return undefined;
  // 00 is the way out of most countries; + is the same everywhere.
  const written = trimmed.normalize('NFKC').replace(/^00(?=[1-9])/, '+');
  const parsed = parsePhoneNumberFromString(written, region);
  // Without its country a number must be one that is dealt there, or any id of eight digits would be a phone.
  const isPhone = written.startsWith('+') ? parsed?.isPossible() : parsed?.isValid();
  const digits = (isPhone ? parsed!.number : written).replace(/\D/g, '');
  if (digits.length < 5) return undefined;
  const ending = digits.slice(-8);
  return isPhone ? { number: parsed!.number, ending } : { ending };
}

/** @throws RingtraceError `invalid-option` for a country no number plan is known of. */
export function checkRegion(region: string | undefined, place: string): PhoneRegion | undefined {
  if (region === undefined) return undefined;
  const code = String(region).toUpperCase();
  if (isSupportedCountry(code)) return code;
  throw new RingtraceError(
    'invalid-option',
    place,
    `region is '${region}'`,
    'give an ISO 3166 country code, such as HR',
  );
}
