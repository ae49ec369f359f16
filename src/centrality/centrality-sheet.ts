import type { Sheet } from '../display/index.ts';
import type { CentralityTable } from './centrality-table.ts';

/** The people most central by the first measure, with all their measures. */
export function centralitySheet<Name extends string>({
  measures,
  people,
  top,
  of,
}: Pick<CentralityTable<Name>, 'measures' | 'people' | 'top' | 'of'>): Sheet {
  const [first] = measures;
  return {
    title: `${measures.length} measures of ${people.length} people`,
    paragraphs: first === undefined ? [] : [`The most central by ${first} come first.`],
    records: () =>
      first === undefined ? [] : top(first, people.length).map(([person]) => ({ person, ...of(person) })),
    note: 'Who sits where in what was recorded: a position by itself is not a lead.',
  };
}
