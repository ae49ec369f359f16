import { type Shown, shown } from '../display/index.ts';
import { type CaseLink, compareIds, type Findings, type KnownCases, type Lead, noticeOf } from '../model/index.ts';
import { shieldOf } from '../protection/index.ts';
import { readTimeSpan } from '../time/index.ts';
import { alternativesFor } from './alternatives.ts';
import { countActivity } from './count-activity.ts';
import { findingsSheet } from './findings-sheet.ts';
import { formatCount } from './format-number.ts';
import { frontLineSentence } from './front-line-sentence.ts';
import { hitRateOf } from './hit-rate.ts';
import { knownCasesSentence } from './known-cases-sentence.ts';
import { knownPart } from './known-part.ts';
import { listSections } from './list-sections.ts';
import { methodOf } from './method.ts';
import { printText } from './print-text.ts';
import type { Report, ReportFacts, ReportLead } from './report.ts';
import { scarceStageSentence } from './scarce-stage-sentence.ts';
import type { ReportFigure } from './section.ts';
import { watchingPart } from './watching-part.ts';
import { headlineOf, saysRestsOn } from './wording.ts';

/** What `writeReport` may be told. */
export interface WriteReportOptions {
  /** Default: the title that the findings were written with, or `Network report`. */
  readonly title?: string | undefined;
  /** How many leads and positions to print; `findings.options.top` unless told. */
  readonly top?: number | undefined;
  /** The day after which the report is not to be relied on, printed as given. */
  readonly expires?: string | undefined;
  /** Who made it. */
  readonly author?: string | undefined;
  /** The unit that answers for it. */
  readonly unit?: string | undefined;
  /** Who looked at it before it was handed on. */
  readonly reviewer?: string | undefined;
  /** The day it was made, printed as given; no clock is read, so that the same input gives the same bytes. */
  readonly madeOn?: string | undefined;
  /** Who may be given it, in the words of the force that makes it; printed on every page. */
  readonly handling?: string | undefined;
  /** Error rate to print; `findings.knownCases` unless told. */
  readonly knownCases?: KnownCases | undefined;
}

/** The report of findings whose run id is known. */
export function composeReport(findings: Findings, options: WriteReportOptions, id: string): Report & Shown {
  const top = options.top ?? findings.options.top;
  const known = options.knownCases ?? findings.knownCases;
  const isRanked = findings.verdict === 'ranked';
  const eligible = new Set<string>(findings.ranking.map(({ person }) => person));
  const evidence = findings.evidence.filter(({ source, target }) => eligible.has(source) && eligible.has(target));
  const linkOf = new Map(evidence.map((link) => [link.id, link]));
  // Whoever writes a title or signs may not know who is protected.
  const say = (text: string): string => shieldOf(findings)?.text(text) ?? text;
  const facts: ReportFacts = {
    title: say(options.title ?? findings.title ?? 'Network report'),
    runId: id,
    expires: options.expires === undefined ? null : say(options.expires),
    made: madeBy(options).map(({ label, value }) => ({ label, value: say(value) })),
    notice: noticeOf(findings),
    verdict: findings.verdict,
    headline: headlineOf(findings),
    caveats: findings.caveats,
    figures: figuresOf(findings),
    leads: isRanked ? findings.leads.slice(0, top).map((lead) => reportLead(lead, linkOf, findings)) : [],
    leadCount: isRanked ? findings.leads.length : 0,
    positions: isRanked ? findings.ranking.slice(0, top) : [],
    rankedCount: findings.ranking.length,
    activity: findings.activity ?? countActivity(evidence),
    known: knownPart(findings, top),
    watching: watchingPart(findings, top),
    method: methodOf(findings),
    knownCases: known ? knownCasesSentence(known) : null,
    frontLine: findings.frontLine ? frontLineSentence(findings.frontLine) : null,
    scarceStage: findings.stages ? scarceStageSentence(findings.stages) : null,
    setAside: setAsideOf(findings),
    findings,
  };
  const report: Report = { ...facts, sections: listSections(facts) };
  return shown(report, { ...findingsSheet(findings), text: () => printText(report) });
}

function reportLead(lead: Lead, linkOf: ReadonlyMap<string, CaseLink>, findings: Findings): ReportLead {
  const indications = (lead.indications ?? []).filter(({ speaks }) => speaks);
  const cited = new Set([...lead.reasons, ...indications].flatMap(({ links }) => links));
  const evidence = [...cited].map((id) => linkOf.get(id)).filter((link) => link !== undefined);
  evidence.sort((a, b) => startOf(a) - startOf(b) || compareIds(a.at ?? '', b.at ?? '') || compareIds(a.id, b.id));
  const restsOn = saysRestsOn(lead, findings.options.top);
  const links = findings.evidence.filter(({ source, target }) => source === lead.person || target === lead.person);
  const alternatives = alternativesFor(lead.person, links, findings);
  return { lead, evidence, indications, restsOn, hitRate: hitRateOf(lead, findings), alternatives };
}

/** Phase 10 comes after phase 2; what has no time comes last. */
function startOf({ at }: CaseLink): number {
  return (at === undefined ? undefined : readTimeSpan(at)?.start) ?? Number.MAX_VALUE;
}

function figuresOf({ network, ranking, ties, communities, modularity }: Findings): ReportFigure[] {
  const figures: [string, number][] = [
    ['people in the case file', network.people],
    ['of them may be ranked', ranking.length],
    ['protected people, counted and never scored', network.protected],
    ['people without a category', network.uncategorized],
    ['links of everybody', network.links],
    ['ties among everybody', network.ties],
    ['ties among those who may be ranked', ties.length],
    ['shared events', network.events],
    ['separate parts of everybody', network.components],
    ['communities of those who may be ranked', communities.length],
  ];
  return [
    ...figures.map(([label, value]) => ({ label, value: formatCount(value) })),
    { label: 'modularity', value: modularity.toFixed(3) },
  ];
}

function madeBy({ handling, author, unit, reviewer, madeOn }: WriteReportOptions): ReportFigure[] {
  const said = { handling, author, unit, reviewer, 'made on': madeOn };
  return Object.entries(said).flatMap(([label, value]) => (value === undefined ? [] : [{ label, value }]));
}

function setAsideOf({ issues }: Findings): Report['setAside'] {
  const counts = new Map<Findings['issues'][number]['code'], number>();
  for (const { code } of issues) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => compareIds(a, b)).map(([code, rowCount]) => ({ code, rowCount }));
}
