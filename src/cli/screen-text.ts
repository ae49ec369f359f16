import { readableText } from '../display/index.ts';
import { type Findings, type Lead, sayShare } from '../model/index.ts';
import {
  checksNext,
  LEAD_WORDING,
  type Paint,
  type TextColors,
  type WriteReportOptions,
  whyOf,
  writeReport,
} from '../report/index.ts';

export interface ScreenTextOptions extends WriteReportOptions {
  readonly color?: TextColors;
}

const PLAIN: Paint = (text) => text;
/** Of an id, of why somebody is a lead, and of all else that stands on one line. */
const LIMITS = { id: 28, why: 200, line: 400 } as const;

/** What an analysis says on one screen: verdict, caveats, each lead on a line with why, and what to check next. `toText` says everything. */
export function screenText(findings: Findings, options: ScreenTextOptions = {}): string {
  const { color = {}, ...reporting } = options;
  const { bold = PLAIN, dim = PLAIN, yellow = PLAIN } = color;
  const report = writeReport(findings, reporting);
  const { people, protected: protectedCount, links, ties } = findings.network;
  const counted = `${people} people in the case, ${findings.ranking.length} may be ranked, ${protectedCount} protected; ${links} links, ${ties} ties`;
  const lines = [bold(readableText(report.title, 200)), report.headline, dim(counted)];
  for (const caveat of report.caveats) lines.push(`  ${yellow('!')} ${readableText(caveat, LIMITS.line)}`);
  if (report.leads.length > 0) {
    const some = report.leadCount > report.leads.length ? `, ${report.leads.length} of ${report.leadCount}` : '';
    lines.push('', `${bold(`Leads${some}`)}: ${LEAD_WORDING}`);
    lines.push(
      ...leadLines(
        report.leads.map(({ lead }) => lead),
        color,
      ),
    );
    if (report.frontLine !== null) lines.push(`  ${report.frontLine}`);
    if (report.scarceStage !== null) lines.push(`  ${readableText(report.scarceStage, LIMITS.line)}`);
    const checks = checksNext(report.leads.map(({ lead }) => lead)).map((check) => `  ${check}`);
    lines.push('', bold('Check next'), ...checks);
    lines.push('', dim('Everything: --all. One person: ringtrace explain ID. Which source first: ringtrace next.'));
  }
  if (report.knownCases !== null) lines.push(dim(report.knownCases));
  lines.push(dim(`run ${report.runId}, seed ${findings.options.seed}`), report.notice);
  return `${lines.join('\n')}\n`;
}

function leadLines(leads: readonly Lead[], { bold = PLAIN, cyan = PLAIN, dim = PLAIN }: TextColors): string[] {
  const cells = leads.map((lead) => [
    String(Number(lead.rank.toFixed(1))),
    readableText(lead.person, LIMITS.id),
    lead.wording.replace('-lead', ''),
    lead.rankInterval === null ? '' : lead.rankInterval.map((rank) => Number(rank.toFixed(1))).join('–'),
    lead.pTop === null ? '' : sayShare(lead.pTop),
  ]);
  const head = ['rank', 'who', 'lead', '90 %', 'P(first)'];
  const widths = head.map((name, i) => Math.max(name.length, ...cells.map((row) => [...row[i]!].length)));
  const pad = (row: readonly string[]): string[] => row.map((cell, i) => cell.padEnd(widths[i]!));
  return [
    dim(`  ${pad(head).join('  ')}  why, and what it lacks`),
    ...leads.map((lead, i) => {
      const [rank, who, ...rest] = pad(cells[i]!);
      return `  ${rank}  ${bold(cyan(who!))}  ${rest.join('  ')}  ${readableText(whyOf(lead), LIMITS.why)}`;
    }),
  ];
}
