import { findArc, finishSteps, type Steps, sortSteps } from '../kernels/index.ts';
import { type CaseLink, compareIds, type EvidenceSource } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';

/** A source says that two people are tied, or that a person was at an event. */
export interface Statement {
  /** Number of the source. */
  readonly source: number;
  /** Node, and the other node or the number of the event. */
  readonly node: number;
  readonly other: number;
  /** Grades of the links that say so. */
  readonly grades: readonly string[];
  /** Whether a link without a grade says so too: nobody doubts that one. */
  readonly ungraded: boolean;
}

export interface Statements {
  /** What stands and falls together: one informant, one report nobody is named for, one event, or else one tie. */
  readonly sources: readonly EvidenceSource[];
  readonly ties: readonly Statement[];
  /** By event, then node, then source. */
  readonly attendances: readonly Statement[];
}

/**
 * Lists what the links among eligible people say, once for each source that says it: ten calls that one report lists between two people are
 * one statement, and so are ten without a report. Links of an event say who was there; links of a tie that the network dropped say nothing.
 * Give a kind to hear its links alone.
 */
export function listStatements(network: RingNetwork, kind?: string): Statements {
  return finishSteps(statementSteps(network, kind));
}

/** Links looked at between two stops. */
const LINKS_A_STEP = 1 << 12;

/** {@link listStatements} with a stop after some thousand links. */
export function* statementSteps(network: RingNetwork, kind?: string): Steps<Statements> {
  const { attendance, csr, indexOf } = network.eligibleSnapshot;
  const isTied = ({ source, target }: CaseLink): boolean => findArc(csr, indexOf(source), indexOf(target)) >= 0;
  const links: CaseLink[] = [];
  const found = new Map<string, EvidenceSource>();
  const linkKeys: string[] = [];
  for (const [i, link] of eligibleLinks(network).entries()) {
    if (i % LINKS_A_STEP === 0) yield;
    if ((kind !== undefined && link.kind !== kind) || (link.event === undefined && !isTied(link))) continue;
    const source = sourceOf(link);
    const key = keyOf(source);
    links.push(link);
    linkKeys.push(key);
    found.set(key, source);
  }
  const keys = yield* sortSteps([...found.keys()], compareIds);
  const number = new Map(keys.map((key, i) => [key, i]));
  const events = [...attendance.keys()];
  const eventNumber = new Map(events.map((event, i) => [event, i]));
  const ties: Draft[] = [];
  const attendances: Draft[] = [];
  for (const [i, link] of links.entries()) {
    if (i % LINKS_A_STEP === 0) yield;
    const source = number.get(linkKeys[i]!)!;
    const a = indexOf(link.source);
    const b = indexOf(link.target);
    if (link.event === undefined) note(ties, source, Math.min(a, b), Math.max(a, b), link);
    else for (const node of [a, b]) note(attendances, source, node, eventNumber.get(link.event)!, link);
  }
  const byTie = (x: Draft, y: Draft): number => x.node - y.node || x.other - y.other || x.source - y.source;
  const byEvent = (x: Draft, y: Draft): number => x.other - y.other || x.node - y.node || x.source - y.source;
  return {
    sources: keys.map((key) => found.get(key)!),
    ties: folded(yield* sortSteps(ties, byTie)),
    attendances: folded(yield* sortSteps(attendances, byEvent)),
  };
}

/** Who says so: the informant before the report, since reports of one informant are no two sources. */
function sourceOf({ informant, report, event, source, target }: CaseLink): EvidenceSource {
  if (informant !== undefined) return { kind: 'informant', id: informant };
  if (report !== undefined) return { kind: 'report', id: report };
  if (event !== undefined) return { kind: 'event', id: event };
  return { kind: 'tie', id: JSON.stringify([source, target].sort(compareIds)) };
}

type Draft = Omit<Statement, 'ungraded'> & { readonly grades: string[]; ungraded: boolean };

function note(drafts: Draft[], source: number, node: number, other: number, { grade }: CaseLink): void {
  drafts.push({ source, node, other, grades: grade === undefined ? [] : [grade], ungraded: grade === undefined });
}

/** Those that say the same stand side by side and become one: a Map by pair would hold no more than 16.7 million. */
function folded(sorted: readonly Draft[]): Statement[] {
  const statements: Draft[] = [];
  for (const draft of sorted) {
    const held = statements.at(-1);
    if (held?.source !== draft.source || held.node !== draft.node || held.other !== draft.other) statements.push(draft);
    else {
      held.ungraded ||= draft.ungraded;
      for (const grade of draft.grades) if (!held.grades.includes(grade)) held.grades.push(grade);
    }
  }
  return statements;
}

const keyOf = ({ kind, id }: EvidenceSource): string => `${kind}:${id}`;

/** Every link among eligible people once: each is listed under both its people. */
export function eligibleLinks(network: RingNetwork): CaseLink[] {
  return network.eligible.flatMap((person) => network.eligibleLinks(person).filter(({ source }) => source === person));
}
