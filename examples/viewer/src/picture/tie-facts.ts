import type { CaseLink } from 'ringtrace';

/** What the links behind a tie say of it. */
export interface TieFacts {
  /** The commonest first. */
  readonly kinds: readonly (readonly [kind: string, count: number])[];
  /** Who receives, of the two ends; null where no link has a direction. */
  readonly toward: 'source' | 'target' | 'both' | null;
  /** Earliest and latest time, as written; null where none is dated. */
  readonly times: readonly [first: string, last: string] | null;
}

/** Sums up the links of a tie whose source end is given. */
export function tieFacts(links: readonly CaseLink[], source: string): TieFacts {
  const counts = new Map<string, number>();
  const ends = new Set<'source' | 'target'>();
  for (const { kind, directed, target } of links) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    if (directed) ends.add(target === source ? 'source' : 'target');
  }
  const times = links.flatMap(({ at }) => (at === undefined ? [] : [at])).sort();
  return {
    kinds: [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)),
    toward: ends.size === 2 ? 'both' : ([...ends][0] ?? null),
    times: times.length > 0 ? [times[0]!, times.at(-1)!] : null,
  };
}
