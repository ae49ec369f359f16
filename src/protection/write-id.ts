import { once } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';

/** What is taken off an id, counted by kind. */
export type TakenOff = 'blanks' | 'marks' | 'text-marks';

/** Marks of direction, joiners, variation selectors and the like; not one of them is seen. */
const MARKS = once(() => /\p{Default_Ignorable_Code_Point}/gu);
const BLANKS = once(() => /[\s\u0085\p{Z}]+/gu);
/** What needs no writing anew: visible ASCII that no spreadsheet put a mark before. */
const PLAIN = /^[!-&(-<>-~][!-~]*$/;
const FORMULA = /^="([^"]*)"$/;
/** The apostrophe by which a spreadsheet says that a cell is text. */
const TEXT_MARK = /^'+(?=[^'])/;
/** A cell whole in apostrophes, as some programs write every cell. */
const IN_QUOTES = /^'+([^']+)'+$/;

/**
 * Writes an id in the one way that everything compares: is this text the person that text names?
 *
 * Unicode NFC, no marks of writing direction and no letters of no width, blanks folded into one and none at the ends, and the marks by which
 * programs keep a cell text taken off (`'00123`, `'00123'`, `="00123"`). Letter case, leading zeros and punctuation stay: two ids that differ
 * in these are two ids, near spellings of each other (see `spellingKey`). Writing twice changes nothing more. Every reader writes ids so;
 * one hands ids in that were not read by a reader. Cost: linear in the text.
 *
 * @example writeId(" M\u200f1 ") // => 'M1'
 */
export function writeId(text: string): string {
  if (typeof text !== 'string') checkSubject('writeId', text, 'text');
  if (PLAIN.test(text)) return text;
  let written = text.normalize('NFC').replace(MARKS(), '').replace(BLANKS(), ' ').trim();
  written = written.replace(FORMULA, '$1').trim().replace(IN_QUOTES, '$1').trim();
  return written.replace(TEXT_MARK, '').trim();
}

/** Says what `writeId` takes off a text; nothing where it only composes letters. */
export function takenOff(text: string): readonly TakenOff[] {
  if (PLAIN.test(text)) return [];
  const composed = text.normalize('NFC');
  const bare = composed.replace(MARKS(), '');
  const folded = bare.replace(BLANKS(), ' ').trim();
  return [
    ...(bare === composed ? [] : (['marks'] as const)),
    ...(folded === bare ? [] : (['blanks'] as const)),
    ...(FORMULA.test(folded) || TEXT_MARK.test(folded) ? (['text-marks'] as const) : []),
  ];
}
