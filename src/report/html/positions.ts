import { type Cell, readableText } from '../../display/index.ts';
import { intervalChart } from '../../view/index.ts';
import { formatInterval, formatRank, formatShare } from '../format-number.ts';
import type { Report } from '../report.ts';
import { type HtmlSection, htmlFigure, name, number, numeric, scrollTable } from './parts.ts';

/** The first places with their intervals; nothing under `insufficient-data`, because then nobody has a position to print. */
export function htmlPositions({ positions, leads, rankedCount, findings }: Report): HtmlSection | null {
  if (positions.length === 0) return null;
  const leadAt = new Map(leads.map(({ lead }, index) => [lead.person, index + 1]));
  const sure = positions.filter(({ rankInterval }) => rankInterval !== null);
  const chart = intervalChart({
    title: 'Rank intervals of the first places',
    rows: sure.map(({ person, rank, rankInterval }) => ({
      label: readableText(person, 40),
      rank,
      interval: rankInterval!,
      strong: leadAt.has(person),
    })),
  });
  const caption = `Dot: rank. Bar: where the rank lies in nine of ten draws of ${findings.options.draws}. Filled dots are leads.`;
  const rows = positions.map(({ rank, person, score, rankInterval, pTop, paretoDepth }): (Cell | string)[] => [
    number(formatRank(rank)),
    { html: leadAt.has(person) ? `<a href="#lead-${leadAt.get(person)}">${name(person)}</a>` : name(person) },
    number(score.toFixed(3)),
    ...(sure.length > 0
      ? [number(rankInterval ? formatInterval(rankInterval) : ''), number(pTop === null ? '' : formatShare(pTop))]
      : []),
    number(String(paretoDepth)),
  ]);
  const certainty = sure.length > 0 ? ['rank interval', `P(top ${findings.options.top})`] : [];
  const head = [numeric('rank'), 'person', ...['score', ...certainty, 'Pareto depth'].map(numeric)];
  const shown =
    positions.length < rankedCount ? `The first ${positions.length} of ${rankedCount} positions` : 'All positions';
  return {
    id: 'positions',
    title: 'Positions',
    body:
      (sure.length > 0 ? htmlFigure(chart, caption) : '') +
      scrollTable({ caption: `${shown}. A position by itself is not a lead.`, head, rows }),
  };
}
