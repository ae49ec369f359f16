import type { Sheet, Shown } from '../display/index.ts';
import { countOf } from '../model/index.ts';
import type { PatternMatches } from './find-pattern.ts';

/** The matches as rows, a column for each role; whether they are all is said first. */
export function patternSheet(found: Omit<PatternMatches, keyof Shown>): Sheet {
  const { pattern, matches, stopped } = found;
  const told = countOf(matches.length, 'match', 'matches');
  return {
    title: stopped === null ? `${pattern}: ${told}` : `${pattern}: ${told} before the search stopped`,
    paragraphs: [
      stopped === null
        ? 'The search went through to the end: these are all.'
        : `Stopped after ${stopped.steps} steps (${stopped.reason === 'budget' ? 'the budget is used up' : 'as many matches as were to be kept'}), with ` +
          `${stopped.doneCount} of ${stopped.ofCount} candidates for ${stopped.role} gone through. These are not all.`,
    ],
    records: () =>
      matches.map(({ people, links }) => ({
        ...people,
        links: Object.values(links).reduce((sum, ids) => sum + ids.length, 0),
      })),
    note: 'Where the shape occurs in what was recorded: a place to look at, not a finding.',
  };
}
