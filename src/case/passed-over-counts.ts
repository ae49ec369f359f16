import type { PassedOver, PassedOverCount } from '../model/index.ts';

const REASONS: Readonly<Record<PassedOver, string>> = {
  comment: 'lines of comment',
  'data-session': 'data sessions, which are no calls',
  empty: 'rows without a statement',
  'no-statement': 'entities that state no link',
  nobody: 'rows that name nobody (unknown, withheld, -)',
  person: 'rows that tell who somebody is, read as people',
  'not-understood': 'rows that were not understood',
  repeated: 'records that stand in another file too, counted once',
  service: 'records of service lines (voicemail, short codes, senders of letters)',
  title: 'lines above the header',
  total: 'rows of totals',
  tower: 'registrations',
  undone: 'payments that failed or were called off',
};

/** Counts of what was passed over, in words. */
export function passedOverCounts(counts: Readonly<Partial<Record<PassedOver, number>>>): PassedOverCount[] {
  return (Object.entries(counts) as [PassedOver, number][]).map(([code, count]) => ({ reason: REASONS[code], count }));
}
