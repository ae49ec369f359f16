import { countOf, type FileReading } from '../model/index.ts';

/** What of the case was not read, in the words of the files: a reader of findings must not take a part of a case for the whole. */
export function readingCaveats(reading: readonly FileReading[]): string[] {
  const unread = reading.filter(({ readAs }) => readAs === null);
  const counts = new Map<string, number>();
  for (const { readAs, passedOver = [] } of reading) {
    if (readAs === null) continue;
    for (const { reason, count } of passedOver)
      if (!ABOVE.test(reason)) counts.set(reason, (counts.get(reason) ?? 0) + count);
  }
  return [
    ...(unread.length === 0
      ? []
      : [
          `${countOf(unread.length, 'table was', 'tables were')} not read: ${unread
            .slice(0, 5)
            .map(({ file, sheet }) => (sheet === undefined ? file : `${file}, ${sheet}`))
            .join('; ')}${unread.length > 5 ? ' and more' : ''}.`,
        ]),
    ...(counts.size === 0
      ? []
      : [`Not counted as links: ${[...counts].map(([reason, count]) => `${count} ${reason}`).join('; ')}.`]),
  ];
}

/** What stands around a table is no part of the case. */
const ABOVE = /^lines /;
