import type { Sheet } from '../display/index.ts';
import type { PeopleReading } from '../model/index.ts';
import { issueLines } from './issue-lines.ts';

/** Who was read, by category: how many, never who. */
export function peopleSheet({ people, rejected, issues }: PeopleReading): Sheet {
  return {
    title: `${people.length} people read, ${rejected.length} rows set aside`,
    paragraphs: issueLines(issues),
    records: () => {
      const counts = new Map<string, number>();
      for (const { category } of people) counts.set(category, (counts.get(category) ?? 0) + 1);
      return [...counts]
        .sort(([a, some], [b, others]) => others - some || (a < b ? -1 : 1))
        .map(([category, count]) => ({ category, people: count }));
    },
  };
}
