import { escapeMarkdown, markdownTable } from '../display/index.ts';
import type { CaseLink, Findings } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { asReport } from './as-report.ts';
import { formatInterval, formatRank, formatShare } from './format-number.ts';
import type { Report, ReportFigure, ReportLead } from './report.ts';
import { writeReportRules } from './report-rules.ts';
import { tallyWords } from './tally-words.ts';
import { whoIsWho } from './who-is-who.ts';
import { sentenceOf, unmetSentence, WORDINGS } from './wording.ts';
import type { WriteReportOptions } from './write-report.ts';

const LONG = 2000;

/**
 * Writes a report as Markdown with tables: verdict, caveats, leads with reasons and evidence, positions, communities, method.
 * Every text of the case is escaped, so that an id can neither add markup nor a link nor a table cell.
 *
 * Under verdict `insufficient-data` no person is named.
 *
 * @throws RingtraceError `invalid-option` when `top` is not a whole number of at least 1.
 * @example toMarkdown(findings, { title: 'Harbor case' }).startsWith('# Harbor case') // => true
 */
export function toMarkdown(input: Report | Findings, options: WriteReportOptions = {}): string {
  checkSubject('toMarkdown', input, 'values');
  checkOptions('toMarkdown', options, writeReportRules);
  const report = asReport(input, options);
  const blocks = [
    `# ${escapeMarkdown(report.title, 200)}`,
    `> **${report.notice}**`,
    escapeMarkdown(report.headline, LONG),
    ...section('Caveats', report.caveats.map((caveat) => `- ${escapeMarkdown(caveat, LONG)}`).join('\n')),
    ...section('The case file', figureTable(report.figures)),
    ...section('Leads', report.leads.map((lead) => leadBlock(lead, report)).join('\n\n')),
    ...section('Positions', positionTable(report)),
    ...section('Communities', communityTable(report)),
    ...section('People between communities', betweenTable(report)),
    ...section('Beside people whose part is known', knownBlock(report)),
    ...section('Who was watched', watchingBlock(report)),
    ...section('Who is who', identityBlock(report)),
    ...section('Error rate on known cases', report.knownCases ?? ''),
    ...section(
      'Rows set aside',
      markdownTable(
        ['reason', 'rows'],
        report.setAside.map(({ code, rowCount }) => [code, rowCount]),
      ),
    ),
    ...section('Method', figureTable(report.method)),
    `Run ${report.runId}${report.expires === null ? '' : `, expires ${escapeMarkdown(report.expires)}`}. ${report.notice}`,
  ];
  return `${blocks.join('\n\n')}\n`;
}

function section(title: string, body: string): string[] {
  return body === '' ? [] : [`## ${title}`, body];
}

function figureTable(figures: readonly ReportFigure[]): string {
  return markdownTable(
    ['what', 'value'],
    figures.map(({ label, value }) => [label, escapeMarkdown(value, LONG)]),
  );
}

function leadBlock({ lead, evidence, indications, restsOn, hitRate }: ReportLead, report: Report): string {
  const facts = [`**${WORDINGS[lead.wording]}**`, `rank ${formatRank(lead.rank)}`, `score ${lead.score.toFixed(3)}`];
  if (lead.rankInterval) facts.push(`rank interval ${formatInterval(lead.rankInterval)}`);
  if (lead.pTop !== null) facts.push(`among the first ${report.findings.options.top} in ${share(lead.pTop)} of draws`);
  const reasons = lead.reasons.map(({ signal, family, detail, percentile, points, linkCount }) => [
    escapeMarkdown(signal),
    escapeMarkdown(family),
    escapeMarkdown(detail, 500),
    percentile.toFixed(2),
    points.toFixed(3),
    linkCount,
  ]);
  return [
    `### ${escapeMarkdown(lead.person)}`,
    facts.join(', '),
    escapeMarkdown(sentenceOf(lead.sentence), LONG),
    ...[unmetSentence(lead), restsOn, hitRate].flatMap((line) => (line === null ? [] : [escapeMarkdown(line, 1000)])),
    markdownTable(
      ['signal', 'family', 'what it says', 'percentile', 'points', 'links'],
      [...reasons, ['**score**', '', '', '', `**${lead.score.toFixed(3)}**`, '']],
    ),
    ...(indications.length === 0
      ? []
      : [
          'What reports say, apart from the score:',
          markdownTable(
            ['signal', 'what it says', 'links'],
            indications.map(({ signal, detail, linkCount }) => [
              escapeMarkdown(signal),
              escapeMarkdown(detail, 500),
              linkCount,
            ]),
          ),
        ]),
    ...(evidence.length === 0
      ? []
      : [
          markdownTable(
            ['link', 'when', 'kind', 'between', 'report', 'informant', 'grade', 'basis'],
            evidence.map(evidenceRow),
          ),
        ]),
  ].join('\n\n');
}

