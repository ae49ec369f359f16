import { readAmount, readClock, UNREADABLE } from '../evidence/index.ts';
import { endOfColumn } from './end-of-column.ts';
import { type SampledTable, shareOf, textsOf } from './sampled-table.ts';
import { isDay, isTimeName } from './settle-times.ts';

export interface ContentColumns {
  readonly source: string;
  readonly target: string;
  readonly at?: string;
  readonly clock?: string;
  readonly strength?: string;
  readonly isOf: 'phones' | 'addresses' | 'ids';
}

const MOST_COLUMNS = 60;
/** Numbers of devices, cells and papers are no lines. */
const NO_ENDS =
  /imei|imsi|iccid|\bcell|\blac\b|cgi|amount|balance|duration|latitude|longitude|weight|count|(?:^|[^a-z])(?:ip(?:v?[46])?|port|apn|mac)(?:[^a-z]|$)/i;

/**
 * Finds the two columns of people by what columns hold, where their names tell nothing: two of phone numbers, two of mail addresses, or two in which the
 * same ids recur. Beside them a column of days, of times of day, and in a grid without a header one of numbers.
 */
export function endsByContent(table: SampledTable, isHeaderless: boolean): ContentColumns | undefined {
  const columns = [...table.columns]
    .filter((name) => !NO_ENDS.test(name))
    .slice(0, MOST_COLUMNS)
    .map((name) => ({ name, texts: textsOf(table, name) }));
  const full = columns.filter(({ texts }) => texts.length >= 0.5 * table.sample.length && texts.length > 0);
  const of = (is: (text: string) => boolean): typeof full => full.filter(({ texts }) => shareOf(texts, is) >= 0.8);
  const days = of(isDay).filter(({ name, texts }) => !texts.every(isCount) || isTimeName(name));
  const phones = of(isPhone).filter((column) => !days.includes(column) && !isTimeName(column.name));
  const addresses = of(isAddress);
  const found = pairOf(addresses, 'addresses') ?? pairOf(phones, 'phones') ?? recurring(full, days, isHeaderless);
  if (!found) return undefined;
  const [{ source, target }, isOf] = found;
  const rest = full.filter(({ name }) => name !== source && name !== target);
  const at = days.find(({ name }) => name !== source && name !== target)?.name;
  const clock =
    at === undefined
      ? undefined
      : rest.find(({ name, texts }) => name !== at && shareOf(texts, isColonClock) >= 0.8)?.name;
  const strength = isHeaderless
    ? rest.find(({ name, texts }) => name !== at && name !== clock && shareOf(texts, isPositive) >= 0.95)?.name
    : undefined;
  return {
    source,
    target,
    isOf,
    ...(at !== undefined && { at }),
    ...(clock !== undefined && { clock }),
    ...(strength !== undefined && { strength }),
  };
}

type Column = { readonly name: string; readonly texts: readonly string[] };
type Pair = readonly [{ readonly source: string; readonly target: string }, ContentColumns['isOf']];

function pairOf(columns: readonly Column[], isOf: ContentColumns['isOf']): Pair | undefined {
  // What columns are called tells which end they are; else the first is the one that acts.
  const of = (end: 'source' | 'target'): Column | undefined => columns.find(({ name }) => endOfColumn(name) === end);
  const source = of('source') ?? columns.find((column) => column !== of('target'));
  const target = of('target') ?? columns.find((column) => column !== source);
  return source && target ? [{ source: source.name, target: target.name }, isOf] : undefined;
}

/** Two columns between which ids go to and fro. */
function recurring(columns: readonly Column[], days: readonly Column[], isHeaderless: boolean): Pair | undefined {
  const candidates = columns.filter((column) => !days.includes(column) && shareOf(column.texts, isIdLike) >= 0.9);
  const sets = candidates.map(({ texts }) => new Set(texts));
  let best: { overlap: number; pair: Pair } | undefined;
  candidates.forEach((a, i) => {
    candidates.slice(i + 1).forEach((b, k) => {
      const [left, right] = [sets[i]!, sets[i + 1 + k]!];
      const shared = [...left].filter((text) => right.has(text)).length;
      const overlap = shared / Math.min(left.size, right.size);
      const isNumeric = [a, b].every(({ texts }) => shareOf(texts, (text) => /^-?[\d.,]+$/.test(text)) > 0.5);
      // Small numbers recur in any two columns of counts.
      if (isNumeric && (!isHeaderless || i > 0 || k > 0)) return;
      if (left.size + right.size - shared < 3 || (shared < 1 && !(isHeaderless && i === 0 && k === 0))) return;
      if (!isHeaderless && overlap < 0.1) return;
      if (best === undefined || overlap > best.overlap)
        best = { overlap, pair: [{ source: a.name, target: b.name }, 'ids'] };
    });
  });
  return best?.pair;
}

/** Digits alone may count seconds, and may be a telephone. */
function isCount(text: string): boolean {
  return /^\d{9,}$/.test(text);
}

function isPhone(text: string): boolean {
  return (
    /^\+?[\d\s().-]{7,20}$/.test(text) &&
    text.replace(/\D/g, '').length >= 7 &&
    text.replace(/\D/g, '').length <= 15 &&
    !/^\d{1,4}[./-]\d{1,2}[./-]\d/.test(text) &&
    // The address of a machine.
    !/^\d{1,3}(?:\.\d{1,3}){3}$/.test(text)
  );
}

function isAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+/.test(text) || /<[^\s@]+@[^\s@]+>/.test(text);
}

function isIdLike(text: string): boolean {
  return text.length <= 80 && /[\p{L}\p{N}]/u.test(text) && readClockOf(text) === undefined;
}

function readClockOf(text: string): string | undefined {
  return text.includes(':') ? readClock(text) : undefined;
}

function isColonClock(text: string): boolean {
  return readClockOf(text) !== undefined;
}

function isPositive(text: string): boolean {
  const read = readAmount(text);
  return read !== UNREADABLE && read !== undefined && read.value > 0;
}
