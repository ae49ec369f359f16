import { checksNext } from '../checks-next.ts';
import { formatRank } from '../format-number.ts';
import { hitRateOfWords } from '../hit-rate.ts';
import { nextCheck } from '../next-check.ts';
import type { ReportFacts } from '../report.ts';
import { numberCell, numeric, type ReportPart, type ReportSection, textCell } from '../section.ts';
import { whyOf } from '../why-of.ts';
import { WORDINGS } from '../wording.ts';
import { answerParts } from './answers.ts';

/** The first page: the verdict in one sentence, who, why, what to check first, and what to doubt. */
export function summarySection(facts: ReportFacts): ReportSection {
  const { headline, caveats } = facts;
  const doubts: ReportPart[] = caveats.length === 0 ? [] : [{ kind: 'list', title: 'Caveats', items: caveats }];
  return {
    id: 'summary',
    title: 'Summary',
    parts: [
      { kind: 'sentence', text: headline, tone: 'headline' },
      ...whoParts(facts),
      ...answerParts(facts),
      ...doubts,
    ],
  };
}

/** How often such leads were right; each lead on a line; which sources to check first. */
function whoParts({ leads, findings }: ReportFacts): ReportPart[] {
  if (leads.length === 0) return [];
  const namesOf = new Map(findings.names?.map(({ person, names }) => [person, names]));
  const isNamed = leads.some(({ lead }) => namesOf.has(lead.person));
  const rate = hitRateOfWords([...new Set(leads.map(({ lead }) => lead.wording))], findings);
  return [
    ...(rate === null ? [] : [{ kind: 'sentence' as const, text: rate, tone: 'note' as const }]),
    {
      kind: 'table',
      caption: 'Who, why, and what to check next; each is a lead to check, not a finding',
      columns: [
        numeric('rank'),
        { label: 'person' },
        ...(isNamed ? [{ label: 'name' }] : []),
        { label: 'lead', style: 'short' },
        { label: 'why', style: 'wide' },
        { label: 'check next', style: 'wide' },
      ],
      rows: leads.map(({ lead, alternatives }, index) => [
        numberCell(formatRank(lead.rank)),
        { kind: 'text', text: lead.person, limit: 64, lead: index + 1 },
        ...(isNamed ? [textCell(namesOf.get(lead.person)?.join('; ') ?? '')] : []),
        textCell(WORDINGS[lead.wording]),
        textCell(whyOf(lead), 400),
        textCell(nextCheck(lead, alternatives), 400),
      ]),
    },
    {
      kind: 'list',
      title: 'What to check first, because it would change this list',
      items: checksNext(leads.map(({ lead }) => lead)),
    },
  ];
}
