import { CATEGORIES, type Category, isProtected, type Role, type Row } from '../model/index.ts';
import { bornBy, isAgeUnder, isUnderAge, readWords, saysUnderAge, type WordsRead } from '../protection/index.ts';
import { readFlag, readList, readText, readWord, UNREADABLE } from './cells.ts';
import type { PeopleColumns } from './people-columns.ts';
import { textsOf } from './texts-of.ts';

/** What a row says of a person's part in the case. */
export interface Standing {
  readonly category: Category;
  readonly roles: readonly Role[];
  /** The category that the row states, before ages and births are looked at. */
  readonly says: Category;
  /** The last day on which the person may have been born. */
  readonly born?: string;
  /** An age under eighteen is told. */
  readonly isUnderAge?: boolean;
}

/** A cell that could not be read whole. */
export type ReportCell = (
  column: string,
  code: 'unknown-category' | 'unknown-role' | 'near-protected',
  message: string,
) => void;

const NEARLY =
  'a word is one letter off a word that protects; the person is protected as unclear until it is corrected';

/**
 * Reads who a person is from every column that speaks of it. A protected word in any of them wins over all else; a category that nobody can read
 * protects as `unclear`, and so does a role or a short remark that is one slip of the pen off a protected word; a role that nobody can read is `unknown`
 * and protects nobody. Roles stated as a category (`organizer`), or in short remarks where no column is for roles, are roles of somebody without
 * a category; a category stated as a role (`suspect`) is one where no column of categories states another.
 */
export function readStanding(row: Row, columns: PeopleColumns, report: ReportCell): Standing {
  const shielded: Category[] = [];
  const rankable: Category[] = [];
  const saidAmongRoles: Category[] = [];
  const roles = new Set<Role>();
  let isUnclear = false;
  for (const column of columns.categories) {
    const cell = row[column];
    const word = readWord(cell, CATEGORIES);
    if (word === undefined) continue;
    if (word !== UNREADABLE) {
      (isProtected({ id: '', category: word }) ? shielded : rankable).push(word);
      continue;
    }
    const read = readWords(allOf(cell) ?? '');
    const parts = partsIn(read);
    for (const part of parts) roles.add(part);
    if (read.protectedAs) shielded.push(read.protectedAs);
    else if (read.rankableAs) rankable.push(read.rankableAs);
    else if (parts.length === 0) {
      isUnclear = true;
      report(
        column,
        'unknown-category',
        `the category is none of ${CATEGORIES.join(', ')}; the person is protected until it is`,
      );
    }
  }
  for (const column of columns.roles) {
    if (readRoles(row[column], column, { shielded, rankable: saidAmongRoles, roles }, report)) isUnclear = true;
  }
  for (const column of columns.marks) {
    const flag = readFlag(row[column]);
    if (flag !== undefined && flag !== false) shielded.push(readWords(column).protectedAs ?? 'unclear');
  }
  for (const column of columns.remarks) {
    for (const text of textsOf(row, column)) {
      const read = readWords(text, { isRemark: true });
      const { protectedAs, rankableAs, isNearProtected } = read;
      if (columns.roles.length === 0) for (const part of partsIn(read)) roles.add(part);
      if (protectedAs) shielded.push(protectedAs);
      else if (isNearProtected && rankable.length === 0 && /^\s*\S+(?:\s+\S+)?\s*$/.test(text)) {
        isUnclear = true;
        report(column, 'near-protected', NEARLY);
      } else if (rankableAs && columns.categories.length === 0) rankable.push(rankableAs);
    }
  }
  const first = (list: readonly Category[]): Category | undefined => CATEGORIES.find((word) => list.includes(word));
  // A stated category that protects is said before one that only a remark speaks of.
  const category =
    shielded.find((word) => word !== 'thing') ??
    shielded[0] ??
    (isUnclear ? 'unclear' : (first(rankable) ?? first(saidAmongRoles) ?? 'uncategorized'));
  const { born, isChild } = readAge(row, columns);
  const isYoung = isChild || (born !== undefined && isUnderAge(born));
  return {
    category: isYoung && !isProtected({ id: '', category }) ? 'unclear' : category,
    roles: [...roles],
    says: category,
    ...(born !== undefined && { born }),
    ...(isChild && { isUnderAge: true }),
  };
}

/** How old a row makes its person: columns of ages and births, and remarks such as `claims to be 15`. */
function readAge(row: Row, columns: PeopleColumns): { readonly born: string | undefined; readonly isChild: boolean } {
  const textsIn = (names: readonly string[]): readonly string[] => names.flatMap((name) => textsOf(row, name));
  const births = textsIn(columns.births).map(bornBy);
  return {
    born: births
      .filter((birth) => birth !== undefined)
      .sort()
      .at(-1),
    isChild:
      textsIn(columns.ages).some(isAgeUnder) ||
      textsIn([...columns.remarks, ...columns.roles, ...columns.categories]).some(saysUnderAge),
  };
}

/** Parts in the trade that a cell states, where it states nothing else that nobody understands. */
function partsIn({ protectedAs, isUnderstood, roles }: WordsRead): readonly Role[] {
  return protectedAs === undefined && isUnderstood && !roles.includes('unknown') ? roles : [];
}

/** Gives whether a word is one slip of the pen off a protected one. */
function readRoles(
  value: unknown,
  column: string,
  found: { readonly shielded: Category[]; readonly rankable: Category[]; readonly roles: Set<Role> },
  report: ReportCell,
): boolean {
  const stated = readList(value);
  if (stated === undefined) return false;
  const words = stated === UNREADABLE ? [''] : stated;
  let isRead = true;
  let isNear = false;
  for (const word of words) {
    const { protectedAs, rankableAs, roles, isNearProtected } = readWords(word);
    if (isNearProtected) isNear = true;
    if (protectedAs) {
      found.shielded.push(protectedAs);
      if (protectedAs === 'migrant') found.roles.add('migrant');
    }
    for (const role of roles) found.roles.add(role);
    if (rankableAs) found.rankable.push(rankableAs);
    if (protectedAs || rankableAs || roles.length > 0) continue;
    found.roles.add('unknown');
    isRead = false;
  }
  if (isNear) report(column, 'near-protected', NEARLY);
  if (isRead || isNear) return isNear;
  report(
    column,
    'unknown-role',
    `the role is read as unknown; it protects nobody: give a category (${CATEGORIES.join(', ')})`,
  );
  return false;
}

function allOf(value: unknown): string | undefined {
  const list = readList(value);
  if (list === undefined || list === UNREADABLE) {
    const text = readText(value);
    return typeof text === 'string' ? text : undefined;
  }
  return list.join('; ');
}
