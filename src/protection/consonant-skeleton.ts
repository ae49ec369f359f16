import { foldDigraphs } from './fold-digraphs.ts';

/** Arabic letters, Persian and Urdu ones among them, as the consonants that Latin spellings give them; long vowels and hamza are none. */
const ARABIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    b: 'بپ',
    t: 'تثطٹ',
    j: 'جژ',
    s: 'سصشچ',
    h: 'حخه',
    d: 'دضذڈ',
    z: 'زظ',
    r: 'رڑ',
    g: 'غگ',
    f: 'فڤ',
    k: 'قكک',
    l: 'ل',
    m: 'م',
    n: 'نں',
    w: 'و',
    y: 'يیئى',
  }).flatMap(([latin, letters]) => [...letters].map((letter) => [letter, latin] as const)),
);

/** Hebrew letters in the same way; bet and vet are one letter. */
const HEBREW: ReadonlyMap<string, string> = new Map(
  [...'בגדוזחטיכךלמםנןספףצץקרשת'].map((letter, i) => [letter, [...'bgdwzhtykklmmnnsbbsskrst'][i]!]),
);

const ARTICLE = /^ال(?=..)/u;
const NOT_LETTERS = /[\u064b-\u065f\u0670ـ]/gu;

/** Tells whether a text is in Arabic letters, which leave most vowels out. */
export function isArabic(text: string): boolean {
  return /\p{Script=Arabic}/u.test(text);
}

function isHebrew(text: string): boolean {
  return /\p{Script=Hebrew}/u.test(text);
}

/**
 * The consonants of one part of a name, the same for its Arabic and its Latin spellings: محمد, Muhammad and Mohamed are all `mhmd`.
 *
 * Vowels fall away, w and y too except at the beginning, and h at the end; letters that spellings of one name exchange (p b, c k q,
 * s sh ch, th t, dh d, kh h, v f) become one; doubled ones become single; the article al- is left out, within Abd al- too.
 * Gotcha: names that differ in vowels alone, such as Hamid and Ahmed's kin Hamed, are one skeleton. Cost: linear.
 *
 * @example consonantSkeleton('عبدالرحمن') // => 'bdrhmn'
 * consonantSkeleton('abdurrahman') // => 'bdrhmn'
 */
export function consonantSkeleton(part: string): string {
  const letters = isArabic(part) ? arabicLetters(part) : isHebrew(part) ? hebrewLetters(part) : latinLetters(part);
  const [first = '', ...rest] = letters;
  const inner = rest.filter((letter) => !/[aeiouwy]/.test(letter)).join('');
  const skeleton = (/[aeiou]/.test(first) ? '' : first) + inner;
  const open = letters.at(-1) === 'h' && skeleton.length > 1 ? skeleton.slice(0, -1) : skeleton;
  // Abd al-Rahman, Abdurrahman, Abdelrahman; Abdallah keeps its l.
  return open.length >= 5 ? open.replace(/^bdl/, 'bd') : open;
}

/** Vowels are all `a`, so that a name that ends in one is told from a name that ends in h. */
function arabicLetters(part: string): string[] {
  const word = part.normalize('NFKC').replace(NOT_LETTERS, '').replace(ARTICLE, '').replace(/لل/g, 'ل');
  return [...word].map((letter) => ARABIC.get(letter) ?? 'a');
}

function hebrewLetters(part: string): string[] {
  return [...part.normalize('NFD').replace(/\p{M}/gu, '')].map((letter) => HEBREW.get(letter) ?? 'a');
}

function latinLetters(part: string): string[] {
  return [
    ...foldDigraphs(part)
      .replace(/p/g, 'b')
      .replace(/v/g, 'f')
      .replace(/(.)\1+/g, '$1'),
  ];
}
