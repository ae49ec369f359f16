import { compareIds, type PersonId } from '../model/index.ts';
import type { LineContact } from './contact-lines.ts';
import type { ContactReason, Handover } from './handover.ts';

export interface NewLine {
  readonly line: PersonId;
  readonly tick: number;
  readonly at: string;
  readonly after: readonly LineContact[];
  readonly novelty: number;
}

export interface OldLine {
  readonly line: PersonId;
  readonly before: readonly LineContact[];
  readonly silence: number;
}

type Vector = ReadonlyMap<PersonId, number>;

interface Pair {
  readonly fresh: NewLine;
  readonly v: Vector;
  readonly old: OldLine;
  readonly u: Vector;
}

/** What one contact of the old line adds, as itself or as the line that took over from it. */
interface Share {
  readonly contact: PersonId;
  readonly now: PersonId;
  readonly points: number;
}

interface Match {
  readonly pair: Pair;
  readonly score: number;
  readonly shares: readonly Share[];
}

/** More rounds than any chain of switches is long; scores have stood still well before. */
const MOST_ROUNDS = 50;
const STILL = 1e-9;

/** Pairs new lines with old ones, one to one, contacts that switched themselves counting as whom they became. */
export function matchLines(
  risen: readonly NewLine[],
  oldLinesAt: (tick: number) => ReadonlyMap<PersonId, OldLine>,
  weightOf: ReadonlyMap<PersonId, number>,
  minShared: number,
): Handover[] {
  const pairs = risen.flatMap((fresh): Pair[] => {
    const v = contactVector(fresh.after, weightOf);
    return [...oldLinesAt(fresh.tick).values()]
      .filter(({ line }) => line !== fresh.line)
      .map((old) => ({ fresh, v, old, u: contactVector(old.before, weightOf) }));
  });
  let chosen = new Map<PersonId, Match>();
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const matches = pairs
      .map((pair) => matchOf(pair, chosen))
      .filter(({ score, shares }) => score > 0 && shares.length >= minShared);
    const next = chooseOneToOne(matches);
    const moved = [...next].some(([line, { pair, score }]) => {
      const before = chosen.get(line);
      return before?.pair.fresh !== pair.fresh || Math.abs(before.score - score) > STILL;
    });
    const settled = !moved && next.size === chosen.size;
    chosen = next;
    if (settled) break;
  }
  return [...chosen.values()].map(toHandover);
}

function contactVector(contacts: readonly LineContact[], weightOf: ReadonlyMap<PersonId, number>): Vector {
  const counts = new Map<PersonId, number>();
  for (const contact of contacts) counts.set(contact.with, (counts.get(contact.with) ?? 0) + 1);
  return new Map(
    [...counts]
      .sort(([a], [b]) => compareIds(a, b))
      .map(([contact, count]) => [contact, Math.log2(1 + count) * weightOf.get(contact)!]),
  );
}

function matchOf(pair: Pair, chosen: ReadonlyMap<PersonId, Match>): Match {
  const { old, u, fresh, v } = pair;
  const scale = (old.silence * fresh.novelty) / (norm(u) * norm(v));
  const shares: Share[] = [];
  for (const [contact, weight] of u) {
    const heir = v.has(contact) ? undefined : chosen.get(contact);
    const now = heir?.pair.fresh.line ?? contact;
    // Every contact of the new line stands for one contact of the old at most, so the sum is a cosine's and stays below 1.
    if (!v.has(now) || (heir && u.has(now))) continue;
    const points = scale * (heir?.score ?? 1) * weight * v.get(now)!;
    if (points > 0) shares.push({ contact, now, points });
  }
  shares.sort((a, b) => b.points - a.points || compareIds(a.contact, b.contact));
  return { pair, shares, score: shares.reduce((sum, { points }) => sum + points, 0) };
}

/** Best first, each line once on either side. */
function chooseOneToOne(matches: readonly Match[]): Map<PersonId, Match> {
  const chosen = new Map<PersonId, Match>();
  const taken = new Set<PersonId>();
  const best = matches.toSorted(
    (a, b) =>
      b.score - a.score ||
      compareIds(a.pair.old.line, b.pair.old.line) ||
      compareIds(a.pair.fresh.line, b.pair.fresh.line),
  );
  for (const match of best) {
    const { old, fresh } = match.pair;
    if (chosen.has(old.line) || taken.has(fresh.line)) continue;
    chosen.set(old.line, match);
    taken.add(fresh.line);
  }
  return chosen;
}

function toHandover({ pair: { old, fresh }, score, shares }: Match): Handover {
  const { silence } = old;
  const { novelty } = fresh;
  const reasons = shares.map(({ contact, now, points }): ContactReason => {
    const then = linksWith(old.before, contact);
    const since = linksWith(fresh.after, now);
    return {
      kind: 'contact',
      contact,
      ...(now === contact ? {} : { continuedBy: now }),
      points,
      oldCount: then.length,
      newCount: since.length,
      links: [...then, ...since],
    };
  });
  const similarity = score / (silence * novelty);
  return { from: old.line, to: fresh.line, score, similarity, silence, novelty, at: fresh.at, reasons };
}

function linksWith(contacts: readonly LineContact[], line: PersonId): string[] {
  return contacts.filter((contact) => contact.with === line).map(({ link }) => link);
}

function norm(vector: Vector): number {
  let sum = 0;
  for (const weight of vector.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
