import type { Row } from '../model/index.ts';
import { plainName } from './columns.ts';
import { countsRows } from './counts-rows.ts';
import { FAMILY_NAMES, GIVEN_NAMES } from './presets/manifest.ts';
import { textsOf } from './texts-of.ts';

/** Letters and digits together, as in numbers of wristbands, documents and files. */
const ID_LIKE = /^(?=[^\s]*\p{L})(?=[^\s]*\p{N})[\p{L}\p{N}\p{M}._/#-]{3,24}$/u;
const CALLS_PEOPLE =
  /^(?:id\d*|.*(?:id|code|ref|reference|number|badge|tag|wristband|passport|document|card|código|codice|kennung|номер|код|رقم|编号))\d*$/iu;
/** Columns of what else somebody is called. */
const ALIAS =
  /alias|nick|\baka\b|also known|full name|phone|\btel|mobil|msisdn|\bline|mail|handle|user ?name|account|telegram|whatsapp|facebook|instagram|imei|imsi/i;

/** Those of the columns that are named for what else somebody is called. */
export function aliasColumns(columns: readonly string[]): readonly string[] {
  return columns.filter((column) => ALIAS.test(plainName(column)));
}

/**
 * Finds what else rows call their people, beside columns that are named for it: cells that no other row repeats and that are written as ids are, and family
 * and given names put together. A boat, a place or a nationality is shared, and calls nobody.
 */
export function aliasCells(rows: readonly unknown[], columns: readonly string[]): (row: Row) => readonly string[] {
  const called = (names: readonly string[]): string | undefined =>
    columns.find((column) => names.some((name) => plainName(name) === plainName(column)));
  const [family, given] = [called(FAMILY_NAMES), called(GIVEN_NAMES)];
  const telling = columns.filter((column) => !countsRows(rows, column));
  const others = telling.map((column) => {
    const uses = new Map<string, number>();
    for (const row of rows) for (const text of textsOf(row, column)) uses.set(text, (uses.get(text) ?? 0) + 1);
    const isNamed = CALLS_PEOPLE.test(plainName(column));
    return { column, calls: (text: string) => uses.get(text) === 1 && (ID_LIKE.test(text) || isNamed) };
  });
  return (row) => {
    const parts = [given, family].flatMap((column) => (column === undefined ? [] : textsOf(row, column).slice(0, 1)));
    return [
      ...(parts.length === 2 ? [parts.join(' ')] : []),
      ...others.flatMap(({ column, calls }) => textsOf(row, column).filter(calls)),
    ];
  };
}
