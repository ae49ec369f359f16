import { type Cell, escapeMarkup, readableText } from '../../display/index.ts';
import { type CaseLink, countOf, type Indication, type Wording } from '../../model/index.ts';
import { waterfallChart } from '../../view/index.ts';
import { formatInterval, formatRank, formatShare } from '../format-number.ts';
import type { ReportLead } from '../report.ts';
import { tallyWords } from '../tally-words.ts';
import { sentenceOf, unmetSentence, WORDINGS } from '../wording.ts';
import { htmlFigure, name, number, numeric, scrollTable } from './parts.ts';

const MOST_LINKS = 25;
const BADGES: Readonly<Record<Wording, string>> = {
  'strong-lead': '',
  'supported-lead': ' supported',
  'weak-lead': ' weak',
};

/** One lead: wording, how sure, on what it rests, how the score adds up, and the links behind it. */
export function htmlLead(
  { lead, evidence, indications, restsOn, hitRate }: ReportLead,
  position: number,
  top: number,
): string {
  const id = `lead-${position}`;
  const badge = `<span class="badge${BADGES[lead.wording]}">${WORDINGS[lead.wording]}</span>`;
  const facts = [`rank <b>${formatRank(lead.rank)}</b>`, `score <b>${lead.score.toFixed(3)}</b>`];
  if (lead.rankInterval) facts.push(`rank interval <b>${formatInterval(lead.rankInterval)}</b>`);
  if (lead.pTop !== null)
    facts.push(`among the first ${top} in <b>${escapeMarkup(formatShare(lead.pTop))}</b> of draws`);
  const unmet = unmetSentence(lead);
  const chart = waterfallChart({
    title: `How the score of ${readableText(lead.person)} adds up`,
    steps: lead.reasons.map(({ signal, family, points }) => ({ label: signal, group: family, points })),
  });
  return (
    `<article class="lead" id="${id}" aria-labelledby="${id}-title"><div class="lead-head">` +
    `<header><h3 id="${id}-title">${name(lead.person)}</h3>${badge}</header>` +
    `<p class="facts">${facts.map((fact) => `<span>${fact}</span>`).join('')}</p>` +
    `<p>${escapeMarkup(sentenceOf(lead.sentence), 2000)}</p>` +
    (unmet === null ? '' : `<p class="rests">${escapeMarkup(unmet, 1000)}</p>`) +
    (restsOn === null ? '' : `<p class="rests">${escapeMarkup(restsOn, 600)}</p>`) +
    (hitRate === null ? '' : `<p class="rests">${escapeMarkup(hitRate, 600)}</p>`) +
    htmlFigure(chart, 'How the points of the reasons add up to the score, from 0 to 1') +
    '</div>' +
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

/** The links that the reasons cite, with what they are worth; columns that no link fills are left out. */
function evidenceTable(
  citing: readonly { readonly links: readonly string[] }[],
  evidence: readonly CaseLink[],
): string {
  if (evidence.length === 0) return '';
  const shown = evidence.slice(0, MOST_LINKS);
  const columns = EVIDENCE_COLUMNS.filter(({ isFilled }) => isFilled === undefined || shown.some(isFilled));
  const rows = shown.map((link) => columns.map(({ cell }) => cell(link)));
  const missing = new Set(citing.flatMap(({ links }) => links)).size - shown.length;
  const rest =
    missing > 0
      ? `<p class="note">${countOf(missing, 'more cited link is', 'more cited links are')} not shown.</p>`
      : '';
  const caption = `Evidence: ${countOf(evidence.length, 'link', 'links')} that the reasons cite${worthOf(evidence)}`;
  return scrollTable({ caption, head: columns.map(({ head }) => head), rows }) + rest;
}

interface EvidenceColumn {
  readonly head: string;
  readonly isFilled?: (link: CaseLink) => boolean;
  readonly cell: (link: CaseLink) => Cell;
}

const EVIDENCE_COLUMNS: readonly EvidenceColumn[] = [
  { head: 'link', cell: ({ id }) => ({ html: name(id, 24), style: 'code' }) },
  {
    head: 'when',
    isFilled: ({ at }) => at !== undefined,
    cell: ({ at = '' }) => ({ html: escapeMarkup(at, 24), style: 'short' }),
  },
  { head: 'kind', cell: ({ kind }) => ({ html: name(kind, 40) }) },
  {
    head: 'between',
    cell: ({ source, target, directed }) => ({
      html: `${name(source, 32)} ${directed ? '→' : '–'} ${name(target, 32)}`,
    }),
  },
  ...(['report', 'informant', 'grade', 'basis'] as const).map(
    (field): EvidenceColumn => ({
      head: field,
      isFilled: (link) => link[field] !== undefined,
      cell: (link) => ({ html: name(link[field] ?? '', 40), ...(field === 'grade' && { style: 'short' as const }) }),
    }),
  ),
];

/** `; grades A1 3, B2 12; 4 assessments`. */
function worthOf(evidence: readonly CaseLink[]): string {
  const grades = new Map<string, number>();
  for (const { grade = 'ungraded' } of evidence) grades.set(grade, (grades.get(grade) ?? 0) + 1);
  const graded =
    grades.size === 1 && grades.has('ungraded') ? 'none graded' : `grades ${tallyWords([...grades].sort())}`;
  const assessed = evidence.filter(({ basis }) => basis === 'assessment').length;
  return `; ${graded}${assessed === 0 ? '' : `; ${countOf(assessed, 'assessment', 'assessments')}, not fact`}`;
}
