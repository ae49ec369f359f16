import type { CaseLink } from 'ringtrace';
import { countSources } from './count-sources.ts';

/** What the links behind a tie say of it. */
export interface TieFacts {
  /** The commonest first. */
  readonly kinds: readonly (readonly [kind: string, count: number])[];
  /** Who receives, of the two ends; null where no link has a direction. */
  readonly toward: 'source' | 'target' | 'both' | null;
  /** Earliest and latest time, as written; null where none is dated. */
  readonly times: readonly [first: string, last: string] | null;
  /** How many sources it has that do not rest on each other. */
  readonly sources: number;
}

const NO_LINKS: readonly CaseLink[] = [];
/** Drawn again and again, and the same for as long as the links are. */
const known = new WeakMap<readonly CaseLink[], { readonly source: string; readonly facts: TieFacts }>();

/** Sums up what makes a tie: its links, as seen from the source end, and events. */
export function tieFacts(
  { source, events }: { readonly source: string; readonly events: readonly string[] },
  links: readonly CaseLink[] = NO_LINKS,
): TieFacts {
  const held = links.length > 0 ? known.get(links) : undefined;
  if (held?.source === source) return held.facts;
  const counts = new Map<string, number>();
  const ends = new Set<'source' | 'target'>();
  for (const { kind, directed, target } of links) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (directed) ends.add(target === source ? 'source' : 'target');
  }
  const times = links.flatMap(({ at }) => (at === undefined ? [] : [at])).sort();
  const facts: TieFacts = {
    kinds: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    toward: ends.size === 2 ? 'both' : ([...ends][0] ?? null),
    times: times.length > 0 ? [times[0]!, times.at(-1)!] : null,
    sources: countSources(links, events),
  };
  if (links.length > 0) known.set(links, { source, facts });
  return facts;
}
