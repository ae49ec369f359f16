import type { DateOrder } from '../evidence/index.ts';
import type { FileReading } from '../model/index.ts';
import type { Reading } from './reading.ts';
import { type SampledTable, textsOf } from './sampled-table.ts';

const DAY_AND_MONTH = /^(\d{1,2})([./-])(\d{1,2})\2\d{4}(?!\d)/;
const SHORT_YEAR = /^\d{1,2}([./-])(?:\d{1,2}|\p{L}{3,12})\1\d{2}(?!\d)/u;

/** In which order a table writes day and month, and the date that tells. */
export interface TableOrder {
  readonly order: DateOrder;
  readonly column: string;
  readonly date: string;
}

/**
 * Finds in which order the dates of a table are written, where one of them leaves no doubt (15/01/2031) and none says otherwise: one program writes all of them alike.
 * Years of two digits are asked for, so a table that has such says nothing.
 */
export function settleDateOrder(table: SampledTable): TableOrder | undefined {
  let found: TableOrder | undefined;
  for (const column of table.columns) {
    const texts = textsOf(table, column);
    if (texts.length === 0 || !(DAY_AND_MONTH.test(texts[0]!) || SHORT_YEAR.test(texts[0]!))) continue;
    for (const text of texts) {
      if (SHORT_YEAR.test(text)) return undefined;
      const [, first, , second] = DAY_AND_MONTH.exec(text) ?? [];
      if (Number(first) > 12 === Number(second) > 12) continue;
      const order: DateOrder = Number(first) > 12 ? 'day-first' : 'month-first';
      if (found !== undefined && found.order !== order) return undefined;
      found ??= { order, column, date: DAY_AND_MONTH.exec(text)![0] };
    }
  }
  return found;
}

/** The same reading for one table, whose dates are read in this order and whose note says so. */
export function withDateOrder(reading: Reading, { order, column, date }: TableOrder): Reading {
  // What the caller says needs no word.
  if (reading.options.dateOrder !== undefined) return reading;
  const said = `dates are read ${order}, as ${date} in ${column} can only be; --date-order says otherwise`;
  const files = {
    push: (tell: () => FileReading): number =>
      reading.files.push(() => {
        const told = tell();
        return told.readAs === null ? told : { ...told, note: told.note ? `${told.note}; ${said}` : said };
      }),
  };
  return { ...reading, files, options: { ...reading.options, dateOrder: order } };
}
