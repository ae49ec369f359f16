import { type CaseLink, type DoubtToken, type EvidenceSource, readDoubtToken, writeDoubtToken } from 'ringtrace';

/** The token that takes somebody away, with every link they have. */
export function awayToken(person: string): string {
  return writeDoubtToken({ kind: 'person', id: person });
}

/** The token that doubts all links between two people. */
export function tieToken({ source, target }: { readonly source: string; readonly target: string }): string {
  return writeDoubtToken({ kind: 'tie', id: JSON.stringify(source < target ? [source, target] : [target, source]) });
}

/** Tells whether a text is a token at all: addresses are written by anybody. */
export function isToken(text: unknown): boolean {
  try {
    return typeof text === 'string' && readDoubtToken(text) !== null;
  } catch {
    return false;
  }
}

/** What is doubted, with the tokens of a kind first taken out or put in. */
export function toggled(without: readonly string[], token: string): string[] {
  const key = writeDoubtToken(readDoubtToken(token));
  const others = without.filter((held) => writeDoubtToken(readDoubtToken(held)) !== key);
  return others.length < without.length ? others : [...without, token];
}

/** The sources that a link comes from; each of them, when wrong, takes the link with it. */
export function sourcesOfLink({ report, informant, event, file }: CaseLink): EvidenceSource[] {
  return [
    ...(informant === undefined ? [] : [{ kind: 'informant' as const, id: informant }]),
    ...(report === undefined ? [] : [{ kind: 'report' as const, id: report }]),
    ...(event === undefined ? [] : [{ kind: 'event' as const, id: event }]),
    ...(file === undefined ? [] : [{ kind: 'file' as const, id: file }]),
  ];
}

/** Everything that a link falls with and that others may share: its sources and its kind. */
export function tokensOfLink(link: CaseLink): readonly DoubtToken[] {
  return [...sourcesOfLink(link), { kind: 'kind', id: link.kind }];
}
