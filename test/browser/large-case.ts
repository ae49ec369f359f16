import { createRng } from '../../src/kernels/index.ts';
import { toCsv } from './open-viewer.ts';

/** Links of a made-up network in groups of 50, most of its ties within a group: exactly so many people and ties. */
export function largeCase(people: number, ties: number): string {
  const rng = createRng(7);
  const groupSize = 50;
  const id = (n: number): string => `N${String(n).padStart(5, '0')}`;
  const seen = new Set<string>();
  const rows: Record<string, string>[] = [];
  const tie = (a: number, b: number): void => {
    const key = a < b ? `${a} ${b}` : `${b} ${a}`;
    if (a === b || seen.has(key)) return;
    seen.add(key);
    const day = new Date(Date.UTC(2031, 0, 1 + rng.below(700))).toISOString().slice(0, 10);
    rows.push({
      source: id(a),
      target: id(b),
      kind: rng.next() < 0.7 ? 'call' : 'payment',
      date: day,
      report: `R${rng.below(400)}`,
    });
  };
  for (let n = 1; n < people; n++) tie(n, n % groupSize === 0 ? rng.below(n) : n - 1 - rng.below(n % groupSize));
  while (rows.length < ties) {
    const a = rng.below(people);
    const start = Math.floor(a / groupSize) * groupSize;
    tie(a, rng.next() < 0.85 ? Math.min(people - 1, start + rng.below(groupSize)) : rng.below(people));
  }
  return toCsv(rows);
}
