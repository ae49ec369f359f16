import { asciiDigits } from './ascii-digits.ts';
import { bornBy, isUnderAge } from './born-by.ts';
import { agePhrases, BORN_PHRASE } from './words/age-words.ts';
import { numbersAsDigits } from './words/number-words.ts';

const ADULT_AGE = 18;
const ANY_DIGIT = /\p{Nd}/u;
/** What parts a remark into what it says one after the other. */
const CLAUSES = /[,;()|/–—]+|\.(?=\s|$)|\s-\s/u;
const ABOUT =
  '(?:(?:only|just|about|around|approx\\.?|ca\\.?|c\\.|circa|nur|etwa|ungefähr|environ|env\\.?|seulement|unos|solo|sólo|cerca de|appena|около|примерно|близько|oko|około|ok\\.?|حوالي|حدود|~)\\s*)?';
const YEARS =
  '(?:years?|yrs?|y\\.?|yo|y/o|j\\.?|jahre?n?|ans|años?|anos?|anni|jaar|лет|года?|г\\.?|років|роки|рік|години|godin[ae]|lat|lata|ani|év(?:es)?|χρονών|χρονων|ετών|ετων|vjeç|yaş(?:ında)?|سنة|سنوات|عام|عاما|عامًا|سال|ساله|साल|वर्ष|বছর|tuổi|岁|歲|歳|jir|sal[îi]?)';
/** A clause that is an age and nothing else. */
const AGE_ALONE = new RegExp(`^${ABOUT}(\\d{1,2})\\s*-?\\s*${YEARS}$`, 'iu');
const NUMBER_ALONE = /^1[0-7]$/;
/** Years of something else. */
const SERVED =
  /prison|jail|sentence|custody|detention|convict|haft|strafe|gefängnis|verurteilt|peine|réclusion|condamn|cárcel|prisión|pena|condena|carcere|reclusione|cadeia|pris[ãõ]|лишени|тюрьм|срок|ув'язн|затвор|zatvor|więzie|închiso|börtön|φυλάκ|hapis|سجن|حبس|زندان|监|徒刑|since|seit|depuis|desde|vor|ago|experience|known/iu;

/**
 * Whether a remark tells that somebody is under eighteen, by an age or a birth: `claims to be 15`, `16-jährig`, `born 2012`. Ages may stand in words: `siebzehn`. Bare years tell an age where a
 * clause says nothing else, and none beside other words: `10 years in prison`. The number of a range that is lowest counts. Cost: linear.
 *
 * @example saysUnderAge('16 years old at arrest') // => true
 */
export function saysUnderAge(remark: string): boolean {
  const text = asciiDigits(numbersAsDigits(remark.normalize('NFKC')));
  if (!ANY_DIGIT.test(text)) return false;
  for (const phrase of agePhrases())
    for (const [, age] of text.matchAll(phrase)) if (Number(age) < ADULT_AGE) return true;
  for (const [, birth = ''] of text.matchAll(BORN_PHRASE)) {
    const born = bornBy(birth.length === 2 ? `1.1.${birth}` : birth);
    if (born !== undefined && isUnderAge(born)) return true;
  }
  return isAgeAlone(text, text !== remark && !ANY_DIGIT.test(remark));
}

/** `17 ans`, `Ali, 17, from Homs`, `siebzehn`: a clause that is an age. A column of mere numbers tells none. */
function isAgeAlone(text: string, isInWords: boolean): boolean {
  if (SERVED.test(text)) return false;
  const clauses = text.split(CLAUSES).map((clause) => clause.trim());
  const speaks = isInWords || clauses.some((clause) => /\p{L}{3}/u.test(clause));
  return clauses.some((clause) => {
    const [, age] = AGE_ALONE.exec(clause) ?? [];
    return age === undefined ? speaks && NUMBER_ALONE.test(clause) : Number(age) < ADULT_AGE;
  });
}

/** Whether a cell in a column of ages tells of one under eighteen: `15`, `14-16`, `about 17`, `8 months`. */
export function isAgeUnder(cell: string): boolean {
  const text = asciiDigits(numbersAsDigits(cell.normalize('NFKC')));
  const ages = [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map(([age]) => Number(age.replace(',', '.')));
  if (ages.length === 0) return false;
  // Ages of infants are counted in months or days; a number above those of people is a year of birth or a mistake.
  if (/\p{L}*(?:month|mois|monat|mes(?:es)?$|mesi|мес|ay(?:lık)?$|شهر|ماه|月|week|woche|semaine|day|tag)/iu.test(text))
    return true;
  if (/<|under|unter|below|moins|menor|до|minor/iu.test(text) && ages.some((age) => age <= ADULT_AGE)) return true;
  return Math.min(...ages) < ADULT_AGE;
}
