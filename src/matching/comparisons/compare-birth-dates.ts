import type { BirthDate, PreparedRecord } from '../candidates/prepared-record.ts';
import { isOneOff } from '../is-one-off.ts';
import type { Agreement } from './agreement.ts';

/** Compares the birth dates of two records. 1 January counts as the year alone. */
export function compareBirthDates(a: PreparedRecord, b: PreparedRecord): Agreement | undefined {
  const [left, right] = [a.birthDate, b.birthDate];
  if (!left || !right) return undefined;
  return { level: levelOf(left, right), left: textOf(left), right: textOf(right), correction: 0 };
}

function levelOf(a: BirthDate, b: BirthDate): string {
  if (a.monthDay && b.monthDay) {
    const [[monthA, dayA], [monthB, dayB]] = [a.monthDay, b.monthDay];
    if (a.year === b.year && monthA === monthB && dayA === dayB) return 'same';
    if (a.year === b.year && monthA === dayB && dayA === monthB) return 'day-month-swapped';
    if (isOneOff(textOf(a), textOf(b))) return 'one-digit-off';
  }
  if (a.year === b.year) return 'same-year';
  return Math.abs(a.year - b.year) <= 2 ? 'near-year' : 'different';
}

/** 1984-03-07, or 1984. */
function textOf({ year, monthDay }: BirthDate): string {
  const numbers = [year, ...(monthDay ?? [])];
  return numbers.map((number) => String(number).padStart(2, '0')).join('-');
}
