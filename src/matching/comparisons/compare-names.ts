import { isOneSlip } from '../../protection/index.ts';
import type { PartTable } from '../candidates/part-table.ts';
import type { NameForm, PreparedName, PreparedRecord } from '../candidates/prepared-record.ts';
import type { MarksTell } from '../names/compare-parts.ts';
import { canBeOtherReading } from '../names/is-pinyin.ts';
import type { NameMarks } from '../names/name-marks.ts';
import { canTellApart, isByLetters, sharePieceOfWord } from '../names/script-of.ts';
import { type Agreement, better } from './agreement.ts';
import { contradict, haveTwoFathers } from './name-contradiction.ts';
import { areKin } from './name-kinship.ts';

const ORDER = ['same', 'variant', 'similar', 'single-part', 'shared-part', 'other-given', 'contradicted', 'different'];
/** A rare name tells much, but namesakes are kin; a common one never speaks against. */
export const MOST_RARITY = 8;
export const MOST_SHARED_RARITY = 2;

type FormAgreement = Pick<Agreement, 'level' | 'correction'>;
const NONE: FormAgreement = Object.freeze({ level: 'different', correction: 0 });
const OTHER_GIVEN: FormAgreement = Object.freeze({ level: 'other-given', correction: 0 });
const CONTRADICTED: FormAgreement = Object.freeze({ level: 'contradicted', correction: 0 });

/**
 * Compares every name of one record with every name of the other, parts in any order but that of descent, and takes the best. Undefined where
 * no two can be compared: names in two scripts of which one is read in many ways, unless they agree. With `isWholeNeeded` names that do
 * not agree as wholes are not looked at further.
 */
export function compareNames(
  a: PreparedRecord,
  b: PreparedRecord,
  table: PartTable,
  isWholeNeeded = false,
): Agreement | undefined {
  let best: Agreement | undefined;
  for (const left of a.names) {
    for (const right of b.names) {
      for (let i = 0; i < left.forms.length; i++) {
        // Joined on both sides they are what they were apart.
        for (let j = 0; j < (i > 0 ? 1 : right.forms.length); j++) {
          if (!isWorthJoining(left.forms, i, right.forms, j)) continue;
          const found = compareForms(left, left.forms[i]!, right, right.forms[j]!, table, isWholeNeeded);
          if (found) best = better(best, { ...found, left: left.text, right: right.text }, ORDER);
        }
      }
    }
  }
  return best;
}

/** Two parts are joined to be compared with a name that has fewer. */
function isWorthJoining(left: readonly NameForm[], i: number, right: readonly NameForm[], j: number): boolean {
  return (i === 0 && j === 0) || (i > 0 ? left[0]!.length > right[0]!.length : right[0]!.length > left[0]!.length);
}

function compareForms(
  left: PreparedName,
  a: NameForm,
  right: PreparedName,
  b: NameForm,
  table: PartTable,
  isWholeNeeded: boolean,
): FormAgreement | undefined {
  const pairs = assignParts(a, b, table, marksTell(left.parsed.marks, right.parsed.marks));
  const shorter = Math.min(a.length, b.length);
  const agreed = pairs.filter(({ agreement }) => agreement >= 2);
  const isWhole = pairs.length === shorter && shorter > 1;
  if (isWholeNeeded && !isWhole) return NONE;
  if (!areJoinsSure(pairs, left.forms[0]!, right.forms[0]!, a, b, table)) return undefined;
  if (isWhole && pairs.every((pair) => pair.agreement === 1 && isInitial(pair, table))) return undefined;
  if (!isWhole && (shorter > 1 || agreed.length === 0) && !canCompare(left, right, a, b, table)) return undefined;
  if (pairs.length === 0) {
    const [one, other] = [a, b].map((form) => (form.length === 1 ? table.parts[form[0]!]!.written : ''));
    return sharePieceOfWord(one!, other!, left.parsed.script) ? OTHER_GIVEN : NONE;
  }
  const fathers = haveTwoFathers(left.parsed, right.parsed, pairs);
  if ((isWhole || fathers || shorter === 1) && (fathers || contradict(left.parsed, right.parsed, pairs)))
    return CONTRADICTED;
  const rarity = agreed.reduce((sum, pair) => sum + table.rarity(pair.a, pair.b), 0);
  if (isWhole) {
    const exact = agreed.length === shorter;
    const same = exact && a.length === b.length && pairs.every(({ agreement }) => agreement === 3);
    const level = same ? 'same' : exact ? 'variant' : 'similar';
    return { level, correction: clamp(rarity, MOST_RARITY) };
  }
  if (agreed.length === 0) return NONE;
  const correction = clamp(rarity, MOST_SHARED_RARITY);
  if (shorter === 1) return { level: 'single-part', correction };
  const isKin = areKin({ name: left, form: a }, { name: right, form: b }, pairs, table);
  return { level: isKin ? 'other-given' : 'shared-part', correction };
}

