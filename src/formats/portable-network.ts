import {
  type CaseLink,
  type EligibleId,
  type EventId,
  type Findings,
  type FoundTie,
  noticeOf,
  RingtraceError,
  visibleText,
  type Wording,
} from '../model/index.ts';
import { shieldFor, shieldLinks, shieldOf } from '../protection/index.ts';
import type { ExportOptions } from './export-options.ts';
import { type RecordOf, type TieRecord, tieRecords } from './tie-records.ts';

/** Ties looked at between two stops. */
const TIES_A_PIECE = 1 << 12;

/** A person as other tools take them. Ranks and wording are null under verdict `insufficient-data`. */
export interface PortablePerson {
  /** Lawful in XML, unique in the file, and no name that plain JavaScript objects answer to. */
  readonly key: string;
  readonly person: EligibleId;
  /** What they are called beside their id; null where nothing is known. */
  readonly name: string | null;
  /** All that the person is called, that name first. */
  readonly names: readonly string[];
  readonly community: number | null;
  readonly rank: number | null;
  readonly score: number | null;
  readonly rankLow: number | null;
  readonly rankHigh: number | null;
  readonly pTop: number | null;
  readonly lead: Wording | null;
  readonly drawn: Drawn | null;
}

export interface Drawn {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly color: string;
}

export interface PortableTie extends TieRecord {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly strength: number;
  readonly linkCount: number;
  readonly events: readonly EventId[];
  /** In words, the strongest first; null where the findings do not say. */
  readonly kinds: string | null;
}

/** The links of a tie that are of one kind and point one way, as an edge from `source` to `target`. */
export interface PortableEdge extends PortableTie {
  /** null where the findings do not say. */
  readonly kind: string | null;
  readonly directed: boolean;
}

export interface PortableNetwork {
  readonly people: readonly PortablePerson[];
  readonly ties: readonly PortableTie[];
  /** The parts of the ties; strengths of those between two people add up to that of their tie. */
  readonly edges: readonly PortableEdge[];
  /** Notice, run and expiry in one line, for the file's own place for comments. */
  readonly about: string;
}

/**
 * Lays the findings out as the two tables that every graph format writes in its own way. `lawful` makes a text one that the
 * format may hold; ids that it makes equal are kept apart.
 */
export function portableNetwork(
  findings: Findings,
  options: ExportOptions,
  lawful?: (text: string) => string,
): PortableNetwork {
  const opening = openPortable(findings, options, lawful);
  let opened = opening.next();
  while (!opened.done) opened = opening.next();
  const { people, ties, edges, about } = opened.value;
  const listed = [...ties()];
  return { people, ties: listed, edges: [...edges(listed)], about };
}

/** The same with ties and edges made one after another, for files that are too long to be held. */
export interface OpenPortable extends Pick<PortableNetwork, 'people' | 'about'> {
  ties(): Generator<PortableTie, void>;
  /** To be taken once; the ties are made anew unless they are given. */
  edges(ties?: Iterable<PortableTie>): Generator<PortableEdge, void>;
}

