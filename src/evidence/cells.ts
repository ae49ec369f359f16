import { writeId } from '../protection/index.ts';

/**
 * Readers of one cell. Each returns the value, `undefined` for an empty cell, or {@link UNREADABLE}.
 */
export const UNREADABLE: unique symbol = Symbol('unreadable');

/** What is wrong with a cell that {@link readText} cannot read. */
export const NO_TEXT = 'is not text, or is a number too long to have kept its digits: write it in quotes';

export type Cell<T> = T | undefined | typeof UNREADABLE;

const BEYOND_ASCII = /[^\0-\x7f]/;
const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * Text in Unicode NFC as it stands; a cell of blanks alone is empty. Numbers and booleans of JSON become their text, but for whole numbers
 * too long to have kept their digits: two people must not become one by rounding.
 */
export function readText(value: unknown): Cell<string> {
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'string') {
    // Most cells are of ASCII, which is in NFC, and begin with a letter or a digit.
    if (value.charCodeAt(0) > 32 && !BEYOND_ASCII.test(value)) return value;
    return value.trim() === '' ? undefined : value.normalize('NFC');
  }
  if (typeof value === 'number') return isExact(value) ? String(value) : UNREADABLE;
  if (typeof value === 'bigint' || typeof value === 'boolean') return String(value);
  return UNREADABLE;
}

/** The id of a person as `writeId` writes it; of what it takes off, nothing is left to compare. */
export function readId(value: unknown): Cell<string> {
  const text = readText(value);
  if (typeof text !== 'string') return text;
  const id = writeId(text);
  return id === '' ? undefined : id;
}

function isExact(value: number): boolean {
  return Number.isFinite(value) && (Number.isSafeInteger(value) || !Number.isInteger(value));
}

/** A finite decimal number. '9' is 9; '1,5', '0x10' and 'Infinity' are unreadable, never 1. */
export function readNumber(value: unknown): Cell<number> {
  if (typeof value === 'number') return Number.isFinite(value) ? value : UNREADABLE;
  const text = readText(value);
  if (typeof text !== 'string') return text;
  const trimmed = text.trim();
  const number = NUMBER.test(trimmed) ? Number(trimmed) : Number.NaN;
  return Number.isFinite(number) ? number : UNREADABLE;
}

const FLAGS: ReadonlyMap<string, boolean> = new Map([
  ['1', true],
  ['true', true],
  ['yes', true],
  ['0', false],
  ['false', false],
  ['no', false],
  ['directed', true],
  ['undirected', false],
  ['y', true],
  ['n', false],
  ['t', true],
  ['f', false],
]);

export function readFlag(value: unknown): Cell<boolean> {
  const text = readText(value);
  if (typeof text !== 'string') return text;
  return FLAGS.get(text.trim().toLowerCase()) ?? UNREADABLE;
}

/** One of a closed vocabulary, whatever its case. */
export function readWord<Word extends string>(value: unknown, words: readonly Word[]): Cell<Word> {
  const text = readText(value);
  if (typeof text !== 'string') return text;
  const lower = text.trim().toLowerCase();
  return words.find((word) => word === lower) ?? UNREADABLE;
}

/** Several texts in one cell: a JSON array, or a list parted by semicolons or bars. */
export function readList(value: unknown): Cell<readonly string[]> {
  if (Array.isArray(value)) {
    const texts = value.map(readText);
    if (texts.includes(UNREADABLE)) return UNREADABLE;
    return texts.filter((text) => typeof text === 'string');
  }
  const text = readText(value);
  if (typeof text !== 'string') return text;
  return text
    .split(/[;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/**
 * A cell as it may stand in a message, which names no person: short, without controls and marks of direction, and with its words
 * left out, for a cell that is no number and no time may hold a name. One word alone stands where `isWord` says that the column
 * holds words. The whole cell is the value of the issue.
 */
export function quoteCell(value: unknown, { isWord = false }: { readonly isWord?: boolean } = {}): string {
  const text = typeof value === 'object' ? 'an object or a list' : String(value);
  const clean = text.replace(/\p{Cc}/gu, ' ').replace(/\p{Cf}/gu, '');
  const isShown = typeof value === 'object' || (isWord && /^[\p{L}\p{M}_-]+$/u.test(clean));
  const told = isShown ? clean : clean.replace(/\p{L}[\p{L}\p{M}]+/gu, '…');
  return `'${told.length > 40 ? `${told.slice(0, 40)}...` : told}'`;
}