/** Joined parts are guessed at, and so must agree: `van` and `an` together are near to `van` alone. */
function areJoinsSure(
  pairs: readonly AssignedParts[],
  apartA: NameForm,
  apartB: NameForm,
  a: NameForm,
  b: NameForm,
  table: PartTable,
): boolean {
  if (a === apartA && b === apartB) return true;
  const joins = pairs.filter((pair) => !apartA.includes(pair.a) || !apartB.includes(pair.b));
  return joins.length > 0 && joins.every((pair) => pair.agreement >= 2 || isSlip(pair, table));
}

function isSlip({ a, b }: AssignedParts, table: PartTable): boolean {
  const [left, right] = [table.parts[a]!.latin, table.parts[b]!.latin];
  return Math.min(left.length, right.length) >= 4 && isOneSlip(left, right);
}

function isInitial({ a, b }: AssignedParts, table: PartTable): boolean {
  return table.parts[a]!.latin.length === 1 || table.parts[b]!.latin.length === 1;
}

/** In one script, or where every letter leads to another; Han and pinyin too. */
function canCompare(left: PreparedName, right: PreparedName, a: NameForm, b: NameForm, table: PartTable): boolean {
  const [scriptA, scriptB] = [left.parsed.script, right.parsed.script];
  if (canTellApart(scriptA, scriptB)) return true;
  if (scriptA !== 'Han' && scriptB !== 'Han') return false;
  const [han, other, script] = scriptA === 'Han' ? [a, b, scriptB] : [b, a, scriptA];
  const letters = han.reduce((sum, part) => sum + table.parts[part]!.written.length, 0);
  return (
    isByLetters(script) &&
    !canBeOtherReading(
      other.map((part) => table.parts[part]!.latin),
      letters,
    )
  );
}

function marksTell(a: NameMarks, b: NameMarks): MarksTell {
  if (a === 'none' || b === 'none') return 'nothing';
  return a === 'tones' || b === 'tones' ? 'tones' : 'letters';
}

interface AssignedParts {
  readonly a: number;
  readonly b: number;
  /** Their places in the two names. */
  readonly i: number;
  readonly j: number;
  readonly agreement: number;
}

/** Gives parts to parts, the best agreements first, in the order they stand. */
function assignParts(a: NameForm, b: NameForm, table: PartTable, marks: MarksTell): AssignedParts[] {
  const agreeing: AssignedParts[] = [];
  a.forEach((partA, i) => {
    b.forEach((partB, j) => {
      const agreement = table.compare(partA, partB, marks);
      if (agreement > 0) agreeing.push({ a: partA, b: partB, i, j, agreement });
    });
  });
  if (agreeing.length < 2) return agreeing;
  agreeing.sort((x, y) => y.agreement - x.agreement);
  let takenA = 0;
  let takenB = 0;
  return agreeing.filter(({ i, j }) => {
    if (takenA & (1 << i) || takenB & (1 << j)) return false;
    takenA |= 1 << i;
    takenB |= 1 << j;
    return true;
  });
}

function clamp(points: number, most: number): number {
  return Math.max(-MOST_RARITY, Math.min(most, points));
}
