import type { FoundTie } from 'ringtrace';

/** How closely some people are tied among themselves. */
export interface GroupFigures {
  readonly people: number;
  readonly ties: number;
  /** Ties of all that there could be, 0 to 1; null for fewer than two people. */
  readonly density: number | null;
  readonly meanTies: number;
  readonly components: number;
  readonly largest: number;
  /** How many people have 0, 1, 2, ... ties. */
  readonly degrees: readonly number[];
}

/** Counts over the people given and the ties among them. Cost: O(people + ties). */
export function groupFigures(people: ReadonlySet<string>, ties: readonly FoundTie[]): GroupFigures {
  const among = ties.filter(({ source, target }) => people.has(source) && people.has(target));
  const tiesOf = new Map([...people].map((person) => [person, 0]));
  const root = new Map([...people].map((person) => [person, person]));
  const find = (person: string): string => {
    let at = person;
    while (root.get(at) !== at) {
      root.set(at, root.get(root.get(at)!)!);
      at = root.get(at)!;
    }
    return at;
  };
  for (const { source, target } of among) {
    tiesOf.set(source, tiesOf.get(source)! + 1);
    tiesOf.set(target, tiesOf.get(target)! + 1);
    root.set(find(source), find(target));
  }
  const sizes = new Map<string, number>();
  for (const person of people) sizes.set(find(person), (sizes.get(find(person)) ?? 0) + 1);
  const n = people.size;
  const degrees: number[] = [];
  for (const degree of tiesOf.values()) {
    while (degrees.length <= degree) degrees.push(0);
    degrees[degree]!++;
  }
  return {
    people: n,
    ties: among.length,
    density: n < 2 ? null : (2 * among.length) / (n * (n - 1)),
    meanTies: n === 0 ? 0 : (2 * among.length) / n,
    components: sizes.size,
    largest: Math.max(0, ...sizes.values()),
    degrees,
  };
}
