import type { ReportFacts } from '../report.ts';
import { type ReportSection, textCell } from '../section.ts';

/** What the people of the first page are called, beside their ids. Findings name nobody who is protected. */
export function namesSection({ findings }: ReportFacts): ReportSection | null {
  const { names = [], ranking, options, verdict } = findings;
  if (verdict !== 'ranked' || names.length === 0) return null;
  const namesOf = new Map(names.map((found) => [found.person, found.names]));
  const first = ranking.slice(0, options.top).filter(({ person }) => namesOf.has(person));
  if (first.length === 0) return null;
  return {
    id: 'names',
    title: 'Who they are called',
    parts: [
      {
        kind: 'table',
        caption: 'Names in the files, of the people ranked first. A name may be borne by several people.',
        columns: [{ label: 'person' }, { label: 'names' }],
        rows: first.map(({ person }) => [textCell(person), textCell(namesOf.get(person)!.join('; '), 120)]),
      },
    ],
  };
}
