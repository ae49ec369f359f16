import { type CaseLink, type FoundTie, linksWithout, readTimeSpan, UNASKED_KINDS } from 'ringtrace';
import type { CaseIndex } from './case-index.ts';
import { tieKey } from './links-by-tie.ts';
import type { TimeScale } from './time-bins.ts';

/** Which links are left. */
export interface LinkFilter {
  readonly hiddenKinds: readonly string[];
  /** Start and exclusive end; null for the whole time. */
  readonly window: readonly [number, number] | null;
  readonly scale: TimeScale | null;
  /** What is not believed, as tokens. */
  readonly without: readonly string[];
}

export interface FoldedLinks {
  readonly ties: readonly FoundTie[];
  readonly linksOf: ReadonlyMap<string, readonly CaseLink[]>;
}

type Attendance = ReadonlyMap<string, ReadonlySet<string>>;

/** What is the same for every filter: read once for a case, and not with every step of a window. */
interface Prepared {
  /** 1 for links that tie people at all: of kinds, times and gain that the analysis asked for. */
  readonly isCounted: Uint8Array;
  readonly starts: Float64Array;
  readonly scales: readonly (TimeScale | null)[];
  /** Who was at each event that ties those who were there. */
  readonly attendance: Attendance;
}

const prepared = new WeakMap<CaseIndex, Prepared>();

/**
 * The ties that some of the links leave: what `buildNetwork` gives of them, without building the network anew. Links that name no shared event add up; whoever is
 * still two at an event is tied by 1 / (people there - 1). A tie that keeps all that it rests on stays the very same. Cost: links and shared events, no sort.
 */
export function foldLinks(index: CaseIndex, filter: LinkFilter): FoldedLinks {
  const { view, linksOf } = index;
  const held = prepared.get(index) ?? prepare(index);
  prepared.set(index, held);
  const left = linksLeft(index, held, filter);
  const attendance = attendanceOf(left, index, held.attendance);
  const ties: FoundTie[] = [];
  const found = new Map<string, readonly CaseLink[]>();
  for (const tie of view.findings.ties) {
    const key = tieKey(tie);
    const all = linksOf.get(key) ?? [];
    const kept = all.filter((link) => left.has(link));
    const events = tie.events.filter((event) => {
      const there = attendance.get(event);
      return there?.has(tie.source) && there.has(tie.target);
    });
    if (kept.length === 0 && events.length === 0) continue;
    const isWhole =
      kept.length === all.length &&
      events.length === tie.events.length &&
      events.every((event) => attendance.get(event)!.size === held.attendance.get(event)!.size);
    if (kept.length > 0) found.set(key, isWhole ? all : kept);
    if (isWhole) {
      ties.push(tie);
      continue;
    }
    const direct = kept.reduce((sum, { event, strength }) => sum + (isShared(event, held) ? 0 : strength), 0);
    const strength = events.reduce((sum, event) => sum + 1 / (attendance.get(event)!.size - 1), direct);
    const { parts: _, ...rest } = tie;
    ties.push({ ...rest, strength, linkCount: kept.length, events });
  }
  return { ties, linksOf: found };
}

function isShared(event: string | undefined, { attendance }: Prepared): boolean {
  return event !== undefined && attendance.has(event);
}

function prepare(index: CaseIndex): Prepared {
  const { links, findings } = index.view;
  const { kinds, window } = findings.options;
  const [from, to] = window?.map((end) => readTimeSpan(end)) ?? [];
  const spans = links.map(({ at }) => (at === undefined ? undefined : readTimeSpan(at)));
  const isCounted = Uint8Array.from(links, ({ kind, benefit }, i) => {
    const span = spans[i];
    const isAsked = kinds === null ? !UNASKED_KINDS.has(kind) : kinds.includes(kind);
    const isWithin = !from || !to || (span?.scale === from.scale && span.start >= from.start && span.start < to.end);
    return Number(isAsked && isWithin && benefit !== 'none');
  });
  // Events that tie nobody in the whole case, such as a column that names all of it, tie nobody in a part of it.
  const tying = new Map(findings.ties.flatMap(({ events }) => events.map((event) => [event as string, NOBODY])));
  const counted = new Set(links.filter((_, i) => isCounted[i] === 1));
  return {
    isCounted,
    starts: Float64Array.from(spans, (span) => span?.start ?? Number.NaN),
    scales: spans.map((span) => span?.scale ?? null),
    attendance: attendanceOf(counted, index, tying),
  };
}

const NOBODY: ReadonlySet<string> = new Set();

function linksLeft({ view }: CaseIndex, held: Prepared, filter: LinkFilter): ReadonlySet<CaseLink> {
  const { hiddenKinds, window, scale, without } = filter;
  const hidden = new Set(hiddenKinds);
  const believed = without.length === 0 ? null : new Set(linksWithout(view.links, without));
  const left = new Set<CaseLink>();
  for (const [i, link] of view.links.entries()) {
    if (held.isCounted[i] === 0 || hidden.has(link.kind) || (believed && !believed.has(link))) continue;
    const isWithin =
      !window || !scale || (held.scales[i] === scale && held.starts[i]! >= window[0] && held.starts[i]! < window[1]);
    if (isWithin) left.add(link);
  }
  return left;
}

/** Everybody whom a link places at an event; events that `tying` does not know tie nobody. */
function attendanceOf(links: ReadonlySet<CaseLink>, { indexOf }: CaseIndex, tying: Attendance): Attendance {
  const found = new Map<string, Set<string>>();
  if (tying.size === 0) return found;
  for (const { source, target, event } of links) {
    if (event === undefined || !tying.has(event) || !indexOf.has(source) || !indexOf.has(target)) continue;
    const there = found.get(event);
    if (there) there.add(source).add(target);
    else found.set(event, new Set([source, target]));
  }
  return found;
}
