import { distance } from 'fastest-levenshtein';
import { isOneOff } from '../is-one-off.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import type { NamePart } from './name-part.ts';

/** How two parts of names agree, the most first. */
export const PART_AGREEMENTS = ['none', 'close', 'variant', 'same'] as const;
/** Place in {@link PART_AGREEMENTS}. */
export type PartAgreement = 0 | 1 | 2 | 3;

/**
 * Compares two parts of names: the same letters; another spelling, script or form of one name; a slip of the pen or an initial; or none of these.
 *
 * A slip is one letter (Levenshtein) of at least four, two neighbors exchanged, or a Jaro-Winkler likeness of .9 with at most four letters that one has and the
 * other has not. Against Arabic letters, which leave vowels out,
 * consonants alone are compared. Cost: O(|a| |b|).
 */
export function compareParts(a: NamePart, b: NamePart): PartAgreement {
  if (a.latin === b.latin && a.isArabic === b.isArabic) return 3;
  if (a.sound === b.sound || (a.variant !== undefined && a.variant === b.variant)) return 2;
  if (a.isArabic !== b.isArabic) {
    if (a.skeleton === b.skeleton) return a.skeleton.length >= 3 ? 2 : a.skeleton.length === 2 ? 1 : 0;
    return Math.min(a.skeleton.length, b.skeleton.length) >= 4 && distance(a.skeleton, b.skeleton) === 1 ? 1 : 0;
  }
  const shorter = Math.min(a.sound.length, b.sound.length);
  if (shorter === 1) return a.sound[0] === b.sound[0] ? 1 : 0;
  if (manyDiffer(a.letters ^ b.letters)) return 0;
  const likeness = jaroWinkler(a.sound, b.sound);
  // In Arabic letters one name has hardly a second spelling: Mahmud is not Muhammad.
  if (!a.isArabic && a.skeleton === b.skeleton && a.skeleton.length >= 3 && likeness >= 0.85) return 2;
  if (shorter >= 3 && likeness >= 0.9) return 1;
  return shorter >= 4 && (isOneOff(a.sound, b.sound) || isOneOff(a.latin, b.latin)) ? 1 : 0;
}

/** Whether more than four bits are set. */
function manyDiffer(mask: number): boolean {
  let left = mask;
  for (let i = 0; i < 4; i++) left &= left - 1;
  return left !== 0;
}
