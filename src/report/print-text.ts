import { readableText } from '../display/index.ts';
import { formatInterval, formatRank, formatShare } from './format-number.ts';
import type { Report, ReportLead } from './report.ts';
import { whoIsWho } from './who-is-who.ts';
import { sentenceOf, unmetSentence, WORDINGS } from './wording.ts';

export type Paint = (text: string) => string;

/** Functions that color a text, such as picocolors gives; plain text when left out. */
export interface TextColors {
  readonly bold?: Paint;
  readonly dim?: Paint;
  readonly yellow?: Paint;
  readonly cyan?: Paint;
}

const PLAIN: Paint = (text) => text;
const NAME_LIMIT = 36;

/** A report as text; see `toText`. */
export function printText(report: Report, color: TextColors = {}): string {
  const { bold = PLAIN, dim = PLAIN, yellow = PLAIN, cyan = PLAIN } = color;
  const heading = (text: string): string[] => ['', bold(text)];
  const figures = report.figures.map(({ label, value }) => `${label} ${value}`).join(' · ');
  const lines = [bold(readableText(report.title, 200)), report.headline, dim(figures)];
  if (report.caveats.length > 0) {
    lines.push(
      ...heading('Caveats'),
      ...report.caveats.map((caveat) => `  ${yellow('!')} ${readableText(caveat, 2000)}`),
    );
  }
  if (report.leads.length > 0) {
    lines.push(...heading(`Leads${ofAll(report.leads.length, report.leadCount)}`));
    for (const lead of report.leads) lines.push(...leadLines(lead, report, { bold, dim, yellow, cyan }));
  }
  if (report.positions.length > 0) {
    lines.push(
      ...heading(`Positions${ofAll(report.positions.length, report.rankedCount)}`),
      ...positionLines(report, dim),
    );
  }
  if (report.findings.communities.length > 0) {
    lines.push(...heading('Communities'), ...communityLines(report, dim));
  }
  const who = whoIsWho(report.findings);
  if (who) lines.push(...heading('Who is who'), `  ${who.note}`);
  if (report.knownCases !== null) lines.push(...heading('Error rate on known cases'), `  ${report.knownCases}`);
  const expiry = report.expires === null ? '' : `, expires ${readableText(report.expires)}`;
  const { seed, formula } = report.findings.options;
  lines.push('', dim(`run ${report.runId}, seed ${seed}, formula ${readableText(formula)}${expiry}`), report.notice);
  return `${lines.join('\n')}\n`;
}

function leadLines({ lead, indications, restsOn, hitRate }: ReportLead, report: Report, color: TextColors): string[] {
  const { bold = PLAIN, dim = PLAIN, cyan = PLAIN } = color;
  const facts = [`rank ${formatRank(lead.rank)}`, `score ${lead.score.toFixed(3)}`];
  if (lead.rankInterval) facts.push(`interval ${formatInterval(lead.rankInterval)}`);
  if (lead.pTop !== null) facts.push(`in the first ${report.findings.options.top}: ${formatShare(lead.pTop)}`);
  const lines = [
    `  ${bold(cyan(readableText(lead.person, NAME_LIMIT)))}  ${WORDINGS[lead.wording]}, ${facts.join(', ')}`,
    `      ${readableText(sentenceOf(lead.sentence), 2000)}`,
    ...lead.reasons.map(
      ({ points, signal, detail }) =>
        `      ${points.toFixed(3).padStart(7)}  ${readableText(signal, 40).padEnd(22)}  ${dim(readableText(detail, 300))}`,
    ),
  ];
  // Told beside the score, without points.
  for (const { signal, detail } of indications)
    lines.push(
      `      ${'reports'.padStart(7)}  ${readableText(signal, 40).padEnd(22)}  ${dim(readableText(detail, 300))}`,
    );
  for (const line of [unmetSentence(lead), restsOn, hitRate])
    if (line !== null) lines.push(`      ${readableText(line, 1000)}`);
  return [...lines, ''];
}

function positionLines(report: Report, dim: Paint): string[] {
  const names = report.positions.map(({ person }) => readableText(person, NAME_LIMIT));
  const width = Math.max(6, ...names.map((name) => name.length));
  const rows = report.positions.map(({ rank, score, rankInterval, pTop }, index) =>
    [
      formatRank(rank).padStart(6),
      names[index]!.padEnd(width),
      score.toFixed(3).padStart(6),
      (rankInterval ? formatInterval(rankInterval) : '').padStart(9),
      (pTop === null ? '' : formatShare(pTop)).padStart(7),
    ]
      .join('  ')
      .trimEnd(),
  );
  const hasDraws = report.positions.some(({ rankInterval }) => rankInterval !== null);
  const head = `  rank  ${'person'.padEnd(width)}   score${hasDraws ? `   interval  P(top ${report.findings.options.top})` : ''}`;
  return [dim(head), ...rows];
}

function communityLines({ findings }: Report, dim: Paint): string[] {
  const shown = findings.communities.slice(0, 12);
  const rest = findings.communities.length - shown.length;
  const rows = shown.map(({ id, members, stability }) => {
    const people = members.length === 1 ? 'person' : 'people';
    return `  ${String(id).padStart(3)}  ${members.length} ${people}, ${formatShare(stability)} stable`;
  });
  return rest > 0 ? [...rows, dim(`       and ${rest} smaller`)] : rows;
}

function ofAll(shown: number, all: number): string {
  return shown < all ? ` (first ${shown} of ${all})` : '';
}
