import { type Shown, shown } from '../display/index.ts';
import { type CaseLink, isProtected } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { checkSubject } from '../rules/index.ts';
import { ofOneScale, readTimeSpan, type TimeSpan } from '../time/index.ts';
import type { Communities, Community, PlaceRecord } from './communities.ts';
import { descriptionSheet } from './description-sheet.ts';

/** What a report says of a community. */
export interface CommunityDescription extends Community {
  /** Links among its members by kind, the commonest first. */
  readonly kinds: readonly { readonly kind: string; readonly linkCount: number }[];
  /** First and last time of a link among its members as written; null when none is dated. */
  readonly active: { readonly from: string; readonly to: string } | null;
  /** People without a firm place who stand between this community and another. */
  readonly between: readonly PlaceRecord[];
  /** Protected people with a tie to a member: a number, never who. */
  readonly protectedCount: number;
  /** Known stages of its members, by name. */
  readonly stages: readonly { readonly stage: string; readonly peopleCount: number }[];
}

/**
 * Describes each community for a report: what ties it, when it was active, who stands at its edge, which stages it covers.
 *
 * Sizes, strengths and conductance are those of the communities. Links are those among its members; a case that dates some links by
 * calendar and some by phase is told by the scale of most of the community's links. A person without a firm place is listed under the community they were
 * put in and under its rival. Protected people appear as a number alone.
 * Cost: O(links + ties).
 *
 * @example describeCommunities(kiteNetwork, await detectCommunities(kiteNetwork))[0].kinds // => [{ kind: 'association', linkCount: 6 }]
 */
export function describeCommunities(network: RingNetwork, communities: Communities): CommunityDescription[] & Shown {
  checkSubject('describeCommunities', network, 'network');
  const between = new Map<number, PlaceRecord[]>();
  for (const record of communities.between()) {
    for (const id of [record.community, record.rival]) {
      if (id === null) continue;
      const held = between.get(id);
      if (held) held.push(record);
      else between.set(id, [record]);
    }
  }
  const descriptions = [...communities].map((community) => {
    const links = linksWithin(network, communities, community);
    return {
      ...community,
      kinds: tally(links.map(({ kind }) => kind))
        .map(([kind, linkCount]) => ({ kind, linkCount }))
        .sort((a, b) => b.linkCount - a.linkCount),
      active: activeTime(links),
      between: between.get(community.id) ?? [],
      protectedCount: countProtected(network, community),
      stages: tally(community.members.flatMap((id) => network.person(id).stage ?? [])).map(([stage, peopleCount]) => ({
        stage,
        peopleCount,
      })),
    };
  });
  return shown(descriptions, descriptionSheet(descriptions));
}

function linksWithin(network: RingNetwork, communities: Communities, { id, members }: Community): CaseLink[] {
  return members.flatMap((person) =>
    network.eligibleLinks(person).filter(({ source, target }) => source === person && communities.of(target) === id),
  );
}

/** Words and how often they come, by word. */
function tally(words: readonly string[]): [word: string, count: number][] {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

interface Dated {
  readonly at: string;
  readonly span: TimeSpan;
}

function activeTime(links: readonly CaseLink[]): CommunityDescription['active'] {
  const read = new Map<string, Dated | undefined>();
  const dated: Dated[] = [];
  for (const { at } of links) {
    if (at === undefined) continue;
    if (!read.has(at)) read.set(at, datedAt(at));
    const time = read.get(at);
    if (time) dated.push(time);
  }
  const told = ofOneScale(dated);
  if (told.length === 0) return null;
  const first = told.reduce((held, time) => (comesFirst(time, held) ? time : held));
  const last = told.reduce((held, time) => (comesLast(time, held) ? time : held));
  return { from: first.at, to: last.at };
}

function datedAt(at: string): Dated | undefined {
  const span = readTimeSpan(at);
  return span && { at, span };
}

/** Of times that start together the narrowest, of equal ones the one that sorts first: link order plays no part. */
function comesFirst(a: Dated, b: Dated): boolean {
  if (a.span.start !== b.span.start) return a.span.start < b.span.start;
  return a.span.end === b.span.end ? a.at < b.at : a.span.end < b.span.end;
}

function comesLast(a: Dated, b: Dated): boolean {
  if (a.span.end !== b.span.end) return a.span.end > b.span.end;
  return a.span.start === b.span.start ? a.at < b.at : a.span.start > b.span.start;
}

function countProtected(network: RingNetwork, { members }: Community): number {
  const { csr, ids, indexOf } = network.snapshot;
  const found = new Set<number>();
  for (const member of members) {
    const v = indexOf(member);
    for (const u of csr.targets.subarray(csr.offsets[v], csr.offsets[v + 1]))
      if (isProtected(network.person(ids[u]!))) found.add(u);
  }
  return found.size;
}
