import type { ReportFacts } from '../report.ts';
import type { ReportPart, ReportSection } from '../section.ts';

/** The verdict in one sentence, what to doubt, and the size of the case. */
export function summarySection({ headline, caveats, figures }: ReportFacts): ReportSection {
  const doubts: ReportPart[] = caveats.length === 0 ? [] : [{ kind: 'list', title: 'Caveats', items: caveats }];
  return {
    id: 'summary',
    title: 'Summary',
    parts: [{ kind: 'sentence', text: headline, tone: 'headline' }, ...doubts, { kind: 'figures', figures }],
  };
}
