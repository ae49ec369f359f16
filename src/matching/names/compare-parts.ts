import { distance } from 'fastest-levenshtein';
import { isOneSlip } from '../../protection/index.ts';
import { isFamilySpelling, koreanSkeleton } from './hangul.ts';
import { isFemaleForm } from './is-female-form.ts';
import { jaroWinkler } from './jaro-winkler.ts';
import { isConsonantal, type NamePart } from './name-part.ts';
import { isByLetters, lettersOf } from './script-of.ts';

/** How two parts of names agree, the most first. */
export const PART_AGREEMENTS = ['none', 'close', 'variant', 'same'] as const;
/** Place in {@link PART_AGREEMENTS}. */
export type PartAgreement = 0 | 1 | 2 | 3;

/** What the marks on letters tell: nothing where one of two names has none, another letter, or a tone and so another name. */
export type MarksTell = 'nothing' | 'letters' | 'tones';

/**
 * Compares two parts of names: the same letters; another spelling, script or form of one name; a slip of the pen or an initial; or none of these.
 *
 * Two parts in one script are compared in it: readings and unmarked letters serve across scripts. A slip is one letter (Levenshtein) of at least
 * four, two neighbors exchanged, or a Jaro-Winkler likeness of .9 with at most four letters that one has and the other has not; two known
 * names, and a name with its female form, are none. Against Arabic and Hebrew letters, which leave vowels out, consonants alone are
 * compared. Cost: O(|a| |b|).
 */
export function compareParts(a: NamePart, b: NamePart, marks: MarksTell = 'nothing'): PartAgreement {
  if (a.script === b.script && !isByLetters(a.script)) return compareInScript(a, b);
  if (a.script !== b.script && (a.script === 'Hangul' || b.script === 'Hangul')) return compareWithHangul(a, b);
  if (a.latin === b.latin && isConsonantal(a.script) === isConsonantal(b.script)) return compareMarks(a, b, marks);
  const known = compareVariants(a, b);
  if (known !== undefined) return known;
  if (a.script !== b.script && (isConsonantal(a.script) || isConsonantal(b.script))) return compareConsonants(a, b);
  return compareLetters(a, b);
}

function compareLetters(a: NamePart, b: NamePart): PartAgreement {
  if (a.sound === b.sound || a.stem === b.stem) return 2;
  if (a.somali === b.sound || b.somali === a.sound) return 2;
  const shorter = Math.min(a.sound.length, b.sound.length);
  if (a.latin.length === 1 || b.latin.length === 1)
    return a.latin[0] === b.latin[0] || a.sound[0] === b.sound[0] ? 1 : 0;
  if (manyDiffer(a.letters ^ b.letters) || isFemaleForm(a.sound, b.sound)) return 0;
  const likeness = jaroWinkler(a.sound, b.sound);
  if (a.skeleton === b.skeleton && a.skeleton.length >= 3 && likeness >= 0.85) return 2;
  if (shorter >= 3 && likeness >= 0.9) return 1;
  return shorter >= 4 && (isOneSlip(a.sound, b.sound) || isOneSlip(a.latin, b.latin)) ? 1 : 0;
}

function compareInScript(a: NamePart, b: NamePart): PartAgreement {
  if (a.written === b.written) return 3;
  const known = compareVariants(a, b);
  if (known !== undefined && a.script === 'Arabic') return known;
  if (isConsonantal(a.script) && endsFemale(a.written) !== endsFemale(b.written)) return 0;
  return Math.min(lettersOf(a.written), lettersOf(b.written)) >= 4 && isOneSlip(a.written, b.written) ? 1 : 0;
}

/** Marks are another letter where both names are written with them; in languages of tones another letter is another name. */
function compareMarks(a: NamePart, b: NamePart, marks: MarksTell): PartAgreement {
  if (a.latin.length === 1) return 1;
  if (marks === 'nothing' || a.written === b.written || a.script !== b.script) return 3;
  return marks === 'tones' || a.latin.length < 4 ? 0 : 1;
}

/** Two known names are one by their list, or two. */
function compareVariants(a: NamePart, b: NamePart): PartAgreement | undefined {
  if (a.variants.length === 0 || b.variants.length === 0) return undefined;
  return a.variants.some((name) => b.variants.includes(name)) ? 2 : 0;
}

function compareConsonants(a: NamePart, b: NamePart): PartAgreement {
  const [own, other] = isConsonantal(a.script) ? [a, b] : [b, a];
  if (own.script === 'Arabic' && !isConsonantal(other.script) && differInSex(own, other)) return 0;
  const [left, right] = [a, b].map(({ skeleton }) =>
    own.script === 'Hebrew' ? skeleton.replace(/f/g, 'b') : skeleton,
  );
  if (left === right) return left!.length >= 3 ? 2 : left!.length === 2 ? 1 : 0;
  return Math.min(left!.length, right!.length) >= 4 && distance(left!, right!) === 1 ? 1 : 0;
}

/** سمير is no Samira, and سميرة no Samir; pet names end in a for men too. */
function differInSex(arabic: NamePart, other: NamePart): boolean {
  if (other.variants.length > 0 || other.latin.length < 3) return false;
  if (arabic.written.endsWith('ه')) return !/[aehi]$/.test(other.latin);
  return /[^اهيوء]$/u.test(arabic.written) && /[^aeiouyh]ah?$/.test(other.latin);
}

function compareWithHangul(a: NamePart, b: NamePart): PartAgreement {
  const [hangul, other] = a.script === 'Hangul' ? [a, b] : [b, a];
  if (hangul.latin === other.latin || isFamilySpelling(hangul.written, other.latin)) return 2;
  const left = koreanSkeleton(hangul.latin);
  const right = koreanSkeleton(other.latin);
  if (left !== right || left === '') return 0;
  return left.length >= 2 ? 2 : 1;
}

function endsFemale(written: string): boolean {
  return /[הه]$/u.test(written);
}

/** Whether more than four bits are set. */
function manyDiffer(mask: number): boolean {
  let left = mask;
  for (let i = 0; i < 4; i++) left &= left - 1;
  return left !== 0;
}
