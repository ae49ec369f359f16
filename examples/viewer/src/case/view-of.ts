import {
  type CaseLink,
  type DoubtToken,
  type Findings,
  type Protection,
  shieldLinks,
  writeDoubtToken,
} from 'ringtrace';
import { paint } from 'ringtrace/view';
import type { CaseSource, CaseView, FoundStage, ShownPerson } from './case-view.ts';
import { tokensOfLink } from './doubt.ts';

export interface CaseToShow {
  readonly name: string;
  readonly findings: Findings;
  readonly stage: FoundStage;
  readonly links: readonly CaseLink[];
  readonly canSuppose: boolean;
  readonly protection: Pick<Protection, 'person' | 'isProtected' | 'shield'>;
}

/** Makes what the page may hold of a case: no protected person's id is in it. Draws the network, which takes seconds when large. */
export function viewOf({ name, findings, stage, links, canSuppose, protection }: CaseToShow): CaseView {
  const { person, isProtected, shield } = protection;
  const open = links.filter(({ source, target }) => !isProtected(source) && !isProtected(target));
  const shownLinks = shieldLinks(open, shield);
  const drawing = paint(findings);
  const ids = drawing.mapNodes((_key, { person: id }) => String(id));
  const called = new Map<string, readonly string[]>((findings.names ?? []).map((entry) => [entry.person, entry.names]));
  return {
    name,
    fingerprint: fingerprintOf(findings, shownLinks),
    findings,
    stage,
    links: shownLinks,
    people: ids.map((id): ShownPerson => {
      const { category, roles, stage: place, group } = person(id);
      const names = called.get(id);
      return {
        id,
        category,
        ...(names && { names }),
        ...(roles && { roles }),
        ...(place && { stage: place }),
        ...(group && { group }),
      };
    }),
    ...placesOf(drawing),
    sources: sourcesOf(shownLinks),
    canSuppose,
  };
}

const ROW = 40;
const GAP = 50;

/** Where the library drew everybody; who has no tie at all waits in rows below, and does not push the others together. */
function placesOf(drawing: ReturnType<typeof paint>): { x: number[]; y: number[] } {
  const nodes = drawing.mapNodes((key, at) => ({ x: Number(at.x), y: Number(at.y), isTied: drawing.degree(key) > 0 }));
  const tied = nodes.filter(({ isTied }) => isTied);
  if (tied.length === 0) return { x: nodes.map(({ x }) => x), y: nodes.map(({ y }) => y) };
  const floor = tied.reduce((low, { y }) => Math.min(low, y), Number.POSITIVE_INFINITY);
  const left = tied.reduce((low, { x }) => Math.min(low, x), Number.POSITIVE_INFINITY);
  let waiting = 0;
  const places = nodes.map(({ x, y, isTied }) => {
    if (isTied) return { x, y };
    const place = waiting++;
    return { x: left + GAP * (place % ROW), y: floor - GAP * (2 + Math.floor(place / ROW)) };
  });
  return { x: places.map(({ x }) => x), y: places.map(({ y }) => y) };
}

function sourcesOf(links: readonly CaseLink[]): CaseSource[] {
  const found = new Map<string, { source: DoubtToken; informants: Set<string>; linkCount: number }>();
  for (const link of links) {
    for (const source of tokensOfLink(link)) {
      const key = writeDoubtToken(source);
      const held = found.get(key) ?? { source, informants: new Set(), linkCount: 0 };
      if (source.kind === 'report' && link.informant !== undefined) held.informants.add(link.informant);
      held.linkCount++;
      found.set(key, held);
    }
  }
  return [...found]
    .sort(([a, one], [b, other]) => other.linkCount - one.linkCount || (a < b ? -1 : 1))
    .map(([, { source, informants, linkCount }]) => ({
      kind: source.kind as CaseSource['kind'],
      id: source.id,
      informants: [...informants].sort(),
      linkCount,
    }));
}

/** FNV-1a over ids: tells cases apart for the eye, guards nothing. */
function fingerprintOf({ network, communities }: Findings, links: readonly CaseLink[]): string {
  let hash = 0x811c9dc5;
  const take = (text: string): void => {
    for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  };
  take(JSON.stringify(network));
  // Whatever the communities: a sketch of a case is the case.
  for (const person of communities.flatMap(({ members }) => members).sort()) take(person);
  for (const { id } of links) take(id);
  return (hash >>> 0).toString(36);
}
