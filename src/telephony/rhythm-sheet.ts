import type { Sheet, Shown } from '../display/index.ts';
import { countOf } from '../model/index.ts';
import type { CallRhythms } from './call-rhythm.ts';
import { keptSentence } from './kept-under.ts';
import { unnamedSentence } from './unnamed-sentence.ts';

/** Phones as rows. */
export function rhythmSheet({ phones, unnamed, caseId, retainUntil }: Omit<CallRhythms, keyof Shown>): Sheet {
  return {
    title: `When ${countOf(phones.length, 'phone is', 'phones are')} used`,
    paragraphs: [...unnamedSentence(unnamed), keptSentence({ caseId, retainUntil })],
    records: () =>
      phones.map(({ phone, registrationCount, activeDayCount, firstAt, lastAt, byHour, bursts }) => ({
        phone,
        registrations: registrationCount,
        days: activeDayCount,
        first: firstAt,
        last: lastAt,
        'busiest hour': byHour.indexOf(Math.max(...byHour)),
        'share by night': (sum(byHour.slice(0, 6)) + sum(byHour.slice(22))) / registrationCount,
        bursts: bursts.length,
      })),
    note: 'Night is from 22 to 6. What was not recorded looks like silence.',
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((a, b) => a + b, 0);
}
