import type { ReportFacts } from '../report.ts';
import { type ReportCell, type ReportPart, type ReportSection, textCell } from '../section.ts';
import { WORDINGS } from '../wording.ts';

const BOX = '☐';
/** What is left to be filled in by hand. */
const OPEN = '…';

/** Who answers for the report, and a line for a human's decision on each lead that nobody has decided on. */
export function signOffSection(facts: ReportFacts): ReportSection {
  return { id: 'sign-off', title: 'Who answers for this', parts: [answersPart(facts), ...decisionParts(facts)] };
}

function answersPart({ made, findings, expires }: ReportFacts): ReportPart {
  const said = new Map(made.map(({ label, value }) => [label, value]));
  const { caseId, legalBasis } = findings.options;
  const rows: readonly (readonly [label: string, value: string | null | undefined])[] = [
    ['case', caseId],
    ['author', said.get('author')],
    ['unit', said.get('unit')],
    ['made on', said.get('made on')],
    ['reviewer', said.get('reviewer')],
    ['handling', said.get('handling')],
    ['legal basis', legalBasis],
    ['not to be relied on after', expires],
  ];
  return {
    kind: 'table',
    caption: `Made with ringtrace ${findings.ringtrace}. What nobody said is left open, to be filled in by hand.`,
    columns: [{ label: 'what' }, { label: 'said', style: 'wide' }],
    rows: rows.map(([label, value]) => [textCell(label), textCell(value ?? OPEN, 200)]),
    isDetail: made.length === 0,
  };
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
