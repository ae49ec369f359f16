const SYLLABLES =
  /^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:[iu]ang|iong|ang|eng|ing|ong|uan|uai|ian|iao|ai|an|ao|ei|en|er|ou|ia|ie|in|iu|ua|ui|un|uo|ue|ve|a|e|i|o|u|v))+$/;
/** Beginnings that no i stands after, or only a lone one; x, q and j before any other vowel than i, u. */
const NEVER = /(?:[gkhfw]i)|(?:[zcs]h|[zcsr])i(?:[aeou]|n)|[xqj][aeo]/;

/** Tells whether Latin letters can be the Mandarin reading of Han characters: `dawen` can, `ka shing` cannot. */
export function isPinyin(latin: string): boolean {
  return SYLLABLES.test(latin) && !NEVER.test(latin);
}

/** Family names as pinyin has them and Cantonese spellings have not. */
const FAMILIES = new Set(
  'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu lin guo he gao luo zheng liang xie song deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye wei su lu lv ding ren yao shen zhong cui fan liao shi jin jia xia fu fang zou xiong bai meng qin qiu hou yin xue yan lei hao'.split(
    ' ',
  ),
);
const KOREAN_FAMILIES = new Set(
  'kim lee park pak choi jung jeong chung kang cho yoon yun jang chang lim han oh seo shin kwon hwang ahn song yoo yu ryu hong jeon ko moon son bae baek heo noh nam shim ha joo koo'.split(
    ' ',
  ),
);

/** Tells whether a name of short parts begins with an eastern family name and does not end with one: Kim Min-ji, Wang Xiao Ming. */
export function beginsWithFamily(latin: readonly string[]): boolean {
  if (latin.length < 2 || latin.some((part) => part.length > 8)) return false;
  const isFamily = (part: string): boolean => FAMILIES.has(part) || KOREAN_FAMILIES.has(part);
  return isFamily(latin[0]!) && !isFamily(latin.at(-1)!);
}

/** Japanese in Latin letters. */
const ROMAJI = /^(?:(?:[kgnhbpmr]y|sh|ch|ts|[kgsztdnhbpmyrwfj])?[aiueo]{1,2}n?)+$/;

/**
 * Tells whether parts of a name in Latin letters can be the reading of so many Han characters in another language than Mandarin: as Japanese, or
 * one syllable a character, unless they are plainly pinyin.
 */
export function canBeOtherReading(latin: readonly string[], characterCount: number): boolean {
  if (latin.every(isPinyin) && (FAMILIES.has(latin[0]!) || FAMILIES.has(latin.at(-1)!))) return false;
  const syllables = latin.join(' ').match(/[aeiouy]+/g)?.length ?? 0;
  return syllables === characterCount || latin.includes('ng') || latin.every((part) => ROMAJI.test(part));
}
