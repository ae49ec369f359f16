import { compareIds, type PersonId } from '../model/index.ts';
import { handsetOf } from '../protection/index.ts';
import { readTimeSpan } from '../time/index.ts';
import type { Handover, HandoverReason, HandsetReason, NightsReason } from './handover.ts';
import type { NewLine, OldLine } from './match-lines.ts';
import { type NightCells, nightCells, nightWeights } from './night-cells.ts';
import type { Sighting } from './phone-track.ts';
import { rowPlace } from './row-place.ts';

interface ByPhones {
  readonly risen: readonly NewLine[];
  readonly olds: (tick: number) => ReadonlyMap<PersonId, OldLine>;
  readonly tracks: ReadonlyMap<string, readonly Sighting[]>;
}

const LEAST_NIGHTS = 2;

/** Adds the reasons of handsets and nights to handovers that contacts propose, proposes those that they alone speak for, and pairs lines anew, one to one. */
export function alsoByPhones(byContacts: readonly Handover[], { risen, olds, tracks }: ByPhones): Handover[] {
  const contactsOf = new Map(byContacts.map((handover) => [JSON.stringify([handover.from, handover.to]), handover]));
  const weights = nightWeights(tracks.values());
  const found: Handover[] = [];
  for (const fresh of risen) {
    const since = readTimeSpan(fresh.at)?.start ?? 0;
    const after = (tracks.get(fresh.line) ?? []).filter(({ start }) => start >= since);
    for (const old of olds(fresh.tick).values()) {
      if (old.line === fresh.line) continue;
      const held = contactsOf.get(JSON.stringify([old.line, fresh.line]));
      const before = (tracks.get(old.line) ?? []).filter(({ start }) => start < since);
      const scale = old.silence * fresh.novelty;
      const [handsets, nights] = [
        handsetReasons(before, after),
        nightReasons(nightCells(before), nightCells(after), weights),
      ];
      const [h, n] = [total(handsets) * scale, total(nights) * scale];
      if (!held && h + n === 0) continue;
      const base = held?.score ?? 0;
      // What each adds to those before it, so that points sum up to 1 - (1 - base)(1 - h)(1 - n).
      const reasons: HandoverReason[] = [
        ...(held?.reasons ?? []),
        ...handsets.map((reason) => ({ ...reason, points: reason.points * scale * (1 - base) })),
        ...nights.map((reason) => ({ ...reason, points: reason.points * scale * (1 - base) * (1 - h) })),
      ];
      const score = reasons.reduce((sum, { points }) => sum + points, 0);
      const { silence } = old;
      const { novelty, at } = fresh;
      found.push({
        from: old.line,
        to: fresh.line,
        score,
        similarity: held?.similarity ?? 0,
        silence,
        novelty,
        at,
        reasons,
      });
    }
  }
  found.sort((a, b) => b.score - a.score || compareIds(a.from, b.from) || compareIds(a.to, b.to));
  const [froms, tos] = [new Set<PersonId>(), new Set<PersonId>()];
  return found.filter(({ from, to, score }) => {
    if (score <= 0 || froms.has(from) || tos.has(to)) return false;
    froms.add(from);
    tos.add(to);
    return true;
  });
}

function total(reasons: readonly { readonly points: number }[]): number {
  return Math.min(
    1,
    reasons.reduce((sum, { points }) => sum + points, 0),
  );
}

/** The share of the new line's uses that were in a handset of the old one, by handset. */
function handsetReasons(before: readonly Sighting[], after: readonly Sighting[]): HandsetReason[] {
  const olds = groupByHandset(before);
  const news = groupByHandset(after);
  const count = [...news.values()].reduce((sum, own) => sum + own.length, 0);
  return [...news].flatMap(([handset, own]): HandsetReason[] => {
    const then = olds.get(handset);
    if (!then) return [];
    const rows = [then.at(-1)!, own[0]!].map(({ registration }) => rowPlace(registration));
    return [
      { kind: 'handset', handset, points: own.length / count, oldCount: then.length, newCount: own.length, rows },
    ];
  });
}

function groupByHandset(track: readonly Sighting[]): Map<string, Sighting[]> {
  const groups = new Map<string, Sighting[]>();
  for (const sighting of track) {
    const handset = handsetOf(sighting.registration.imei);
    if (handset !== undefined) groups.set(handset, [...(groups.get(handset) ?? []), sighting]);
  }
  return groups;
}

/** What each cell adds to the cosine of nights; cells that either was in for one night alone say nothing. */
function nightReasons(before: NightCells, after: NightCells, weights: ReadonlyMap<string, number>): NightsReason[] {
  const norm = (nights: NightCells): number =>
    Math.sqrt([...nights].reduce((sum, [place, own]) => sum + (own.length * weights.get(place)!) ** 2, 0));
  const scale = norm(before) * norm(after);
  return [...after].flatMap(([place, own]): NightsReason[] => {
    const then = before.get(place) ?? [];
    const points = (then.length * own.length * weights.get(place)! ** 2) / scale;
    if (then.length < LEAST_NIGHTS || own.length < LEAST_NIGHTS || !(points > 0)) return [];
    const rows = [then.at(-1)!, own[0]!].map(({ registration }) => rowPlace(registration));
    return [{ kind: 'nights', place, points, oldCount: then.length, newCount: own.length, rows }];
  });
}
