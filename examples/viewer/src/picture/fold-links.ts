import { type CaseLink, type FoundTie, readTimeSpan } from 'ringtrace';
import type { CaseIndex } from './case-index.ts';
import { tieKey } from './links-by-tie.ts';
import type { TimeScale } from './time-bins.ts';

/** Which links are left. */
export interface LinkFilter {
  readonly hiddenKinds: readonly string[];
  /** Start and exclusive end; null for the whole time. */
  readonly window: readonly [number, number] | null;
  readonly scale: TimeScale | null;
}

export interface FoldedLinks {
  readonly ties: readonly FoundTie[];
  readonly linksOf: ReadonlyMap<string, readonly CaseLink[]>;
}

/** Whether ties are nothing but the sum of their links, so that they can be folded here: shared events tie people too, and those the library alone folds. */
export function areSums({ view }: CaseIndex): boolean {
  return view.findings.ties.every(({ events }) => events.length === 0);
}

interface Spans {
  readonly starts: Float64Array;
  readonly scales: readonly (TimeScale | null)[];
}

/** Times are read once for a case, and not with every step of a window. */
const known = new WeakMap<readonly CaseLink[], Spans>();

function spansOf(links: readonly CaseLink[]): Spans {
  const held = known.get(links);
  if (held) return held;
  const spans = links.map(({ at }) => (at === undefined ? undefined : readTimeSpan(at)));
  const made = {
    starts: Float64Array.from(spans, (span) => span?.start ?? Number.NaN),
    scales: spans.map((span) => span?.scale ?? null),
  };
  known.set(links, made);
  return made;
}

/**
 * The ties that some of the links leave, each as strong as these are together: what `buildNetwork` gives of links that name no shared events, without building the network anew.
 * A tie that keeps all its links stays the very same.
 */
export function foldLinks({ view, linksOf }: CaseIndex, { hiddenKinds, window, scale }: LinkFilter): FoldedLinks {
  const hidden = new Set(hiddenKinds);
  const spans = window && scale ? spansOf(view.links) : null;
  const left = new Set<CaseLink>();
  for (const [i, link] of view.links.entries()) {
    if (hidden.has(link.kind) || link.benefit === 'none') continue;
    if (
      spans &&
      window &&
      !(spans.scales[i] === scale && spans.starts[i]! >= window[0] && spans.starts[i]! < window[1])
    )
      continue;
    left.add(link);
  }
  const ties: FoundTie[] = [];
  const found = new Map<string, readonly CaseLink[]>();
  for (const tie of view.findings.ties) {
    const key = tieKey(tie);
    const all = linksOf.get(key) ?? [];
    const kept = all.filter((link) => left.has(link));
    if (kept.length === 0) continue;
    found.set(key, kept.length === all.length ? all : kept);
    if (kept.length === all.length) ties.push(tie);
    else {
      const { parts: _, ...rest } = tie;
      ties.push({ ...rest, strength: kept.reduce((sum, { strength }) => sum + strength, 0), linkCount: kept.length });
    }
  }
  return { ties, linksOf: found };
}