function evidenceRow({ id, at, kind, source, target, directed, report, informant, grade, basis }: CaseLink): string[] {
  const between = `${escapeMarkdown(source, 40)} ${directed ? '→' : '–'} ${escapeMarkdown(target, 40)}`;
  const cells = [id, at, kind].map((cell) => escapeMarkdown(cell ?? '', 40));
  return [...cells, between, ...[report, informant, grade, basis].map((cell) => escapeMarkdown(cell ?? '', 40))];
}

function positionTable({ positions, findings }: Report): string {
  const hasDraws = positions.some(({ rankInterval }) => rankInterval !== null);
  const certainty = hasDraws ? ['rank interval', `P(top ${findings.options.top})`] : [];
  const rows = positions.map(({ rank, person, score, rankInterval, pTop }) => [
    formatRank(rank),
    escapeMarkdown(person),
    score.toFixed(3),
    ...(hasDraws ? [rankInterval ? formatInterval(rankInterval) : '', pTop === null ? '' : share(pTop)] : []),
  ]);
  return markdownTable(['rank', 'person', 'score', ...certainty], rows);
}

function identityBlock({ findings }: Report): string {
  const who = whoIsWho(findings);
  if (!who) return '';
  const tables = who.tables.flatMap(({ caption, head, rows }) => [
    caption,
    markdownTable(
      head,
      rows.map((row) => row.map((cell) => escapeMarkdown(cell, 500))),
    ),
  ]);
  return [who.note, ...tables].join('\n\n');
}

/** A share may begin with a sign that Markdown reads as HTML. */
function share(value: number): string {
  return escapeMarkdown(formatShare(value));
}

const MOST_ROWS = 40;

function communityTable({ findings }: Report): string {
  const shown = findings.communities.filter(({ members }) => members.length > 1).slice(0, MOST_ROWS);
  const rows = shown.map(({ id, members, stability, conductance, protectedCount, kinds = [], active }) => [
    id,
    members.length,
    share(stability),
    conductance?.toFixed(2) ?? '',
    protectedCount ?? '',
    escapeMarkdown(tallyWords(kinds.map(({ kind, linkCount }) => [kind, linkCount])), LONG),
    escapeMarkdown(active ? [...new Set([active.from, active.to])].join(' to ') : ''),
  ]);
  const head = [
    'community',
    'people',
    'stability',
    'conductance',
    'protected people tied',
    'links among members',
    'active',
  ];
  return markdownTable(head, rows);
}

function betweenTable({ findings, verdict }: Report): string {
  const shown = verdict === 'ranked' ? findings.between.slice(0, MOST_ROWS) : [];
  const rows = shown.map(({ person, communities, probability }) => [
    escapeMarkdown(person),
    communities.join(', '),
    share(probability),
  ]);
  return markdownTable(['person', 'communities', 'runs with the first'], rows);
}

function knownBlock({ known }: Report): string {
  if (known === null) return '';
  const rows = known.others.map(({ person, rank, score }) => [
    formatRank(rank),
    escapeMarkdown(person),
    score.toFixed(3),
  ]);
  return [escapeMarkdown(known.sentence, LONG), markdownTable(['rank', 'person', 'score'], rows)].join('\n\n').trim();
}

function watchingBlock({ watching }: Report): string {
  if (watching === null) return '';
  const rows = watching.people.map(({ person, watched, rankAmongLike, ownShare, watchedContacts }) => [
    escapeMarkdown(person),
    watched ? 'yes' : 'no',
    formatRank(rankAmongLike),
    share(ownShare),
    watchedContacts,
  ]);
  const head = ['person', 'watched', 'rank among the like', 'links from own tap', 'watched contacts'];
  return [escapeMarkdown(watching.sentence, LONG), markdownTable(head, rows)].join('\n\n').trim();
}
