import { DAY_MS } from '../time/index.ts';

/** The number formats 14 to 22 and 45 to 47 are dates and times in every workbook, those from 27 and 50 in East Asian ones. */
const DATE_FORMATS: readonly (readonly [number, number])[] = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
];

/** Tells whether a cell with this number format shows a date, whatever its words in quotes and brackets are. */
export function isDateFormat(id: number, code: string | undefined): boolean {
  if (DATE_FORMATS.some(([first, last]) => id >= first && id <= last)) return true;
  if (code === undefined) return false;
  const pattern = code.split(';')[0]!.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  return /[dmyhs]/i.test(pattern) && !/[0#?]/.test(pattern.replace(/\.0+/g, ''));
}

/**
 * Turns a workbook's count of days into ISO 8601: a day, a day and a time without zone, or below one day a time of day, as the sheet shows it.
 *
 * @example isoOfSerial(39478.5, false) // => '2008-01-31T12:00:00'
 */
export function isoOfSerial(serial: number, is1904: boolean): string | undefined {
  if (serial >= 0 && serial < 1) return new Date(Math.round(serial * 86_400) * 1000).toISOString().slice(11, 19);
  // Lotus took 1900 for a leap year, and Excel kept that.
  const days = is1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  const time = new Date(Date.UTC(1899, 11, 30) + Math.round((days * DAY_MS) / 1000) * 1000);
  if (serial < 1 || Number.isNaN(time.getTime()) || time.getUTCFullYear() > 9999) return undefined;
  const iso = time.toISOString();
  return Number.isInteger(serial) ? iso.slice(0, 10) : iso.slice(0, 19);
}
