import { type Cell, escapeMarkup, readableText } from '../display/index.ts';
import type { Findings } from '../model/index.ts';
import { intervalChart, planeChart, stabilityBar, timelineChart } from '../view/index.ts';
import { formatInterval, formatRank, formatShare } from './format-number.ts';
import { type HtmlSection, htmlFigure, name, number, numeric, scrollTable } from './html-parts.ts';
import type { Report, ReportFigure } from './report.ts';

const MOST_COMMUNITIES = 40;
const MOST_MEMBERS = 40;

export function htmlSummary(report: Report): HtmlSection {
  const caveats = report.caveats.map((caveat) => `<li>${escapeMarkup(caveat, 2000)}</li>`).join('');
  const figures = report.figures
    .map(({ label, value }) => `<div><dt>${label}</dt><dd>${escapeMarkup(value)}</dd></div>`)
    .join('');
  return {
    id: 'summary',
    title: 'Summary',
    body:
      `<p class="headline">${escapeMarkup(report.headline)}</p>` +
      (caveats === '' ? '' : `<div class="caveats"><h3>Caveats</h3><ul>${caveats}</ul></div>`) +
      `<dl class="figures">${figures}</dl>`,
  };
}

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

export function htmlCommunities({ findings }: Report): HtmlSection | null {
  const { communities, verdict } = findings;
  if (communities.length === 0) return null;
  const isRanked = verdict === 'ranked';
  const rows = communities
    .slice(0, MOST_COMMUNITIES)
    .map(({ id, members, stability }): (Cell | string)[] => [
      number(String(id)),
      number(String(members.length)),
      { html: `${stabilityBar(stability)}${escapeMarkup(formatShare(stability))}`, style: 'short' },
      ...(isRanked ? [{ html: memberList(members), style: 'members' } as const] : []),
    ]);
  const rest = communities.length - rows.length;
  const more = rest > 0 ? `<p class="note">${rest} smaller communities are not shown.</p>` : '';
  const head = [numeric('community'), numeric('people'), 'stability', ...(isRanked ? ['members'] : [])];
  const caption =
    'Stability: how much of the community stays together over runs. Hatched, below 80 %: do not read it as fixed.';
  return { id: 'communities', title: 'Communities', body: scrollTable({ caption, head, rows }) + more };
}

function memberList(members: readonly string[]): string {
  const shown = members.slice(0, MOST_MEMBERS).map((member) => name(member, 32));
  const rest = members.length - shown.length;
  return shown.join(', ') + (rest > 0 ? ` <span class="note">and ${rest} more</span>` : '');
}

/** Everybody by number of ties and betweenness, where the reasons carry both for everybody. */
export function htmlPlane({ findings, leads, verdict }: Report): HtmlSection | null {
  if (verdict !== 'ranked') return null;
  const named = new Set<string>(leads.map(({ lead }) => lead.person));
  const points = findings.ranking.map(({ person, reasons }) => ({
    x: signalValue(reasons, 'degree'),
    y: signalValue(reasons, 'betweenness'),
    ...(named.has(person) && { label: readableText(person, 40) }),
  }));
  const complete = points.filter(
    (point): point is typeof point & { x: number; y: number } => point.x !== null && point.y !== null,
  );
  if (complete.length < 3 || complete.length < points.length) return null;
  const chart = planeChart({ title: 'Ties and betweenness', xLabel: 'ties', yLabel: 'betweenness', points: complete });
  const caption = 'High and to the left: bridges others with few ties. High and to the right: central in every way.';
  return { id: 'plane', title: 'Ties and bridges', body: htmlFigure(chart, caption) };
}

function signalValue(reasons: Findings['ranking'][number]['reasons'], signal: string): number | null {
  return reasons.find((reason) => reason.signal === signal)?.value ?? null;
}

export function htmlActivity({ activity }: Report): HtmlSection | null {
  if (activity === null) return null;
  const { unit, bins, undated } = activity;
  const without = undated > 0 ? ` ${undated} cited links have no such time.` : '';
  const chart = timelineChart({ title: `Cited links by ${unit}`, bins });
  return {
    id: 'activity',
    title: 'Activity',
    body: htmlFigure(chart, `Links cited as evidence, by ${unit}.${without}`),
  };
}

export function htmlMethod(report: Report): HtmlSection {
  const setAside = report.setAside.map(({ code, rowCount }) => [code, number(String(rowCount))]);
  const known = report.knownCases ?? 'Not measured for this run: no labelled cases were given.';
  return {
    id: 'method',
    title: 'Method',
    body:
      '<p>A score is the mean over families of signals of the mean percentile within the family; each signal’s share of it is its points. ' +
      'It says where a person sits in what was recorded, not what they did: who was watched more looks more central.</p>' +
      figureTable('Everything needed to repeat the run', [...report.method, { label: 'run', value: report.runId }]) +
      `<h3>Error rate on known cases</h3><p>${escapeMarkup(known)}</p>` +
      (setAside.length > 0
        ? scrollTable({ caption: 'Rows of the case file set aside', head: ['reason', numeric('rows')], rows: setAside })
        : ''),
  };
}

function figureTable(caption: string, figures: readonly ReportFigure[]): string {
  const rows = figures.map(({ label, value }): (Cell | string)[] => [
    label,
    { html: escapeMarkup(value, 500), style: 'wide' },
  ]);
  return scrollTable({ caption, head: ['option', 'value'], rows });
}
