import type { CaseLink, EvidenceSource, SourceKind } from 'ringtrace';

/** What the reader takes to be wrong, as it stands in the page's address: `informant:I3`. */
export type DoubtToken = string;

const KINDS: readonly SourceKind[] = ['report', 'informant', 'event', 'file', 'tie'];

export function tokenOf({ kind, id }: EvidenceSource): DoubtToken {
  return `${kind}:${id}`;
}

/** The token that takes somebody away, with every link they have. */
export function awayToken(person: string): DoubtToken {
  return `${AWAY}${person}`;
}

/** Tells whether a token takes somebody away, and doubts no source. */
export function isAwayToken(token: DoubtToken): boolean {
  return token.startsWith(AWAY);
}

const AWAY = 'person:';

/** The source that a token names; a token without a kind is a report, as addresses of earlier versions have it. */
export function sourceOfToken(token: DoubtToken): EvidenceSource {
  const kind = KINDS.find((known) => token.startsWith(`${known}:`));
  return kind === undefined ? { kind: 'report', id: token } : { kind, id: token.slice(kind.length + 1) };
}

/** The sources that a link comes from; each of them, when wrong, takes the link with it. */
export function sourcesOfLink({ report, informant, event }: CaseLink): EvidenceSource[] {
  return [
    ...(informant === undefined ? [] : [{ kind: 'informant' as const, id: informant }]),
    ...(report === undefined ? [] : [{ kind: 'report' as const, id: report }]),
    ...(event === undefined ? [] : [{ kind: 'event' as const, id: event }]),
  ];
}

/** The links that are left when everything doubted is wrong. */
export function believedLinks(links: readonly CaseLink[], without: readonly DoubtToken[]): readonly CaseLink[] {
  if (without.length === 0) return links;
  const away = new Set(without.filter(isAwayToken).map((token) => token.slice(AWAY.length)));
  // Addresses may name reports without their kind.
  const doubted = new Set(without.filter((token) => !isAwayToken(token)).map((token) => tokenOf(sourceOfToken(token))));
  const isDoubted = (link: CaseLink): boolean =>
    away.has(link.source) ||
    away.has(link.target) ||
    sourcesOfLink(link).some((source) => doubted.has(tokenOf(source))) ||
    doubted.has(tokenOf(tieOf(link)));
  return links.filter((link) => !isDoubted(link));
}

/** As certainty counts a tie that names no source. */
function tieOf({ source, target }: CaseLink): EvidenceSource {
  return { kind: 'tie', id: JSON.stringify(source < target ? [source, target] : [target, source]) };
}
