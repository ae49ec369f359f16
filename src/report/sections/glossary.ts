import type { ReportFacts } from '../report.ts';
import { type ReportSection, textCell } from '../section.ts';

/** The words of the report, for whoever reads it without having made it. */
const WORDS: readonly (readonly [word: string, means: string])[] = [
  [
    'lead',
    'a person whose place in the records is consistent with coordination and worth a human’s look; never a finding',
  ],
  [
    'protected',
    'a migrant, victim, witness, relative, helper, or somebody nobody is sure of: counted, never scored or named',
  ],
  ['tie', 'everything on record between two people, taken together'],
  ['source', 'who or what a statement rests on: an informant, a report, an event'],
  [
    'strong, supported, weak',
    'how much of what a lead asks for is there; how often each was right stands under “Error rate on known cases”',
  ],
  ['rank interval', 'where the rank lies in nine of ten draws of the case with part of its sources left out'],
  ['community', 'people with more ties among themselves than a random graph would give them'],
  ['percentile', 'the share of ranked people with a lower value, those with the same value counting half'],
];

/** What the words mean. */
export function glossarySection({ leads }: ReportFacts): ReportSection | null {
  if (leads.length === 0) return null;
  return {
    id: 'words',
    title: 'Words',
    parts: [
      {
        kind: 'table',
        caption: 'What the words of this report mean',
        columns: [{ label: 'word' }, { label: 'means', style: 'wide' }],
        rows: WORDS.map(([word, means]) => [textCell(word), textCell(means, 300)]),
        isDetail: true,
      },
    ],
  };
}
