import { checksNext } from '../checks-next.ts';
import { formatRank } from '../format-number.ts';
import { hitRateOf } from '../hit-rate.ts';
import type { ReportFacts } from '../report.ts';
import { numberCell, numeric, type ReportPart, type ReportSection, textCell } from '../section.ts';
import { whyOf } from '../why-of.ts';
import { WORDINGS } from '../wording.ts';

/** The first page: the verdict in one sentence, who, why, what to check first, and what to doubt. */
export function summarySection(facts: ReportFacts): ReportSection {
  const { headline, caveats } = facts;
  const doubts: ReportPart[] = caveats.length === 0 ? [] : [{ kind: 'list', title: 'Caveats', items: caveats }];
  return {
    id: 'summary',
    title: 'Summary',
    parts: [{ kind: 'sentence', text: headline, tone: 'headline' }, ...whoParts(facts), ...doubts],
  };
}

/** Each lead on a line; which sources to check first; how often such leads were right. */
function whoParts({ leads, findings }: ReportFacts): ReportPart[] {
  if (leads.length === 0) return [];
  const rates = [...new Set(leads.map(({ lead }) => hitRateOf({ ...lead, pTop: null }, findings)))];
  return [
    {
      kind: 'table',
      caption: 'Who, and why in one line; each is a lead to check, not a finding',
      columns: [
        numeric('rank'),
        { label: 'person' },
        { label: 'lead', style: 'short' },
        { label: 'why', style: 'wide' },
      ],
      rows: leads.map(({ lead }, index) => [
        numberCell(formatRank(lead.rank)),
        { kind: 'text', text: lead.person, limit: 64, lead: index + 1 },
        textCell(WORDINGS[lead.wording]),
        textCell(whyOf(lead), 400),
      ]),
    },
    {
      kind: 'list',
      title: 'What to check first, because it would change this list',
      items: checksNext(leads.map(({ lead }) => lead)),
    },
    ...rates.flatMap((text): ReportPart[] => (text === null ? [] : [{ kind: 'sentence', text, tone: 'note' }])),
  ];
}
