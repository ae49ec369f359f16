import { consonantSkeleton } from './consonant-skeleton.ts';
import { nameSound } from './name-sound.ts';
import { nameVariant } from './name-variants.ts';

/** One part of a name with everything it is compared by. */
export interface NamePart {
  readonly latin: string;
  readonly sound: string;
  readonly skeleton: string;
  /** The name this is a form of, as in `nameVariant`. */
  readonly variant: string | undefined;
  /** Written without vowels. */
  readonly isArabic: boolean;
  /** Bit 0 for a, bit 25 for z, set for the letters of `sound`. */
  readonly letters: number;
}

/** Makes a part of a name from its Latin letters, and its Arabic ones where it is written in those. */
export function namePart(latin: string, arabic?: string): NamePart {
  const sound = nameSound(latin);
  return {
    latin,
    sound,
    skeleton: consonantSkeleton(arabic ?? latin),
    variant: nameVariant(arabic ?? latin),
    isArabic: arabic !== undefined,
    letters: lettersOf(sound),
  };
}

function lettersOf(text: string): number {
  let mask = 0;
  for (let i = 0; i < text.length; i++) mask |= 1 << (text.charCodeAt(i) - 97);
  return mask;
}
