import { readAmount, readClock, readTime, UNREADABLE } from '../evidence/index.ts';
import { distinctNames } from '../tables/index.ts';
import { isKnownName } from './known-names.ts';
import { looksLikeMatrix } from './matrix.ts';
import { isStanding } from './people-table.ts';

export interface FoundHeader {
  /** Left out where no row names the columns. */
  readonly header?: readonly string[];
  /** How many records stand before the first row of data. */
  readonly skipped: number;
  /** How many of them are comments, and how many titles. */
  readonly comments: number;
  readonly titles: number;
  readonly isMatrix?: boolean;
}

const DEEPEST = 40;

type Grid = readonly (readonly unknown[])[];

/**
 * Finds where the header of a grid stands: below titles and comments, by names that layouts know, else by its being text above rows of another make.
 * A grid without one is told by its first row being like the rows below.
 */
export function findHeader(records: Grid): FoundHeader {
  const comments = leadingComments(records);
  const body = records.slice(comments);
  if (body.length === 0) return { skipped: comments, comments, titles: 0 };
  const stated = headerInComment(records.slice(0, comments), body);
  if (stated) return { header: stated, skipped: comments, comments: comments - 1, titles: 0 };
  const matrixAt = body.slice(0, DEEPEST).findIndex((_, i) => looksLikeMatrix(body.slice(i)));
  const best = bestKnown(body.slice(0, DEEPEST));
  if (matrixAt >= 0 && (best.known < 2 || best.at > matrixAt))
    return {
      header: body[matrixAt]!.map(textOf),
      skipped: comments + matrixAt,
      comments,
      titles: matrixAt,
      isMatrix: true,
    };
  if (best.known >= 2 && !recursBelow(body, best.at)) return headerAt(body, best.at, comments);
  const width = usualWidth(body);
  const first = body.findIndex((record) => filled(record).length >= Math.max(1, width - 1));
  const at = Math.max(0, first);
  if (isLikeBelow(body.slice(at))) return { skipped: comments + at, comments, titles: at };
  return headerAt(body, at, comments);
}

function headerAt(body: Grid, at: number, comments: number): FoundHeader {
  return { header: namesOf(body[at]!), skipped: comments + at + 1, comments, titles: at };
}

/** Empty names are told apart as all equal names are. */
export function namesOf(record: readonly unknown[]): readonly string[] {
  return distinctNames(record.map(textOf));
}

function leadingComments(records: Grid): number {
  let count = 0;
  while (count < records.length - 1 && isComment(records[count]!, records[count + 1]!)) count++;
  return count;
}

/** `#` alone before other names is a column of numbers, unless the rows below have a cell less. */
export function isComment(record: readonly unknown[], below: readonly unknown[]): boolean {
  const first = textOf(record[0]);
  if (!/^[#%]/.test(first)) return false;
  if (/^#\d+#/.test(first)) return false;
  if (/^[#%]+$/.test(first) && record.length > 1) return record.length !== below.length;
  return !isKnownName(first) || record.length === 1 || /^[#%]\s/.test(first);
}

/** The last comment may name the columns: `# FromNodeId ToNodeId`. */
function headerInComment(comments: Grid, body: Grid): readonly string[] | undefined {
  const last = comments.at(-1);
  if (!last) return undefined;
  const [first, ...rest] = last;
  const bare = textOf(first).replace(/^[#%]+\s*/, '');
  const names = [...(bare === '' ? [] : [bare]), ...rest].map(textOf);
  const isHeader = names.length === body[0]!.length && names.filter(isKnownName).length >= 2;
  return isHeader ? namesOf(names) : undefined;
}

function bestKnown(records: Grid): { at: number; known: number } {
  let best = { at: -1, known: 0 };
  records.forEach((record, at) => {
    const cells = filled(record);
    const known = new Set(cells.filter(isKnownName).map(textOf)).size;
    // A row of data may hold a word that is a name of a column too.
    if (known > best.known && known >= Math.min(2, cells.length) && 3 * known >= Math.min(cells.length, 12))
      best = { at, known };
  });
  return best;
}

/** What names a column is not found again below it. */
function recursBelow(body: Grid, at: number): boolean {
  const header = body[at]!;
  const below = body.slice(at + 1);
  const again = header.filter((name, i) => {
    const text = textOf(name);
    return text !== '' && below.some((record) => textOf(record[i]) === text);
  });
  return below.length > 0 && again.length > 0 && 2 * again.length >= filled(header).length;
}

/** A first row of the same make as the others is a row of data. */
function isLikeBelow(body: Grid): boolean {
  const [first, ...below] = body as [readonly unknown[], ...(readonly unknown[])[]];
  if (below.length === 0) return false;
  const ends = first.slice(0, 2).map(textOf);
  const seen = new Set(below.flatMap((record) => record.slice(0, 2).map(textOf)));
  let alike = 0;
  let isMixed = false;
  for (const [i, cell] of first.entries()) {
    const kind = isStanding(textOf(cell)) ? 'standing' : kindOf(textOf(cell));
    const others = below.map((record) => textOf(record[i])).filter((text) => text !== '');
    if (kind === 'text' || kind === 'empty' || others.length === 0) continue;
    if (
      others.filter((text) => (kind === 'standing' ? isStanding(text) : kindOf(text) === kind)).length >=
      0.8 * others.length
    )
      alike++;
    else if (kind === 'number') isMixed = true;
    else return false;
  }
  // A number above words names no column, and may be somebody among others who have names.
  if (alike > 0 && !isMixed) return true;
  return ends.length === 2 && ends.every((end) => end !== '') && ends.some((end) => seen.has(end));
}

function kindOf(text: string): 'empty' | 'number' | 'time' | 'text' {
  if (text === '') return 'empty';
  // Before clocks: 1.5 is a number beside 2, not five past one.
  if (/^\+?\d[\d ()-]*$|^[+-]?\d*[.,]?\d+(?:e[+-]?\d+)?$/i.test(text)) return 'number';
  if (readTime(text, 'day-first') !== UNREADABLE || readClock(text) !== undefined) return 'time';
  return readAmount(text) === UNREADABLE ? 'text' : 'number';
}

/** How many cells most rows have. */
function usualWidth(body: Grid): number {
  const counts = new Map<number, number>();
  for (const record of body) counts.set(filled(record).length, (counts.get(filled(record).length) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || b - a)[0]![0];
}

function filled(record: readonly unknown[]): readonly unknown[] {
  return record.filter((cell) => cell !== undefined && cell !== null && cell !== '');
}

function textOf(cell: unknown): string {
  return cell === undefined || cell === null ? '' : String(cell).trim();
}
