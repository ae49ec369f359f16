import type { CaseAnalysis } from '../analysis/index.ts';
import { type Noticed, type Sheet, type Shown, shownWithNotice } from '../display/index.ts';
import {
  type CaseLink,
  countOf,
  type EligibleId,
  type EvidenceSource,
  type Findings,
  type Lead,
  nameSource,
  type PersonId,
  type RankedPerson,
  sayLack,
  wholePercent,
} from '../model/index.ts';
import { type Alternative, alternativesFor } from '../report/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { askedPerson } from './asked-person.ts';
import { explainPersonRules } from './question-rules.ts';
import { toldOnce } from './told-once.ts';

/** What `explainPerson` may be told. */
export interface ExplainPersonOptions {
  /** Whether other people may be named: contacts, and informants that the place rests on. Default false, as a person's own explanation asks. */
  readonly others?: boolean | undefined;
}

/** Why somebody stands where they stand, in plain words. Each list is in the order in which it should be read. */
export interface Explanation extends Noticed {
  /** Who it is. */
  readonly person: EligibleId;
  /** 1 is first. */
  readonly rank: number;
  /** How many people are ranked. */
  readonly of: number;
  /** 0 to 1, the sum of the reasons' points. */
  readonly score: number;
  /** Left out where the person is no lead. */
  readonly wording?: Lead['wording'];
  /** Where they stand, in one sentence. */
  readonly standing: string;
  /** What speaks against reading much into it; told first. */
  readonly speaksAgainst: readonly string[];
  /** What else would look like this, and what tells it apart. */
  readonly alternatives: readonly Alternative[];
  /** Why, one sentence a signal, the weightiest first. */
  readonly reasons: readonly string[];
  /** What reports say, apart from position. */
  readonly onRecord: readonly string[];
  /** On which sources the place rests. */
  readonly sources: string;
  /** What cannot be said of anybody here. */
  readonly limits: readonly string[];
  /** The people tied to them, strongest first; empty unless others may be named. */
  readonly contacts: readonly EligibleId[];
}

/**
 * Why does somebody stand where they stand? Puts the reasons, what speaks against them, what would look the same, the sources and the limits into
 * plain words.
 *
 * Without `others` no other person's id is in the text (Regulation (EU) 2024/1689 art. 86 asks for an explanation, not for third parties). Take an
 * analysis to have all links of the person read for alternatives; findings hold only those that leads cite. Cost: O(people + links).
 *
 * @throws RingtraceError `unknown-person` with the nearest ids; `protected-person` where an analysis knows the person as one.
 * @example explainPerson(findings, 'P01').rank // => 1
 */
export function explainPerson(
  from: Findings | CaseAnalysis,
  person: PersonId,
  options: ExplainPersonOptions = {},
): Explanation & Shown {
  checkSubject(PLACE, from, 'asked');
  checkOptions(PLACE, options, explainPersonRules);
  const { findings, id, links } = opened(from, person);
  const entry = findings.ranking.find((ranked) => ranked.person === id)!;
  const lead = findings.leads.find((found) => found.person === id);
  const explanation: Explanation = {
    person: id,
    rank: entry.rank,
    of: findings.ranking.length,
    score: entry.score,
    ...(lead && { wording: lead.wording }),
    standing: standingOf(entry, lead, findings),
    speaksAgainst: against(entry, lead, findings),
    alternatives: alternativesFor(id, links, findings),
    reasons: reasonsOf(entry),
    onRecord: (entry.indications ?? []).filter(({ speaks }) => speaks).map(({ detail }) => sentence(detail)),
    sources: sourcesOf(entry, findings.options.top, options.others === true),
    limits: limitsOf(entry, findings),
    contacts: options.others === true ? contactsOf(id, findings) : [],
  };
  return shownWithNotice(explanation, explanationSheet(explanation), findings.options.rankUncategorized === true);
}

const PLACE = 'explainPerson';

interface Opened {
  readonly findings: Findings;
  readonly id: EligibleId;
  /** The links of the person with people who may be ranked, as far as they are known. */
  readonly links: readonly CaseLink[];
}

function opened(from: Findings | CaseAnalysis, person: PersonId): Opened {
  if ('network' in from && 'eligibleLinks' in from.network) {
    const { network, ranking } = from as CaseAnalysis;
    const ranked = new Set<PersonId>(ranking.map((entry) => entry.person));
    const id = askedPerson(person, PLACE, {
      isEligible: (asked): asked is EligibleId => ranked.has(asked),
      isProtected: (asked) => network.snapshot.indexOf(asked) >= 0 && !network.isEligible(asked),
      eligible: ranking.map((entry) => entry.person),
    });
    return { findings: toldOnce(from as CaseAnalysis), id, links: network.eligibleLinks(id) };
  }
  const findings = from as Findings;
  const eligible = findings.ranking.map((entry) => entry.person);
  const ranked = new Set<PersonId>(eligible);
  const isEligible = (asked: PersonId): asked is EligibleId => ranked.has(asked);
  const id = askedPerson(person, PLACE, { isEligible, isProtected: () => false, eligible });
  return { findings, id, links: findings.evidence.filter(({ source, target }) => source === id || target === id) };
}

function standingOf({ rank }: RankedPerson, lead: Lead | undefined, { verdict, ranking }: Findings): string {
  if (verdict === 'insufficient-data') {
    return 'The case file cannot carry a ranking, so no place in it means anything, and nobody is a lead.';
  }
  const place = `Rank ${Number(rank.toFixed(1))} of ${ranking.length} people who may be ranked`;
  if (lead === undefined) return `${place}, and no lead.`;
  return `${place}, a ${lead.wording.replace('-', ' ')}: a position consistent with coordination, not a finding.`;
}

