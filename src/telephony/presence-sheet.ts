import type { Sheet, Shown } from '../display/index.ts';
import { countOf } from '../model/index.ts';
import { keptSentence } from './kept-under.ts';
import type { PresentTogether } from './present-together.ts';
import { unnamedSentence } from './unnamed-sentence.ts';

/** Pairs as rows, and what they were held against. */
export function presenceSheet(found: Omit<PresentTogether, keyof Shown>): Sheet {
  const { pairs, testedCount, phoneCount, dayCount, unnamed, complete } = found;
  return {
    title: `${countOf(pairs.length, 'pair', 'pairs')} of phones together more often than chance`,
    paragraphs: [
      `${countOf(phoneCount, 'phone', 'phones')} on ${countOf(dayCount, 'day', 'days')}; ${countOf(testedCount, 'pair', 'pairs')} could have met by their habits.`,
      ...(complete
        ? []
        : ['The search ended at its budget: nothing is told. Take fewer days or a shorter time apart.']),
      ...(dayCount < 2
        ? ['One day has nothing to be held against: how often chance does the same cannot be told.']
        : []),
      ...unnamedSentence(unnamed),
      keptSentence(found),
    ],
    records: () =>
      pairs.map(({ a, b, meetingCount, expected, dayCount: days, falseDiscoveryRate, places }) => ({
        a,
        b,
        times: meetingCount,
        expected,
        'of days': days,
        'false discovery rate': falseDiscoveryRate,
        'consistent with the area of': places.slice(0, 2).join('; '),
      })),
    note: 'Two phones in one cell are consistent with an area; whether anybody met is not told.',
  };
}
