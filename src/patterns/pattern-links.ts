import { findArc } from '../kernels/index.ts';
import { type CaseLink, compareIds } from '../model/index.ts';
import type { RingNetwork, TimeWindow } from '../network/index.ts';
import { DAY_MS, readTimeSpan, type TimeSpan } from '../time/index.ts';
import type { ResolvedTie } from './resolve-pattern.ts';

/** The links between people who may be scored, by tie and by what a pattern asks of them. */
export interface PatternLinks {
  /** The links that will do for a tie of the pattern between two nodes, the first playing `from`; by id. */
  fitting(tie: ResolvedTie, from: number, to: number): readonly CaseLink[];
  /** 1 for each arc of the network that will do; undefined where every tie does. */
  arcsOf(tie: ResolvedTie): Uint8Array | undefined;
}

export interface DatedLink {
  readonly link: CaseLink;
  readonly span: TimeSpan;
}

export function patternLinks(network: RingNetwork): PatternLinks {
  const { csr, ids, indexOf } = network.eligibleSnapshot;
  const byPair = new Map<number, CaseLink[]>();
  const keyOf = (a: number, b: number): number => Math.min(a, b) * ids.length + Math.max(a, b);
  for (const link of network.links) {
    const [a, b] = [indexOf(link.source), indexOf(link.target)];
    if (a < 0 || b < 0) continue;
    const held = byPair.get(keyOf(a, b));
    if (held) held.push(link);
    else byPair.set(keyOf(a, b), [link]);
  }
  for (const links of byPair.values()) links.sort((x, y) => compareIds(x.id, y.id));
  /** A tie by an event whose rows name both, but not together. */
  const throughEvents = (a: number, b: number): readonly CaseLink[] =>
    network
      .evidence(ids[a]!, ids[b]!)
      .filter(({ source, target }) => network.isEligible(source) && network.isEligible(target));
  const between = (a: number, b: number): readonly CaseLink[] => {
    const key = keyOf(a, b);
    const held = byPair.get(key) ?? (findArc(csr, a, b) < 0 ? [] : [...throughEvents(a, b)]);
    byPair.set(key, held as CaseLink[]);
    return held;
  };
  const fitting = ({ kinds, directed = false, window }: ResolvedTie, from: number, to: number): readonly CaseLink[] => {
    const isInside = window && withinWindow(window);
    return between(from, to).filter(
      (link) =>
        (kinds === undefined || kinds.includes(link.kind)) &&
        (!directed || (link.directed && link.source === ids[from])) &&
        (isInside === undefined || isInside(link)),
    );
  };
  return {
    fitting,
    arcsOf(tie) {
      const { kinds, directed = false, window, least = 1 } = tie;
      if (kinds === undefined && !directed && window === undefined && least === 1) return undefined;
      const arcs = new Uint8Array(csr.targets.length);
      for (let v = 0; v < csr.nodeCount; v++)
        for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++)
          arcs[arc] = Number(fitting(tie, v, csr.targets[arc]!).length >= least);
      return arcs;
    },
  };
}

function withinWindow(window: TimeWindow): (link: CaseLink) => boolean {
  const [first, last] = window.map((end) => readTimeSpan(end)!) as [TimeSpan, TimeSpan];
  return ({ at }) => {
    const span = at === undefined ? undefined : readTimeSpan(at);
    return span?.scale === first.scale && span.start >= first.start && span.start < last.end;
  };
}

/** Links with a time, the earliest first. */
export function datedLinks(links: readonly CaseLink[]): DatedLink[] {
  return links
    .flatMap((link): DatedLink[] => {
      const span = link.at === undefined ? undefined : readTimeSpan(link.at);
      return span === undefined ? [] : [{ link, span }];
    })
    .sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end || compareIds(a.link.id, b.link.id));
}

/**
 * The first way to pick a link from each list so that each is surely over before the next begins, and the last begins no more than so many days (or phases)
 * after the first; undefined where there is none. Whatever the first link, the earliest that follow are the best choice.
 */
export function firstSequence(
  lists: readonly (readonly DatedLink[])[],
  within: number,
): readonly CaseLink[] | undefined {
  for (const first of lists[0] ?? []) {
    const chain = [first];
    for (const [i, list] of lists.slice(1).entries()) {
      const next = earliestAfter(list, chain.at(-1)!.span, i + 2 === lists.length ? 'start' : 'end');
      if (next === undefined) break;
      chain.push(next);
    }
    const last = chain.at(-1)!;
    const unit = first.span.scale === 'phase' ? 1 : DAY_MS;
    if (chain.length === lists.length && (last.span.start - first.span.start) / unit <= within)
      return chain.map(({ link }) => link);
  }
  return undefined;
}

/** On the way the one that ends first, which leaves most for what follows; at last the one that begins first. */
function earliestAfter(
  list: readonly DatedLink[],
  { scale, end }: TimeSpan,
  by: 'start' | 'end',
): DatedLink | undefined {
  let best: DatedLink | undefined;
  for (const dated of list)
    if (dated.span.scale === scale && dated.span.start >= end && (best === undefined || dated.span[by] < best.span[by]))
      best = dated;
  return best;
}
