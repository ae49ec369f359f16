import { type EligibleId, type EventId, type Findings, noticeOf, visibleText, type Wording } from '../model/index.ts';
import type { ExportOptions } from './export-options.ts';
import { type TieRecord, tieRecords } from './tie-records.ts';

/** A person as other tools take them. Ranks and wording are null under verdict `insufficient-data`. */
export interface PortablePerson {
  /** Lawful in XML, unique in the file, and no name that plain JavaScript objects answer to. */
  readonly key: string;
  readonly person: EligibleId;
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
}

export interface PortableNetwork {
  readonly people: readonly PortablePerson[];
  readonly ties: readonly PortableTie[];
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
  lawful: (text: string) => string = visibleText,
): PortableNetwork {
  const isRanked = findings.verdict === 'ranked';
  const communityOf = new Map(findings.communities.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const rankedOf = new Map(isRanked ? findings.ranking.map((ranked) => [ranked.person, ranked]) : []);
  const leadOf = new Map(isRanked ? findings.leads.map(({ person, wording }) => [person, wording]) : []);
  const drawnOf = new Map<unknown, Drawn>(
    options.drawing?.mapNodes((_, { person, x, y, size, color }) => [person, { x, y, size, color }]) ?? [],
  );
  const ids = peopleOf(findings);
  const keyOf = keysOf(ids, lawful);
  const people = ids.map((person): PortablePerson => {
    const ranked = rankedOf.get(person);
    return {
      key: keyOf.get(person)!,
      person,
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
  const recordOf = tieRecords(options.links ?? []);
  const ties = findings.ties.map((tie, index): PortableTie => {
    const key = unusedKey(`tie-${index}`, taken);
    return { ...recordOf(tie), ...tie, key, source: keyOf.get(tie.source)!, target: keyOf.get(tie.target)! };
  });
  const run = options.runId === undefined ? '' : ` Run ${options.runId}.`;
  const expiry = options.expires === undefined ? '' : ` Expires ${options.expires}.`;
  return { people, ties, about: visibleText(`${noticeOf(findings)}${run}${expiry}`) };
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
