import { readText, UNREADABLE } from './cells.ts';

/** What parts the whole from the hundredths. */
export type DecimalMark = 'point' | 'comma';

export const DECIMAL_MARKS: readonly DecimalMark[] = ['point', 'comma'];

export interface Amount {
  readonly value: number;
  /** Of a sign or code beside the number. */
  readonly currency?: string;
  /** What the cell itself shows to be the mark: `1.500,75` shows comma. */
  readonly shows?: DecimalMark;
  /** 1.234 or 1,234: a thousand, or a little more than one. */
  readonly hasTwoReadings?: boolean;
}

const SIGNS: Readonly<Record<string, string>> = {
  '€': 'EUR',
  '£': 'GBP',
  '₹': 'INR',
  '₺': 'TRY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₪': 'ILS',
  '₫': 'VND',
  '฿': 'THB',
  '₦': 'NGN',
  '৳': 'BDT',
  '؋': 'AFN',
};
const PLAIN = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Reads an amount or a weight, whichever way its digits are grouped: 1.500,00 and 1,500.00 and 1,00,000.00 and 1 500 and 1'500, with a sign or code of
 * its currency, negative by a minus before or behind, by brackets or DR. 1,234 has two readings unless `decimal` says which; so has 1.234 where the
 * column shows commas, which only who reads the column can see.
 */
export function readAmount(value: unknown, decimal?: DecimalMark): Amount | undefined | typeof UNREADABLE {
  if (typeof value === 'number') return Number.isFinite(value) ? { value } : UNREADABLE;
  const text = readText(value);
  if (typeof text !== 'string') return text;
  const trimmed = asciiDigits(text.trim());
  if (decimal === undefined && PLAIN.test(trimmed)) return plainAmount(trimmed);
  const [bare, currency, sign] = bareNumber(trimmed);
  const found = grouped(bare, decimal);
  if (found === undefined || !Number.isFinite(found.value)) return UNREADABLE;
  return { ...found, value: sign * found.value, ...(currency !== undefined && { currency }) };
}

function plainAmount(text: string): Amount | typeof UNREADABLE {
  const value = Number(text);
  if (!Number.isFinite(value)) return UNREADABLE;
  return /^[+-]?[1-9]\d{0,2}\.\d{3}$/.test(text) ? { value, hasTwoReadings: true } : { value };
}

/** What stands around the number: its currency and its sign. */
function bareNumber(text: string): [bare: string, currency: string | undefined, sign: number] {
  let rest = text;
  let currency: string | undefined;
  let sign = 1;
  if (/^\(.*\)$/.test(rest)) {
    sign = -1;
    rest = rest.slice(1, -1).trim();
  }
  const side = /\s*\b(DR|CR|D|C|DB)\.?$/i.exec(rest);
  if (side) {
    if (/^D/i.test(side[1]!)) sign = -sign;
    rest = rest.slice(0, side.index);
  }
  rest = rest.replace(/[\p{Sc}]/gu, (found) => {
    currency ??= SIGNS[found];
    return ' ';
  });
  rest = rest.replace(
    /(?:^|(?<=[-+]))\s*(?:US|CA|AU)?\s*(Rs\.?|[A-Z]{3})(?![A-Z])|\b([A-Z]{3})\s*$/i,
    (_, before, after) => {
      const code = String(before ?? after);
      currency ??= /^rs/i.test(code) ? 'INR' : code.toUpperCase();
      return ' ';
    },
  );
  rest = rest.replace(/\/-$/, '').trim();
  const minus = /^[-−–]\s*|\s*[-−–]$/.exec(rest);
  if (minus) {
    sign = -sign;
    rest = rest.replace(/^[-−–]\s*|\s*[-−–]$/, '');
  } else rest = rest.replace(/^\+\s*/, '');
  return [rest.trim(), currency, sign];
}

function grouped(text: string, decimal: DecimalMark | undefined): Omit<Amount, 'currency'> | undefined {
  // Blanks and apostrophes part thousands and nothing else.
  const compact = text.replace(/(?<=\d)[\s\u00a0\u202f'’´](?=\d{3}(?:\D|$))/g, '');
  if (!/^\d[\d.,]*$|^[.,]\d+$/.test(compact)) return PLAIN.test(compact) ? { value: Number(compact) } : undefined;
  const points = compact.split('.').length - 1;
  const commas = compact.split(',').length - 1;
  const read = (mark: DecimalMark): number | undefined => numberOf(compact, mark);
  const told = (mark: DecimalMark): Omit<Amount, 'currency'> | undefined => {
    const value = read(mark);
    return value === undefined ? undefined : { value, shows: mark };
  };
  if (decimal !== undefined) {
    const value = read(decimal);
    return value === undefined ? undefined : { value };
  }
  if (points === 0 && commas === 0) return { value: Number(compact) };
  // The last of two kinds of mark parts the decimals.
  if (points > 0 && commas > 0) return told(compact.lastIndexOf(',') > compact.lastIndexOf('.') ? 'comma' : 'point');
  if (points > 1) return told('comma');
  if (commas > 1) return told('point');
  const mark = points === 1 ? 'point' : 'comma';
  const [whole, rest] = compact.split(/[.,]/) as [string, string];
  if (/^[1-9]\d{0,2}$/.test(whole) && rest.length === 3) {
    const value = read(mark);
    return value === undefined ? undefined : { value, hasTwoReadings: true };
  }
  return mark === 'point' ? { value: read('point')! } : told('comma');
}

/** The value where `mark` parts the decimals and the other mark groups the digits before it; undefined where it groups them in no known way. */
function numberOf(text: string, mark: DecimalMark): number | undefined {
  const [decimalMark, groupMark] = mark === 'point' ? ['.', ','] : [',', '.'];
  const parts = text.split(decimalMark!);
  if (parts.length > 2) return undefined;
  const [whole = '', rest = ''] = parts;
  if (rest.includes(groupMark!)) return undefined;
  const groups = whole.split(groupMark!);
  if (groups.length > 1) {
    const [first, ...others] = groups as [string, ...string[]];
    const last = others.at(-1)!;
    // 1,500,000 and, as India writes it, 15,00,000.
    if (
      !/^\d{1,3}$/.test(first) ||
      !/^\d{3}$/.test(last) ||
      !others.slice(0, -1).every((group) => /^\d{2,3}$/.test(group))
    )
      return undefined;
  }
  const value = Number(`${groups.join('') || '0'}.${rest || '0'}`);
  return Number.isNaN(value) ? undefined : value;
}

/** Arabic-Indic, Persian and Devanagari digits and marks. */
function asciiDigits(text: string): string {
  return text
    .replace(/[٠-٩۰-۹०-९০-৯]/g, (digit) => {
      const code = digit.charCodeAt(0);
      const zero = [0x660, 0x6f0, 0x966, 0x9e6].find((base) => code >= base && code <= base + 9)!;
      return String(code - zero);
    })
    .replace(/٫/g, '.')
    .replace(/٬/g, ',');
}
