import { pinyin } from 'pinyin-pro';
import { transliterate } from 'transliteration';
import { hangulToLatin } from './hangul.ts';

const HAN = /\p{Script=Han}+/gu;
/** Two-character family names still borne; any other Han name begins with one of a single character. */
const COMPOUND =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|司徒|宇文|长孫|长孙|夏侯|端木|百里|南宫|南宮)/u;

/**
 * Writes a name in small Latin letters, its parts apart: Han by tone-less pinyin and Hangul by its syllables,
 * family name and given name one part each, every
 * other script by its letters. Marks on letters are dropped. Cost: linear.
 *
 * @example toLatin('王小明') // => 'wang xiaoming'
 * toLatin('Мохаммед Тесфай') // => 'mohammed tesfay'
 */
export function toLatin(text: string): string {
  if (/^[ -~]*$/.test(text)) return plainLetters(text.toLowerCase());
  const plain = hangulToLatin(text.normalize('NFKC')).replace(HAN, (run) => ` ${pinyinOf(run)} `);
  return plainLetters(transliterate(plain).normalize('NFKD').toLowerCase());
}

function plainLetters(text: string): string {
  return text
    .replace(/['`ʼʻʹʺ’‘]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** How many characters of a name in Han are the family name. */
export function hanFamilyLength(run: string): number {
  return COMPOUND.test(run) && run.length > 2 ? 2 : 1;
}

function pinyinOf(run: string): string {
  const syllables = pinyin(run, { toneType: 'none', type: 'array', surname: 'head' }).map((s) => s.replace(/ü/g, 'v'));
  const surnameLength = hanFamilyLength(run);
  return `${syllables.slice(0, surnameLength).join('')} ${syllables.slice(surnameLength).join('')}`;
}
