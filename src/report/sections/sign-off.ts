import type { ReportFacts } from '../report.ts';
import { type ReportCell, type ReportSection, textCell } from '../section.ts';
import { WORDINGS } from '../wording.ts';

const BOX = '☐';

/** Who answers for the report, and a line for a human's decision on each lead that nobody has decided on. */
export function signOffSection({ made, leads, findings }: ReportFacts): ReportSection | null {
  const decided = new Set(findings.review?.decisions.map(({ person }) => person));
  const undecided = leads.filter(({ lead }) => !decided.has(lead.person));
  if (undecided.length === 0) return null;
  const open = (text: string): ReportCell => textCell(text, 40);
  return {
    id: 'sign-off',
    title: 'Who answers for this',
    parts: [
      ...(made.length === 0 ? [] : [{ kind: 'figures' as const, figures: made }]),
      {
        kind: 'table',
        caption: 'Decision on each lead, by a human who read its evidence; nothing follows from a lead without one',
        columns: [
          { label: 'person' },
          { label: 'lead' },
          { label: 'checked' },
          { label: 'cleared' },
          { label: 'confirmed' },
          { label: 'by, and when', style: 'wide' },
        ],
        rows: undecided.map(({ lead }) => [
          textCell(lead.person),
          open(WORDINGS[lead.wording]),
          open(BOX),
          open(BOX),
          open(BOX),
          open(''),
        ]),
        isDetail: true,
      },
    ],
  };
}