function against(entry: RankedPerson, lead: Lead | undefined, { options, watchBias }: Findings): string[] {
  const { rankInterval, pTop } = entry;
  const told = (lead?.lacks ?? []).map((lack) => sentence(sayLack(lack)));
  const watched = watchBias?.people.find(({ person }) => person === entry.person);
  return [
    ...(told.length > 0 ? told : (lead?.unmet ?? []).map(sentence)),
    ...(rankInterval && rankInterval[1] > options.top && entry.rank <= options.top
      ? [`With part of the sources missing the rank falls to ${Math.round(rankInterval[1])}.`]
      : []),
    ...(pTop !== null && pTop < 0.5
      ? [`Among the first ${options.top} in only ${wholePercent(pTop)} % of the draws.`]
      : []),
    ...(watched?.watched === true
      ? [`Was watched: ${wholePercent(watched.ownShare)} % of the links were recorded on their own line.`]
      : []),
    ...((entry.indications ?? []).some(({ speaks }) => speaks)
      ? []
      : ['Nothing that reports say of this person speaks for coordination.']),
  ];
}

function reasonsOf({ reasons, score }: RankedPerson): string[] {
  return [...reasons]
    .sort((a, b) => b.points - a.points)
    .map(({ detail, points, percentile }) => {
      const share = score === 0 ? 0 : points / score;
      return `${sentence(detail).slice(0, -1)}: higher than ${wholePercent(percentile)} % of the ranked, ${wholePercent(share)} % of the score.`;
    });
}

function sourcesOf({ restsOn }: RankedPerson, top: number, others: boolean): string {
  if (typeof restsOn === 'string') {
    switch (restsOn) {
      case 'not-drawn':
        return 'Nobody looked on which sources the place rests: no draws were made.';
      case 'outside-top':
        return `Not among the first ${top}, and only their sources are looked at.`;
      case 'no-source':
        return 'No link names a source that the place could rest on.';
      case 'none-found':
        return `No set of up to five sources, if disbelieved, takes the person out of the first ${top}.`;
      case 'not-told':
        return 'The findings do not say on which sources the place rests.';
    }
  }
  // Informants are people, and a tie names another one.
  const isUnnamed = ({ kind }: EvidenceSource): boolean => !others && (kind === 'informant' || kind === 'tie');
  const unnamed = (kind: EvidenceSource['kind']): string[] => {
    const count = restsOn.filter((source) => source.kind === kind && isUnnamed(source)).length;
    return count === 0 ? [] : [count === 1 ? `one ${kind}` : `${count} ${kind}s`];
  };
  const named = [
    ...unnamed('informant'),
    ...unnamed('tie'),
    ...restsOn.filter((source) => !isUnnamed(source)).map(nameSource),
  ];
  return `If ${listOf(named)} ${restsOn.length === 1 ? 'is' : 'are'} disbelieved, the person is no longer among the first ${top}.`;
}

function limitsOf(entry: RankedPerson, { certainty, knownCases }: Findings): string[] {
  return [
    'Positions are read from what was recorded; who was watched more is seen more, and what nobody recorded is not there.',
    ...(entry.rankInterval === null ? ['How far the rank would move with other evidence was not drawn.'] : []),
    ...(certainty
      ? [`A stable ranking is not a right one: stability ${certainty.csCoefficient.toFixed(2)} says nothing of truth.`]
      : []),
    ...(knownCases
      ? [
          `On ${knownCases.cases} cases whose organizers are known, ${wholePercent(knownCases.precisionAtTop)} % of the ${knownCases.top} ranked highest were organizers.`,
        ]
      : []),
    'A lead is no ground for arrest, stop or refusal; a human has to check it.',
  ];
}

function contactsOf(id: EligibleId, { ties }: Findings): EligibleId[] {
  return ties
    .filter(({ source, target }) => source === id || target === id)
    .sort((a, b) => b.strength - a.strength)
    .map(({ source, target }) => (source === id ? target : source));
}

function sentence(text: string): string {
  const begun = `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
  return /[.!?]$/.test(begun) ? begun : `${begun}.`;
}

function listOf(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** What speaks against it stands before what speaks for it. */
function explanationSheet(explanation: Explanation): Sheet {
  const { person, standing, speaksAgainst, alternatives, reasons, onRecord, sources, limits, contacts } = explanation;
  const rows: readonly (readonly [what: string, texts: readonly string[]])[] = [
    ['speaks against', speaksAgainst],
    ['would look the same', alternatives.map(({ because, check }) => `${because} ${check}`)],
    ['reason', reasons],
    ['on record', onRecord],
    ['rests on', [sources]],
    ['limit', limits],
    [
      'contacts',
      contacts.length > 0 ? [`${countOf(contacts.length, 'person', 'people')}: ${contacts.join(', ')}`] : [],
    ],
  ];
  const text = (): string =>
    `${[`Why ${person} stands here`, '', standing, ...rows.flatMap(([what, texts]) => (texts.length === 0 ? [] : ['', `${what.charAt(0).toUpperCase()}${what.slice(1)}`, ...texts.map((line) => `  - ${line}`)]))].join('\n')}\n`;
  return {
    title: `Why ${person} stands here`,
    paragraphs: [standing],
    records: () => rows.flatMap(([what, texts]) => texts.map((told) => ({ what, told }))),
    limit: 60,
    text,
  };
}
