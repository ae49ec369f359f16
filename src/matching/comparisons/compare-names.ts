import type { PartTable } from '../candidates/part-table.ts';
import type { NameForm, PreparedRecord } from '../candidates/prepared-record.ts';
import { type Agreement, better } from './agreement.ts';

const ORDER = ['same', 'variant', 'similar', 'single-part', 'shared-part', 'different'];
/** A rare name tells much, but namesakes are kin; a common one never speaks against. */
const MOST_RARITY = 8;
const MOST_SHARED_RARITY = 2;
const NONE = Object.freeze({ level: 'different', correction: 0 });

/** Compares every name of one record with every name of the other, parts in any order, and takes the best. */
export function compareNames(a: PreparedRecord, b: PreparedRecord, table: PartTable): Agreement | undefined {
  let best: Agreement | undefined;
  for (const left of a.names) {
    for (const right of b.names) {
      for (const [i, leftForm] of left.forms.entries()) {
        for (const [j, rightForm] of right.forms.entries()) {
          // Joined on both sides they are what they were apart.
          if (i > 0 && j > 0) break;
          const found = compareForms(leftForm, rightForm, table);
          best = better(best, { ...found, left: left.text, right: right.text }, ORDER);
        }
      }
    }
  }
  return best;
}

function compareForms(a: NameForm, b: NameForm, table: PartTable): Pick<Agreement, 'level' | 'correction'> {
  const pairs = assignParts(a, b, table);
  const shorter = Math.min(a.length, b.length);
  if (pairs.length === 0) return NONE;
  const agreed = pairs.filter(({ agreement }) => agreement >= 2);
  const rarity = agreed.reduce((sum, pair) => sum + table.rarity(pair.a, pair.b), 0);
  if (pairs.length === shorter && shorter > 1) {
    const exact = agreed.length === shorter;
    const same = exact && a.length === b.length && pairs.every(({ agreement }) => agreement === 3);
    const level = same ? 'same' : exact ? 'variant' : 'similar';
    return { level, correction: clamp(rarity, MOST_RARITY) };
  }
  if (agreed.length === 0) return NONE;
  const level = shorter === 1 ? 'single-part' : 'shared-part';
  return { level, correction: clamp(rarity, MOST_SHARED_RARITY) };
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
function assignParts(a: NameForm, b: NameForm, table: PartTable): AssignedParts[] {
  const agreeing: AssignedParts[] = [];
  a.forEach((partA, i) => {
    b.forEach((partB, j) => {
      const agreement = table.compare(partA, partB);
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
