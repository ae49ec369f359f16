import { readableText } from '../../display/index.ts';
import { sayShare } from '../../model/index.ts';
import { intervalChart } from '../../view/index.ts';
import { formatInterval, formatRank } from '../format-number.ts';
import type { ReportFacts } from '../report.ts';
import { numberCell, numeric, type ReportPart, type ReportSection } from '../section.ts';

/** The first places with their intervals; nothing under `insufficient-data`, because then nobody has a position to print. */
export function positionsSection({ positions, leads, rankedCount, findings }: ReportFacts): ReportSection | null {
  if (positions.length === 0) return null;
  const { top, draws } = findings.options;
  const leadAt = new Map(leads.map(({ lead }, index) => [lead.person, index + 1]));
  const sure = positions.filter(({ rankInterval }) => rankInterval !== null);
  const chart: ReportPart = {
    kind: 'picture',
    shape: 'chart',
    caption: `Dot: rank. Bar: where the rank lies in nine of ten draws of ${draws}. Filled dots are leads.`,
    draw: () =>
      intervalChart({
        title: 'Rank intervals of the first places',
        rows: sure.map(({ person, rank, rankInterval }) => ({
          label: readableText(person, 40),
          rank,
          interval: rankInterval!,
          strong: leadAt.has(person),
        })),
      }),
  };
  const shown =
    positions.length < rankedCount ? `The first ${positions.length} of ${rankedCount} positions` : 'All positions';
  const certainty = sure.length > 0 ? [numeric('rank interval'), numeric(`P(top ${top})`)] : [];
  return {
    id: 'positions',
    title: 'Positions',
    parts: [
      ...(sure.length > 0 ? [chart] : []),
      {
        kind: 'table',
        caption: `${shown}. A position by itself is not a lead.`,
        columns: [numeric('rank'), { label: 'person' }, numeric('score'), ...certainty, numeric('Pareto depth')],
        rows: positions.map(({ rank, person, score, rankInterval, pTop, paretoDepth }) => [
          numberCell(formatRank(rank)),
          { kind: 'text', text: person, limit: 64, ...(leadAt.has(person) && { lead: leadAt.get(person)! }) },
          numberCell(score.toFixed(3)),
          ...(sure.length > 0
            ? [
                numberCell(rankInterval ? formatInterval(rankInterval) : ''),
                numberCell(pTop === null ? '' : sayShare(pTop)),
              ]
            : []),
          numberCell(paretoDepth),
        ]),
      },
    ],
  };
}
