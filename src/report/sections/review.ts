import type { ReportFacts } from '../report.ts';
import { numberCell, type ReportSection, textCell } from '../section.ts';

/** What humans decided on the leads, and how many people are out of the report for it. */
export function reviewSection({ findings, verdict }: ReportFacts): ReportSection | null {
  const { review } = findings;
  if (review === undefined) return null;
  const { policy, decisions, unreviewed, cleared, erased, expired, unsuspected } = review;
  const figures: [string, number | string][] = [
    ['policy', policy],
    ['leads with a decision', decisions.length],
    ['leads nobody has decided on', unreviewed],
    ['people cleared: no leads, and not ranked here', cleared],
    ['people not scored, because no suspicion is on record', unsuspected],
    ['items erased', erased],
    ['items expired', expired],
  ];
  return {
    id: 'review',
    title: 'Review',
    parts: [
      { kind: 'figures', figures: figures.map(([label, value]) => ({ label, value: String(value) })) },
      ...(decisions.length === 0 || verdict !== 'ranked'
        ? []
        : [
            {
              kind: 'table' as const,
              caption: 'Decisions of people on these leads',
              columns: [
                { label: 'person' },
                { label: 'decision' },
                { label: 'by' },
                { label: 'when' },
                { label: 'why' },
              ],
              rows: decisions.map(({ person, verdict: said, by, at, reason }) => [
                textCell(person),
                numberCell(said),
                textCell(by),
                textCell(at, 30),
                textCell(reason, 500),
              ]),
            },
          ]),
    ],
  };
}
