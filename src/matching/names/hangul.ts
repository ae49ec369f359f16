const INITIALS = 'g kk n d tt r m b pp s ss - j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = '- k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
const FIRST = 0xac00;
const RUN = /\p{Script=Hangul}+/gu;
const COMPOUND = /^(?:남궁|황보|제갈|사공|선우|독고|동방)/u;

/** Family names whose Latin spellings do not follow from their sound. */
const FAMILY_SPELLINGS: ReadonlyMap<string, readonly string[]> = new Map(
  `이 lee yi rhee ri i li;박 park pak bak;최 choi choe;정 jung jeong chung chong;강 kang gang;조 cho jo;장 jang chang;임 lim im rim;오 oh o;
서 seo suh so;안 ahn an;유 yoo yu ryu you;류 ryu yoo yu;고 ko go koh;손 son sohn;백 baek paik paek;허 heo hur huh;노 noh roh no;심 shim sim;신 shin sin;
주 joo ju chu;구 koo gu ku;성 sung seong;우 woo wu u;나 na ra;엄 um eom;변 byun byeon;석 seok suk;양 yang ryang;여 yeo yuh lyuh`
    .replaceAll('\n', '')
    .split(';')
    .map((line) => line.split(' '))
    .map(([sign, ...latin]) => [sign!, latin]),
);

/** How many syllables of a name in Hangul are the family name. */
export function hangulFamilyLength(run: string): number {
  return COMPOUND.test(run) && run.length > 2 ? 2 : 1;
}

/** Writes Hangul in Latin letters by the Revised Romanization, sound changes left out: family name and given name one part each. */
export function hangulToLatin(text: string): string {
  return text.replace(RUN, (run) => {
    const familyLength = hangulFamilyLength(run);
    return ` ${syllables(run.slice(0, familyLength))} ${syllables(run.slice(familyLength))} `;
  });
}

function syllables(run: string): string {
  const letters = [...run].map((sign) => {
    const code = sign.codePointAt(0)! - FIRST;
    if (code < 0 || code >= 19 * 588) return '';
    return `${INITIALS[Math.floor(code / 588)]}${VOWELS[Math.floor(code / 28) % 21]}${FINALS[code % 28]}`;
  });
  return letters.join('').replaceAll('-', '');
}

/** Whether Latin letters are a usual spelling of a family name in Hangul. */
export function isFamilySpelling(hangul: string, latin: string): boolean {
  return FAMILY_SPELLINGS.get(hangul)?.includes(latin) ?? false;
}

/** The consonants that all ways to write Korean in Latin letters have in common: jeongeun, jong-un and chung eun are one. */
export function koreanSkeleton(latin: string): string {
  return latin
    .replace(/ch/g, 'j')
    .replace(/sh/g, 's')
    .replace(/k/g, 'g')
    .replace(/t/g, 'd')
    .replace(/p/g, 'b')
    .replace(/r/g, 'l')
    .replace(/[aeiouwy]/g, '')
    .replace(/h$/, '')
    .replace(/(.)\1+/g, '$1');
}
