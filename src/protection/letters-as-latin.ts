/** Letters of alphabets that write their vowels, as Latin spellings of names give them; small letters. */
const ALPHABETS =
  'а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ sh ъ - ы y ь - э e ю yu я ya і i ї i є e ґ g ў u ј j љ lj њ nj ћ ch ђ dj џ dj ѓ g ќ k ѕ z қ k ғ g ң n ү u ұ u ө o һ h ә a ' +
  'α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s ς s τ t υ y φ f χ kh ψ ps ω o ' +
  'ա a բ b գ g դ d ե e զ z է e ը e թ t ժ zh ի i լ l խ kh ծ ts կ k հ h ձ dz ղ gh ճ ch մ m յ y ն n շ sh ո o չ ch պ p ջ j ռ r ս s վ v տ t ր r ց ts ւ v փ p ք k օ o ֆ f և ev ' +
  'ა a ბ b გ g დ d ე e ვ v ზ z თ t ი i კ k ლ l მ m ნ n ო o პ p ჟ zh რ r ს s ტ t უ u ფ p ქ k ღ gh ყ q შ sh ჩ ch ც ts ძ dz წ ts ჭ ch ხ kh ჯ j ჰ h';
/** Consonants of the Indic scripts, whose blocks of Unicode stand in one order, from ka on. */
const INDIC = 'k kh g gh n ch ch j jh n t th d dh n t th d dh n n p f b bh m y r r l l l v sh sh s h'.split(' ');
/** Consonants of Ethiopic, eight letters each. */
const ETHIOPIC = 'h l h m s r s sh q q q q b v t ch h h n n - k k kh kh w - z zh y d d j g g g t ch p s s f p'.split(
  ' ',
);

const LATIN: ReadonlyMap<string, string> = new Map(
  [...ALPHABETS.matchAll(/(\S+) (\S+)/g)].map(([, letter = '', latin = '']) => [letter, latin === '-' ? '' : latin]),
);

/**
 * Writes a word of an alphabet, of an Indic script or of Ethiopic roughly in Latin letters: enough to compare consonants by. Vowels of the last two are lost.
 * Other letters stay as they are.
 */
export function lettersAsLatin(word: string): string {
  let latin = '';
  for (const letter of word) latin += LATIN.get(letter) ?? ofSyllables(letter);
  return latin;
}

function ofSyllables(letter: string): string {
  const code = letter.codePointAt(0)!;
  if (code >= 0x0900 && code < 0x0d80) return INDIC[(code & 0x7f) - 0x15] ?? ((code & 0x7f) < 0x15 ? 'a' : '');
  if (code < 0x1200 || code > 0x135a) return letter;
  const consonant = ETHIOPIC[(code - 0x1200) >> 3] ?? '';
  return consonant === '-' ? 'a' : consonant;
}
