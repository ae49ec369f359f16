import { consonantSkeleton } from '../../protection/index.ts';
import { isPinyin } from './is-pinyin.ts';
import { nameSound } from './name-sound.ts';
import { nameVariants } from './name-variants.ts';
import { scriptOf } from './script-of.ts';

/** One part of a name with everything it is compared by. */
export interface NamePart {
  /** In its own script, marks kept, spellings of one letter folded. */
  readonly written: string;
  readonly script: string;
  readonly latin: string;
  readonly sound: string;
  /** The sound with the ending that men of the family bear: Petrova, Petrovskaya. */
  readonly stem: string;
  /** The sound of a Somali spelling, where x is h and c is not heard. */
  readonly somali: string | undefined;
  readonly skeleton: string;
  /** The names this is a form of, as in `nameVariants`. */
  readonly variants: readonly string[];
  /** Bit 0 for a, bit 25 for z, set for the letters of `sound`. */
  readonly letters: number;
}

/** Scripts that leave most vowels out. */
const CONSONANTAL = new Set(['Arabic', 'Hebrew']);

/** Makes a part of a name from its Latin letters and from what is written. */
export function namePart(latin: string, written: string = latin): NamePart {
  const sound = nameSound(latin);
  const script = scriptOf(written);
  const ownVariants = nameVariants(isConsonantal(script) ? written : latin);
  const somali = somaliSound(latin);
  return {
    written,
    script,
    latin,
    sound,
    stem: stemOf(sound),
    somali,
    skeleton: consonantSkeleton(isConsonantal(script) ? written : latin),
    variants: ownVariants.length > 0 || somali === undefined ? ownVariants : nameVariants(somali),
    letters: lettersOf(sound),
  };
}

/** Tells whether a script leaves most vowels out. */
export function isConsonantal(script: string): boolean {
  return CONSONANTAL.has(script);
}

/** Petrova is of the Petrovs, Kowalska and Kovalskaya of the Kowalskis. */
function stemOf(sound: string): string {
  if (sound.length < 5) return sound;
  return sound.replace(/([oei]v|[eti]n|in)a$/, '$1').replace(/(sk|tsk|zk)(?:aia|aja|a|oi|ii)$/, '$1i');
}

function somaliSound(latin: string): string | undefined {
  if (!/x|[aou]c[aou]|[ao]c$/.test(latin) || latin.length < 4 || isPinyin(latin)) return undefined;
  return nameSound(latin.replace(/x/g, 'h').replace(/(?<=[aou])c(?=[aou]|$)/g, ''));
}

function lettersOf(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) - 97);
  return mask;
}
