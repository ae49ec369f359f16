import { RingtraceError } from '../model/index.ts';
import { checkSubject } from '../rules/index.ts';

/** How long something may be kept, and by which rule: laws change, so that no figure of one stands in the code. */
export interface Period {
  /** ISO 8601: `P5Y`, `P18M`, `P30D`. */
  readonly length: string;
  /** Where it is written, such as `28 CFR 23.20(h)`. */
  readonly source: string;
}

const LENGTH = /^P(?=\d)(?:(\d{1,4})Y)?(?:(\d{1,5})M)?(?:(\d{1,6})D)?$/;

/**
 * The instant at which a period that began at another one is over; the last day of a month where the month has no such day.
 *
 * @throws RingtraceError `invalid-option` for a length that is no ISO 8601 period of years, months and days.
 * @example endOfPeriod('2024-02-29T10:00:00Z', 'P5Y') // => '2029-02-28T10:00:00.000Z'
 */
export function endOfPeriod(from: string, length: string): string {
  checkSubject('endOfPeriod', from, 'text');
  checkSubject('endOfPeriod', length, 'text');
  const [matched, years = '0', months = '0', days = '0'] = LENGTH.exec(length) ?? [];
  if (matched === undefined) {
    throw new RingtraceError(
      'invalid-option',
      'endOfPeriod',
      'the length is no period',
      "give years, months and days such as 'P5Y' or 'P6M'",
    );
  }
  const at = new Date(from);
  if (Number.isNaN(at.valueOf()))
    throw new RingtraceError(
      'invalid-option',
      'endOfPeriod',
      'the beginning is no instant',
      "give an ISO 8601 instant such as '2031-12-31T08:00:00Z'",
    );
  const day = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + 12 * Number(years) + Number(months));
  const longest = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(day, longest));
  at.setUTCDate(at.getUTCDate() + Number(days));
  return at.toISOString();
}
