import { type Engine, numberOf, rowsOf } from './engines/engine.ts';
import { escapedText } from './place-numbers.ts';

/** Parts of the whole without a tie to each other. */
export interface StoreComponents {
  /** How many there are, among people with a tie. */
  readonly count: number;
  /** How many people are in each, largest first. */
  readonly sizes: readonly number[];
  /** For each person by number, the smallest number in their part. */
  readonly partOf: Uint32Array;
  /** The number of somebody, or undefined where nobody is called so. */
  numberOf(person: string): Promise<number | undefined>;
}

/**
 * Finds the connected parts of the folded ties by union-find over the ties as they stream by: 4 bytes a person, one pass, near O(ties). The parent of
 * a part is its smallest number, so that the order of the ties plays no part.
 */
export async function components(engine: Engine): Promise<StoreComponents> {
  const parent = new Uint32Array(await numberOf(engine, 'SELECT count(*) FROM people'));
  for (let n = 0; n < parent.length; n++) parent[n] = n;
  const rootOf = (n: number): number => {
    let at = n;
    while (parent[at] !== at) {
      // Halves the way for whoever comes next.
      parent[at] = parent[parent[at]!]!;
      at = parent[at]!;
    }
    return at;
  };
  for await (const batch of engine.batches('SELECT one, other FROM ties')) {
    for (const [one, other] of batch) {
      const left = rootOf(Number(one));
      const right = rootOf(Number(other));
      if (left < right) parent[right] = left;
      else if (right < left) parent[left] = right;
    }
  }
  const sizes = new Map<number, number>();
  for (let n = 0; n < parent.length; n++) {
    parent[n] = rootOf(n);
    sizes.set(parent[n]!, (sizes.get(parent[n]!) ?? 0) + 1);
  }
  // Whoever has no tie under this selection is a part of nothing.
  const large = [...sizes.values()].filter((size) => size > 1).sort((a, b) => b - a);
  return {
    count: large.length,
    sizes: large,
    partOf: parent,
    async numberOf(person) {
      const [row] = await rowsOf(engine, `SELECT n FROM people WHERE id = ${escapedText(engine, person)}`);
      return row === undefined ? undefined : Number(row[0]);
    },
  };
}
