const VIETNAMESE = /[\u0309\u0323\u031b]|\u0302[\u0300\u0301\u0303]|a\u0306[\u0300\u0301\u0303]/u;
/** Pinyin with its tones: a flat stroke, or a hook on a vowel that no Slavic alphabet hooks. */
const PINYIN = /[aeiou]\u0304|[aiou]\u030c/u;

/** What the marks of a name in Latin letters are: none, letters of their own, or tones. */
export type NameMarks = 'none' | 'letters' | 'tones';

/**
 * Tells whether a name is written with marks on its letters, and whether they are tones, so that letters of other marks are another name.
 *
 * @example nameMarks('Nguyễn Văn An') // => 'tones'
 * nameMarks('Jovanović') // => 'letters'
 */
export function nameMarks(name: string): NameMarks {
  if (/^[ -~]*$/.test(name)) return 'none';
  const apart = name.normalize('NFD').toLowerCase();
  if (VIETNAMESE.test(apart) || PINYIN.test(apart)) return 'tones';
  return /\p{Script=Latin}/u.test(apart) && /[a-z]\p{M}|[^\P{L}a-z]/u.test(apart) ? 'letters' : 'none';
}
