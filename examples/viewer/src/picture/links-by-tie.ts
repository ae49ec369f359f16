import type { CaseLink } from 'ringtrace';

/** One key for a tie, whichever way round. */
export function tieKey({ source, target }: { readonly source: string; readonly target: string }): string {
  return source < target ? JSON.stringify([source, target]) : JSON.stringify([target, source]);
}

/** The links behind each tie; a tie that rests on shared events alone has none. */
export function linksByTie(links: readonly CaseLink[]): ReadonlyMap<string, readonly CaseLink[]> {
  const found = new Map<string, CaseLink[]>();
  for (const link of links) {
    const key = tieKey(link);
    const held = found.get(key);
    if (held) held.push(link);
    else found.set(key, [link]);
  }
  return found;
}
