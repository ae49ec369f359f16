import type { CaseLink } from '../../src/index.ts';
import { ranksAnew } from './ranks-anew.ts';

/** Ranks of a case of so few links that every part of it can be ranked from nothing. */
export interface EveryPart {
  readonly people: readonly string[];
  /** Ranks of the people, in their order, where just the links of this bit set are kept; those without a link share the last places. */
  ranksOf(kept: number): readonly number[];
  /** Which of the people keep a link. */
  tied(kept: number): readonly boolean[];
}

export async function rankEveryPart(links: readonly CaseLink[]): Promise<EveryPart> {
  const people = [...new Set(links.flatMap(({ source, target }) => [source, target]))].sort();
  const found: number[][] = [];
  for (let kept = 0; kept < 2 ** links.length; kept++) {
    const ranks = kept === 0 ? new Map<string, number>() : await ranksAnew(links.filter((_, i) => (kept >> i) & 1));
    const last = (ranks.size + 1 + people.length) / 2;
    found.push(people.map((person) => ranks.get(person) ?? last));
  }
  const tied = (kept: number): boolean[] =>
    people.map((person) => links.some((link, i) => ((kept >> i) & 1) === 1 && isEnd(link, person)));
  return { people, ranksOf: (kept) => found[kept]!, tied };
}

/** Chance of every part when each link is lost by itself. */
export function lossChancesOf(linkCount: number, lossRate: number): number[] {
  return Array.from({ length: 2 ** linkCount }, (_, kept) => {
    const count = bits(kept);
    return (1 - lossRate) ** count * lossRate ** (linkCount - count);
  });
}

/** Chance of every part when people come under watch one by one, in proportion to how often they are named, until `share` of the links are seen. */
export function watchChancesOf(links: readonly CaseLink[], people: readonly string[], share: number): number[] {
  const chances = new Array<number>(2 ** links.length).fill(0);
  const named = people.map((person) => links.filter((link) => isEnd(link, person)).length);
  const wanted = Math.ceil(share * links.length);
  const watch = (watched: readonly number[], kept: number, chance: number): void => {
    if (bits(kept) >= wanted) {
      chances[kept]! += chance;
      return;
    }
    const others = people.map((_, i) => i).filter((i) => !watched.includes(i));
    const sum = others.reduce((all, i) => all + named[i]!, 0);
    for (const i of others) {
      const seen = links.reduce((set, link, bit) => (isEnd(link, people[i]!) ? set | (1 << bit) : set), kept);
      watch([...watched, i], seen, (chance * named[i]!) / sum);
    }
  };
  watch([], 0, 1);
  return chances;
}

/** Chance of every part when exactly so many links are dropped. */
export function dropChancesOf(linkCount: number, dropCount: number): number[] {
  const parts = Array.from({ length: 2 ** linkCount }, (_, kept) => bits(kept) === linkCount - dropCount);
  const count = parts.filter(Boolean).length;
  return parts.map((is) => (is ? 1 / count : 0));
}

/** Spearman's rho by its definition; who is tied in the reference stands at the mean of their places. */
export function correlationOf(reference: readonly number[], drawn: readonly number[]): number {
  const rankOf = (values: readonly number[]): number[] =>
    values.map(
      (one) => values.filter((other) => other < one).length + values.filter((other) => other === one).length / 2,
    );
  const a = rankOf(reference);
  const placed = rankOf(drawn);
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const b = a.map((rank) => mean(placed.filter((_, i) => a[i] === rank)));
  const covariance = (x: readonly number[], y: readonly number[]): number =>
    mean(x.map((value, i) => (value - mean(x)) * (y[i]! - mean(y))));
  const spread = Math.sqrt(covariance(a, a) * covariance(b, b));
  return spread === 0 ? 0 : covariance(a, b) / spread;
}

function isEnd({ source, target }: CaseLink, person: string): boolean {
  return source === person || target === person;
}

function bits(set: number): number {
  return set === 0 ? 0 : (set & 1) + bits(set >> 1);
}
