import { readableText } from '../display/index.ts';
import {
  compareIds,
  type EvidenceSource,
  type Findings,
  type Lead,
  nameSource,
  sayLack,
  wholePercent,
} from '../model/index.ts';
import { LEAD_WORDING, type Paint, type TextColors, type WriteReportOptions, writeReport } from '../report/index.ts';

export interface ScreenTextOptions extends WriteReportOptions {
  readonly color?: TextColors;
}

const PLAIN: Paint = (text) => text;
/** Of an id, of a reason, and of all else that stands on one line. */
const LIMITS = { id: 28, why: 100, line: 400 } as const;
const MOST_SOURCES = 5;

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
    lines.push('', bold('Check next'), ...checkLines(report.leads.map(({ lead }) => lead)));
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
    lead.pTop === null ? '' : `${wholePercent(lead.pTop)} %`,
  ]);
  const head = ['rank', 'who', 'lead', '90 %', 'P(first)'];
  const widths = head.map((name, i) => Math.max(name.length, ...cells.map((row) => [...row[i]!].length)));
  const pad = (row: readonly string[]): string[] => row.map((cell, i) => cell.padEnd(widths[i]!));
  return [
    dim(`  ${pad(head).join('  ')}  why, and what it lacks`),
    ...leads.map((lead, i) => {
      const [rank, who, ...rest] = pad(cells[i]!);
      return `  ${rank}  ${bold(cyan(who!))}  ${rest.join('  ')}  ${readableText(whyOf(lead), 2 * LIMITS.why)}`;
    }),
  ];
}

/** What reports say that speaks for it, else the largest reason; then the first thing that is lacking. */
function whyOf({ indications = [], reasons, lacks = [] }: Lead): string {
  const said = indications.find(({ speaks, isAct }) => speaks && isAct) ?? indications.find(({ speaks }) => speaks);
  const largest = [...reasons].sort((a, b) => b.points - a.points)[0];
  const why = [said?.detail, largest?.detail].filter((detail) => detail !== undefined).map(shortened);
  const [lack] = lacks;
  return lack === undefined ? why.join('; ') : `${why.join('; ')} (but ${shortened(sayLack(lack))})`;
}

function shortened(text: string): string {
  return text.length <= LIMITS.why ? text : `${text.slice(0, LIMITS.why - 1)}…`;
}

/** The sources that leads rest on, those first on which most hang, alone before together with others. */
function checkLines(leads: readonly Lead[]): string[] {
  const hanging = new Map<
    string,
    { readonly source: EvidenceSource; readonly alone: string[]; readonly together: string[] }
  >();
  for (const { person, restsOn } of leads) {
    if (typeof restsOn === 'string') continue;
    for (const source of restsOn) {
      const key = JSON.stringify([source.kind, source.id]);
      const held = hanging.get(key) ?? { source, alone: [], together: [] };
      hanging.set(key, held);
      (restsOn.length === 1 ? held.alone : held.together).push(readableText(person, LIMITS.id));
    }
  }
  const ordered = [...hanging.values()].sort(
    (a, b) =>
      b.alone.length - a.alone.length ||
      b.together.length - a.together.length ||
      compareIds(a.source.kind, b.source.kind) ||
      compareIds(a.source.id, b.source.id),
  );
  if (ordered.length === 0) return [`  ${noSource(leads)}`];
  return ordered.slice(0, MOST_SOURCES).map(({ source, alone, together }) => {
    const parts = [
      ...(alone.length > 0 ? [`${alone.join(', ')} ${alone.length === 1 ? 'rests' : 'rest'} on it alone`] : []),
      ...(together.length > 0 ? [`${together.join(', ')} on it and others`] : []),
    ];
    return `  ${readableText(nameSource(source), LIMITS.id + 12)}: ${parts.join('; ')}`;
  });
}

function noSource(leads: readonly Lead[]): string {
  if (leads.every(({ restsOn }) => restsOn === 'not-drawn'))
    return 'Nobody looked on which sources the leads rest: no draws were made.';
  if (leads.every(({ restsOn }) => restsOn === 'no-source' || restsOn === 'not-told')) {
    return 'No link names a source: ask where the ties of the leads come from.';
  }
  return 'No set of up to five sources carries a lead; check the acts on record first.';
}
