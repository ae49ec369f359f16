import { asciiDigits } from './ascii-digits.ts';
import { bornBy, isUnderAge } from './born-by.ts';
import { agePhrases, BORN_PHRASE } from './words/age-words.ts';

const ADULT_AGE = 18;
const ANY_DIGIT = /\p{Nd}/u;

/**
 * Whether a remark tells that somebody is under eighteen, by an age or a birth: `claims to be 15`, `16-jährig`, `born 2012`. Bare years tell no age: `10 years in
 * prison`. The number of a range that is lowest counts. Cost: linear.
 *
 * @example saysUnderAge('16 years old at arrest') // => true
 */
export function saysUnderAge(remark: string): boolean {
  if (!ANY_DIGIT.test(remark)) return false;
  const text = asciiDigits(remark.normalize('NFKC'));
  for (const phrase of agePhrases())
    for (const [, age] of text.matchAll(phrase)) if (Number(age) < ADULT_AGE) return true;
  for (const [, birth = ''] of text.matchAll(BORN_PHRASE)) {
    const born = bornBy(birth.length === 2 ? `1.1.${birth}` : birth);
    if (born !== undefined && isUnderAge(born)) return true;
  }
  return false;
}

/** Whether a cell in a column of ages tells of one under eighteen: `15`, `14-16`, `about 17`, `8 months`. */
export function isAgeUnder(cell: string): boolean {
  const text = asciiDigits(cell.normalize('NFKC'));
  const ages = [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([age]) => Number(age.replace(',', '.')));
  if (ages.length === 0) return false;
  // Ages of infants are counted in months or days; a number above those of people is a year of birth or a mistake.
  if (/\p{L}*(?:month|mois|monat|mes(?:es)?$|mesi|мес|ay(?:lık)?$|شهر|ماه|月|week|woche|semaine|day|tag)/iu.test(text))
    return true;
  if (/<|under|unter|below|moins|menor|до|minor/iu.test(text) && ages.some((age) => age <= ADULT_AGE)) return true;
  return Math.min(...ages) < ADULT_AGE;
}
