import { type Cell, escapeMarkup, readableText } from '../display/index.ts';
import type { CaseLink, Indication } from '../model/index.ts';
import { waterfallChart } from '../view/index.ts';
import { formatInterval, formatRank, formatShare } from './format-number.ts';
import { htmlFigure, name, number, numeric, scrollTable } from './html-parts.ts';
import type { ReportLead } from './report.ts';
import { sentenceOf, WORDINGS } from './wording.ts';

const MOST_LINKS = 25;

/** One lead: wording, how sure, on what it rests, how the score adds up, and the links behind it. */
export function htmlLead({ lead, evidence, indications, restsOn }: ReportLead, position: number, top: number): string {
  const id = `lead-${position}`;
  const badge = `<span class="badge${lead.wording === 'weak-lead' ? ' weak' : ''}">${WORDINGS[lead.wording]}</span>`;
  const facts = [`rank <b>${formatRank(lead.rank)}</b>`, `score <b>${lead.score.toFixed(3)}</b>`];
  if (lead.rankInterval) facts.push(`rank interval <b>${formatInterval(lead.rankInterval)}</b>`);
  if (lead.pTop !== null)
    facts.push(`among the first ${top} in <b>${escapeMarkup(formatShare(lead.pTop))}</b> of draws`);
  const chart = waterfallChart({
    title: `How the score of ${readableText(lead.person)} adds up`,
    steps: lead.reasons.map(({ signal, family, points }) => ({ label: signal, group: family, points })),
  });
  return (
    `<article class="lead" id="${id}" aria-labelledby="${id}-title">` +
    `<header><h3 id="${id}-title">${name(lead.person)}</h3>${badge}</header>` +
    `<p class="facts">${facts.map((fact) => `<span>${fact}</span>`).join('')}</p>` +
    `<p>${escapeMarkup(sentenceOf(lead.sentence), 2000)}</p>` +
    (restsOn === null ? '' : `<p class="rests">${escapeMarkup(restsOn, 600)}</p>`) +
    htmlFigure(chart, 'How the points of the reasons add up to the score, from 0 to 1') +
    reasonTable(lead, position) +
    indicationTable(indications, position) +
    evidenceTable([...lead.reasons, ...indications], evidence) +
    '</article>\n'
  );
}

function reasonTable({ reasons, score }: ReportLead['lead'], position: number): string {
  const rows = reasons.map(({ signal, detail, value, percentile, points, linkCount }): (Cell | string)[] => [
    { html: name(signal) },
    { html: escapeMarkup(detail, 500), style: 'wide' },
    number(String(Number(value.toPrecision(4)))),
    number(percentile.toFixed(2)),
    number(points.toFixed(3)),
    number(String(linkCount)),
  ]);
  return scrollTable({
    caption: `Reasons for lead ${position}`,
    head: ['signal', 'what it says', numeric('value'), numeric('percentile'), numeric('points'), numeric('links')],
    rows,
    foot: ['score', '', '', '', number(score.toFixed(3)), ''],
  });
}

function indicationTable(indications: readonly Indication[], position: number): string {
  if (indications.length === 0) return '';
  return scrollTable({
    caption: `What reports say of lead ${position}, apart from the score`,
    head: ['signal', 'what it says', numeric('links')],
    rows: indications.map(({ signal, detail, linkCount }): (Cell | string)[] => [
      { html: name(signal) },
      { html: escapeMarkup(detail, 500), style: 'wide' },
      number(String(linkCount)),
    ]),
  });
}

function evidenceTable(
  citing: readonly { readonly links: readonly string[] }[],
  evidence: readonly CaseLink[],
): string {
  if (evidence.length === 0) return '';
  const cited = new Set(citing.flatMap(({ links }) => links)).size;
  const shown = evidence.slice(0, MOST_LINKS);
  const rows = shown.map((link): (Cell | string)[] => [
    { html: name(link.id, 24) },
    { html: escapeMarkup(link.at ?? '', 24), style: 'short' },
    { html: name(link.kind, 40) },
    { html: `${name(link.source, 32)} ${link.directed ? '→' : '–'} ${name(link.target, 32)}` },
    { html: name(link.report ?? '', 40) },
    { html: name(link.informant ?? '', 40) },
    { html: name(link.grade ?? '', 12), style: 'short' },
    { html: name(link.basis ?? '', 12), style: 'short' },
  ]);
  const missing = cited - shown.length;
  const rest =
    missing > 0
      ? `<p class="note">${missing} more cited ${missing === 1 ? 'link is' : 'links are'} not shown.</p>`
      : '';
  const head = ['link', 'when', 'kind', 'between', 'report', 'informant', 'grade', 'basis'];
  return scrollTable({ caption: 'Evidence: the links that the reasons cite', head, rows }) + rest;
}