/** Lays out what all ties need, with a stop, an empty piece of text, after some thousand people, links or ties. */
export function* openPortable(
  findings: Findings,
  options: ExportOptions,
  lawful: (text: string) => string = visibleText,
): Generator<'', OpenPortable> {
  const isRanked = findings.verdict === 'ranked';
  const communityOf = new Map(findings.communities.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const rankedOf = new Map(isRanked ? findings.ranking.map((ranked) => [ranked.person, ranked]) : []);
  const leadOf = new Map(isRanked ? findings.leads.map(({ person, wording }) => [person, wording]) : []);
  const namesOf = new Map(findings.names?.map(({ person, names }) => [person, names]));
  const drawnOf = new Map<unknown, Drawn>(
    options.drawing?.mapNodes((_, { person, x, y, size, color }) => [person, { x, y, size, color }]) ?? [],
  );
  yield '';
  const ids = peopleOf(findings);
  yield '';
  const keyOf = keysOf(ids, lawful);
  yield '';
  const people = ids.map((person): PortablePerson => {
    const ranked = rankedOf.get(person);
    return {
      key: keyOf.get(person)!,
      person,
      name: namesOf.get(person)?.[0] ?? null,
      names: namesOf.get(person) ?? [],
      community: communityOf.get(person) ?? null,
      rank: ranked?.rank ?? null,
      score: ranked?.score ?? null,
      rankLow: ranked?.rankInterval?.[0] ?? null,
      rankHigh: ranked?.rankInterval?.[1] ?? null,
      pTop: ranked?.pTop ?? null,
      lead: leadOf.get(person) ?? null,
      drawn: drawnOf.get(person) ?? null,
    };
  });
  const taken = new Set(keyOf.values());
  const { links = [], people: known } = options;
  if (links.length > 0 && known === undefined) refuseUnshielded(findings);
  yield '';
  const shield = shieldFor(findings, links, known);
  yield '';
  const shielded = shieldLinks(links, shield);
  yield '';
  const recordOf = yield* tieRecords(shielded);
  const tieKeys: string[] = [];
  for (const index of findings.ties.keys()) {
    if (index % TIES_A_PIECE === 0) yield '';
    tieKeys.push(unusedKey(`tie-${index}`, taken));
  }
  function* ties(): Generator<PortableTie, void> {
    for (const [index, tie] of findings.ties.entries()) {
      const ends = { source: keyOf.get(tie.source)!, target: keyOf.get(tie.target)! };
      const kinds = [...new Set(tie.parts?.map(({ kind }) => kind))].join('; ') || null;
      yield { ...recordOf(tie), ...tie, ...ends, key: tieKeys[index]!, kinds };
    }
  }
  function* edges(made: Iterable<PortableTie> = ties()): Generator<PortableEdge, void> {
    let index = 0;
    for (const tie of made) yield* edgesOf(tie, findings.ties[index++]!, recordOf, taken);
  }
  const run = options.runId === undefined ? '' : ` Run ${options.runId}.`;
  const expiry = options.expires === undefined ? '' : ` Expires ${options.expires}.`;
  return { people, ties, edges, about: visibleText(`${noticeOf(findings)}${run}${expiry}`) };
}

/** Findings that came from a file know nobody whom the texts of links must not name. */
function refuseUnshielded(findings: Findings): void {
  const { network, protection } = findings;
  const stated = network.protected - (protection?.carried ?? 0) + (protection?.unmatchedProtected ?? 0);
  if (stated === 0 || shieldOf(findings)) return;
  const remedy = 'give people, as they were given to analyzeCase';
  throw new RingtraceError('invalid-option', 'links', 'would leave without the people that protect somebody', remedy);
}

function edgesOf(tie: PortableTie, found: FoundTie, recordOf: RecordOf, taken: Set<string>): PortableEdge[] {
  const { parts = [] } = found;
  if (parts.length === 0) return [{ ...tie, kind: null, directed: false }];
  return parts.map(({ kind, direction, strength, linkCount }, i) => {
    const [source, target] = direction === 'backward' ? [tie.target, tie.source] : [tie.source, tie.target];
    const key = i === 0 ? tie.key : unusedKey(`${tie.key}-${i + 1}`, taken);
    const directed = direction !== 'none';
    const events = directed ? [] : tie.events;
    const from = direction === 'backward' ? found.target : found.source;
    const isOfPart = (link: CaseLink): boolean =>
      link.kind === kind && (directed ? link.directed && link.source === from : !link.directed || events.length > 0);
    return { ...tie, ...recordOf(found, isOfPart), key, source, target, kind, directed, strength, linkCount, events };
  });
}

function peopleOf(findings: Findings): EligibleId[] {
  const ranked = findings.ranking.map(({ person }) => person);
  // The order of a ranking is a ranking.
  const ordered = findings.verdict === 'ranked' ? ranked : ranked.sort();
  return [...new Set([...ordered, ...findings.ties.flatMap(({ source, target }) => [source, target])])];
}

/** Ids that need no change keep their text; each other gets as many leading apostrophes as make it unused. */
function keysOf(people: readonly EligibleId[], lawful: (text: string) => string): Map<EligibleId, string> {
  const isPlain = (person: string): boolean => lawful(person) === person && !(person in Object.prototype);
  const taken = new Set<string>(people.filter(isPlain));
  return new Map(people.map((person) => [person, isPlain(person) ? person : unusedKey(lawful(person), taken)]));
}

function unusedKey(wanted: string, taken: Set<string>): string {
  let key = wanted;
  while (taken.has(key) || key in Object.prototype) key = `'${key}`;
  taken.add(key);
  return key;
}
