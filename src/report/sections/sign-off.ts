import type { ReportFacts } from '../report.ts';
import { type ReportCell, type ReportPart, type ReportSection, textCell } from '../section.ts';
import { WORDINGS } from '../wording.ts';

const BOX = '☐';
/** A line for a human's decision on each lead that nobody has decided on; left out where nothing is left to decide. */
export function signOffSection(facts: ReportFacts): ReportSection | null {
  const parts = decisionParts(facts);
  return parts.length === 0 ? null : { id: 'sign-off', title: 'Decisions', parts };
}

function decisionParts({ leads, findings }: ReportFacts): ReportPart[] {
  const decided = new Set(findings.review?.decisions.map(({ person }) => person));
  const undecided = leads.filter(({ lead }) => !decided.has(lead.person));
  if (undecided.length === 0) return [];
  const open = (text: string): ReportCell => textCell(text, 40);
  return [
    {
      kind: 'table',
      caption: 'Decision on each lead, by a human who read its evidence; nothing follows from a lead without one',
      columns: [
        { label: 'person' },
        { label: 'lead', style: 'short' },
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
  ];
}
