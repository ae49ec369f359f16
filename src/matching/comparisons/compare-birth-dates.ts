import { isOneSlip } from '../../protection/index.ts';
import type { BirthDate, PreparedRecord } from '../candidates/prepared-record.ts';
import type { Agreement } from './agreement.ts';

/** Compares the birth dates of two records. 1 January counts as the year alone. */
export function compareBirthDates(a: PreparedRecord, b: PreparedRecord): Agreement | undefined {
  const [left, right] = [a.birthDate, b.birthDate];
  if (!left || !right) return undefined;
  return { level: levelOf(left, right), left: left.text, right: right.text, correction: 0 };
}

function levelOf(a: BirthDate, b: BirthDate): string {
  if (a.monthDay && b.monthDay) {
    const [[monthA, dayA], [monthB, dayB]] = [a.monthDay, b.monthDay];
    if (a.year === b.year && monthA === monthB && dayA === dayB) return 'same';
    if (a.year === b.year && monthA === dayB && dayA === monthB) return 'day-month-swapped';
    if (isOneSlip(a.text, b.text)) return 'one-digit-off';
  }
  if (a.year === b.year) return 'same-year';
  return Math.abs(a.year - b.year) <= 2 ? 'near-year' : 'different';
}
