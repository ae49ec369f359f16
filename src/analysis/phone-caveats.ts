import { countOf } from '../model/index.ts';
import { mayBeOneLine, phoneDigits } from '../protection/index.ts';
import type { Steps } from '../work/index.ts';

/** Shorter numbers end alike by chance. */
const LEAST_DIGITS = 8;
const STRIDE = 4096;
const WITH_COUNTRY = /^\s*(?:\+|00)/;

interface Written {
  readonly digits: string;
  readonly hasCountry: boolean;
}

/**
 * Says how many ids may be another spelling of a telephone that is ranked too, as where call returns write one line as 9820012345, 09820012345 and
 * +919820012345: each stands in the ranking by itself, with a part of its links.
 */
export function* phoneCaveats(people: readonly string[]): Steps<readonly string[]> {
  const byEnding = new Map<string, Written[]>();
  for (let from = 0; from < people.length; from += STRIDE) {
    for (const id of people.slice(from, from + STRIDE)) {
      const digits = phoneDigits(id);
      if (digits === undefined || digits.length < LEAST_DIGITS) continue;
      const ending = digits.slice(-LEAST_DIGITS);
      const same = byEnding.get(ending);
      const written = { digits, hasCountry: WITH_COUNTRY.test(id) };
      if (same) same.push(written);
      else byEnding.set(ending, [written]);
    }
    yield;
  }
  let spellings = 0;
  for (const same of byEnding.values())
    spellings += same.filter((one) => same.some((other) => other !== one && mayBeOne(one, other))).length;
  if (spellings === 0) return [];
  return [
    `${countOf(spellings, 'id', 'ids')} may be telephone numbers in several spellings, and each is ranked by itself: say --region (unifyPhones in code), the country of numbers written without one, such as HR.`,
  ];
}

/** Two numbers that both state their country are one only digit for digit. */
function mayBeOne(a: Written, b: Written): boolean {
  return a.hasCountry && b.hasCountry ? a.digits === b.digits : mayBeOneLine(a.digits, b.digits);
}
