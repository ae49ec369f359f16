import { type Csr, findArc } from './csr.ts';

/** An edge a pattern asks for, or forbids, between two of its places. */
export interface SubgraphEdge {
  readonly from: number;
  readonly to: number;
  /** 1 for each arc, from the node of `from` to the node of `to`, that will do; all unless told. */
  readonly arcs?: Uint8Array | undefined;
}

/** What is asked as soon as all its places have a node. */
export interface SubgraphCheck {
  readonly places: readonly number[];
  test(nodes: Int32Array): boolean;
}

export interface SubgraphPattern {
  readonly csr: Csr;
  /** The nodes each place may take, rising. */
  readonly candidates: readonly Uint32Array[];
  readonly edges: readonly SubgraphEdge[];
  readonly forbidden: readonly SubgraphEdge[];
  readonly checks: readonly SubgraphCheck[];
  /** The node of the first place is to be lower than that of the second. */
  readonly rising: readonly (readonly [lower: number, higher: number])[];
}

export interface SubgraphSearch {
  /** Places in the order in which they are filled, that with the fewest candidates first. */
  readonly order: readonly number[];
  /** Candidates left for each place once neighborhoods are looked at. */
  readonly left: readonly Uint32Array[];
  /** Tried nodes so far. */
  readonly steps: number;
  /** How many candidates of the first place are done with. */
  readonly firstDone: number;
  readonly done: boolean;
  /** Goes on until so many steps are done in all, or nothing is left; hands over each match, its nodes by place. */
  run(untilStep: number, found: (nodes: Int32Array) => boolean): void;
}

/**
 * Where in a graph does a small pattern occur? Backtracking with the rarest place first; a place next to a filled one takes only its neighbors, and candidates
 * without a neighbor among the candidates next door are out before the search begins. Nodes of a match differ. Stops and goes on at any step.
 *
 * Exact. Cost: exponential in the worst case; one step tries one node at one place.
 * Paper: J. Ullmann, J. ACM 23(1), 1976, doi:10.1145/321921.321925.
 */
export function openSubgraphSearch(pattern: SubgraphPattern): SubgraphSearch {
  const { csr, edges, forbidden, checks, rising } = pattern;
  const left = refine(pattern);
  const order = placeOrder(left, edges);
  const count = order.length;
  const depthOf = new Int32Array(count);
  order.forEach((place, depth) => {
    depthOf[place] = depth;
  });
  const lastDepth = (places: readonly number[]): number => Math.max(...places.map((place) => depthOf[place]!));
  const isLeft = left.map((nodes) => {
    const marks = new Uint8Array(csr.nodeCount);
    for (const v of nodes) marks[v] = 1;
    return marks;
  });
  const at = <T>(items: readonly T[], placesOf: (item: T) => readonly number[]): T[][] =>
    order.map((_, depth) => items.filter((item) => lastDepth(placesOf(item)) === depth));
  const edgesAt = at(edges, ({ from, to }) => [from, to]);
  const forbiddenAt = at(forbidden, ({ from, to }) => [from, to]);
  const risingAt = at(rising, (pair) => pair);
  const checksAt = at(checks, ({ places }) => places);

  const nodes = new Int32Array(count).fill(-1);
  const pools: Uint32Array[] = new Array(count);
  const cursor = new Uint32Array(count);
  let depth = 0;
  let steps = 0;
  let done = count === 0 || left.some(({ length }) => length === 0);
  if (!done) open(0);

  return {
    order,
    left,
    get steps() {
      return steps;
    },
    get firstDone() {
      return count === 0 ? 0 : cursor[0]! - Number(depth > 0);
    },
    get done() {
      return done;
    },
    run(untilStep, found) {
      while (!done && steps < untilStep) {
        if (cursor[depth]! >= pools[depth]!.length) {
          if (depth === 0) done = true;
          else nodes[order[--depth]!] = -1;
          continue;
        }
        steps++;
        const place = order[depth]!;
        const node = pools[depth]![cursor[depth]!++]!;
        nodes[place] = node;
        if (!fits(place, node)) nodes[place] = -1;
        else if (depth + 1 < count) open(++depth);
        else {
          const goesOn = found(nodes);
          nodes[place] = -1;
          if (!goesOn) return;
        }
      }
    },
  };

  /** The nodes to try at a depth: the neighbors of the filled place next door that has the fewest, or all candidates. */
  function open(next: number): void {
    const place = order[next]!;
    let pool = left[place]!;
    for (const { from, to } of edgesAt[next]!) {
      const v = nodes[from === place ? to : from]!;
      const neighbors = csr.targets.subarray(csr.offsets[v], csr.offsets[v + 1]);
      if (neighbors.length < pool.length) pool = neighbors;
    }
    pools[next] = pool;
    cursor[next] = 0;
  }

  function fits(place: number, node: number): boolean {
    if (!isLeft[place]![node]) return false;
    for (let other = 0; other < count; other++) if (other !== place && nodes[other] === node) return false;
    for (const [lower, higher] of risingAt[depth]!) if (nodes[lower]! >= nodes[higher]!) return false;
    for (const edge of edgesAt[depth]!) if (!holds(edge)) return false;
    for (const edge of forbiddenAt[depth]!) if (holds(edge)) return false;
    for (const { test } of checksAt[depth]!) if (!test(nodes)) return false;
    return true;
  }

  function holds({ from, to, arcs }: SubgraphEdge): boolean {
    const arc = findArc(csr, nodes[from]!, nodes[to]!);
    return arc >= 0 && (arcs === undefined || arcs[arc] === 1);
  }
}

/** Takes out candidates with no fitting neighbor among the candidates next door, until nothing changes. */
function refine({ csr, candidates, edges }: SubgraphPattern): Uint32Array[] {
  const left = candidates.map((nodes) => nodes.slice());
  const marks = left.map((nodes) => {
    const isIn = new Uint8Array(csr.nodeCount);
    for (const v of nodes) isIn[v] = 1;
    return isIn;
  });
  const hasPartner = (v: number, other: number, fits: (arc: number, u: number) => boolean): boolean => {
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      const u = csr.targets[arc]!;
      if (marks[other]![u] && fits(arc, u)) return true;
    }
    return false;
  };
  const keep = (place: number, wanted: (v: number) => boolean): boolean => {
    const before = left[place]!.length;
    left[place] = left[place]!.filter((v) => {
      if (wanted(v)) return true;
      marks[place]![v] = 0;
      return false;
    });
    return left[place]!.length < before;
  };
  for (let changed = true; changed; ) {
    changed = false;
    for (const { from, to, arcs } of edges) {
      if (keep(from, (v) => hasPartner(v, to, (arc) => !arcs || arcs[arc] === 1))) changed = true;
      const back = (v: number) => (_: number, u: number) => !arcs || arcs[findArc(csr, u, v)] === 1;
      if (keep(to, (v) => hasPartner(v, from, back(v)))) changed = true;
    }
  }
  return left;
}

/** The rarest place first, then of those next to a filled one the rarest; where none is, the rarest of the others. */
function placeOrder(left: readonly Uint32Array[], edges: readonly SubgraphEdge[]): number[] {
  const order: number[] = [];
  const isNext = (place: number): boolean =>
    edges.some(({ from, to }) => (from === place && order.includes(to)) || (to === place && order.includes(from)));
  while (order.length < left.length) {
    const open = [...left.keys()].filter((place) => !order.includes(place));
    const next = open.filter(isNext);
    const [rarest] = (next.length > 0 ? next : open).sort((a, b) => left[a]!.length - left[b]!.length || a - b);
    order.push(rarest!);
  }
  return order;
}
