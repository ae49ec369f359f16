import { createRng, type Rng } from '../src/kernels/numbers/rng.ts';

/** A simple undirected graph as columns, the same edge list for every contestant. */
export interface BenchGraph {
  readonly name: string;
  readonly nodeCount: number;
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  /** From 1, mostly small, no two alike: libraries that compare lengths to the last bit then agree with those that do not. */
  readonly strengths: Float64Array;
}

/** Communities of 20 to 200 people grown by preferential attachment, and random ties across; 3.8 ties a person. */
export function dense(people: number, seed: number): BenchGraph {
  const rng = createRng(seed, people, 1);
  const ties = new Ties(people);
  for (let start = 0; start < people; ) {
    const end = Math.min(people, start + 20 + rng.below(181));
    const ends: number[] = [start];
    for (let v = start + 1; v < end; v++) {
      for (let i = 0; i < 3; i++) {
        const other = ends[rng.below(ends.length)]!;
        if (ties.add(v, other)) ends.push(other);
      }
      ends.push(v, v, v);
    }
    start = end;
  }
  while (ties.count < Math.round(3.8 * people)) ties.add(rng.below(people), rng.below(people));
  return ties.graph(`dense-${people}`, rng);
}

/**
 * Planners (0.5 % of people), recruiters (3 %), transporters (8 %) and migrants, half of all people with one tie only; 1.45 ties a
 * person. Popular recruiters draw more migrants.
 */
export function caseShaped(people: number, seed: number): BenchGraph {
  const rng = createRng(seed, people, 2);
  const ties = new Ties(people);
  const planners = Math.max(2, Math.round(0.005 * people));
  const recruiters = planners + Math.round(0.03 * people);
  const transporters = recruiters + Math.round(0.08 * people);
  const leaves = people - Math.round(0.5 * people);
  const between = (from: number, to: number): number => from + rng.below(to - from);
  const popular = (from: number, to: number): number => from + Math.floor((to - from) * rng.next() ** 2);
  for (let v = 1; v < planners; v++) for (let i = 0; i < 2; i++) ties.add(v, rng.below(v));
  for (let v = planners; v < recruiters; v++) ties.add(v, rng.below(rng.next() < 0.7 ? planners : v));
  for (let v = recruiters; v < transporters; v++) ties.add(v, rng.below(rng.next() < 0.5 ? recruiters : v));
  // Those who travel together know a recruiter and a driver, or a recruiter and each other.
  for (let v = transporters; v < leaves; v++) {
    ties.add(v, popular(planners, recruiters));
    ties.add(v, rng.next() < 0.6 ? between(recruiters, transporters) : between(transporters, leaves));
  }
  for (let v = leaves; v < people; v++) ties.add(v, popular(planners, transporters));
  while (ties.count < Math.round(1.45 * people)) ties.add(rng.below(leaves), between(planners, transporters));
  return ties.graph(`case-${people}`, rng);
}

const made = new Map<string, BenchGraph>();

/** Both kinds of graph in these sizes, small ones first; each is made when asked for, and once. */
export function bothKinds(sizes: readonly number[]): (() => BenchGraph)[] {
  return [caseShaped, dense].flatMap((make) =>
    sizes.map((people) => () => {
      const key = `${make.name} ${people}`;
      const graph = made.get(key) ?? make(people, 1);
      made.set(key, graph);
      return graph;
    }),
  );
}

class Ties {
  readonly people: number;
  readonly seen: Set<number> = new Set();

  constructor(people: number) {
    this.people = people;
  }

  get count(): number {
    return this.seen.size;
  }

  /** False when the two are tied already, or are one. */
  add(a: number, b: number): boolean {
    const key = Math.min(a, b) * this.people + Math.max(a, b);
    if (a === b || this.seen.has(key)) return false;
    this.seen.add(key);
    return true;
  }

  graph(name: string, rng: Rng): BenchGraph {
    const keys = Float64Array.from(this.seen).sort();
    return {
      name,
      nodeCount: this.people,
      sources: Uint32Array.from(keys, (key) => Math.floor(key / this.people)),
      targets: Uint32Array.from(keys, (key) => key % this.people),
      strengths: Float64Array.from(keys, () => 1 - 2 * Math.log(1 - rng.next())),
    };
  }
}
