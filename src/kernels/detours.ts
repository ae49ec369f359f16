import type { BlockGeodesics } from './block-geodesics.ts';
import type { Csr } from './csr.ts';

/**
 * What becomes of shortest paths when one node is taken away, for up to 32 sources at once.
 *
 * After `findDetours`, record r says: the distance of `node[r]` from each source in `mask[r]` grows by `excess[r]`, or the node
 * is cut off if that is 0; before, it lay `ring[r]` steps behind the node taken away. Pairs in no record keep their distance.
 */
export interface Detours {
  readonly graph: Csr;
  readonly geodesics: BlockGeodesics;
  node: Uint32Array;
  mask: Int32Array;
  excess: Uint32Array;
  ring: Uint32Array;
  /** Sources that lose every shortest path to a node: those whose dominator tree has it below the node taken away. */
  readonly affected: Int32Array;
  readonly queue: Uint32Array;
  readonly ringOf: Uint32Array;
  /** Sources whose distance grows by k, at k modulo 3, and those not settled yet. */
  readonly settled: readonly [Int32Array, Int32Array, Int32Array];
  readonly open: Int32Array;
  readonly second: Int32Array;
}

export function openDetours(graph: Csr, geodesics: BlockGeodesics): Detours {
  const masks = (): Int32Array => new Int32Array(graph.nodeCount);
  return {
    graph,
    geodesics,
    node: new Uint32Array(1024),
    mask: new Int32Array(1024),
    excess: new Uint32Array(1024),
    ring: new Uint32Array(1024),
    affected: masks(),
    queue: new Uint32Array(graph.nodeCount),
    ringOf: new Uint32Array(graph.nodeCount),
    settled: [masks(), masks(), masks()],
    open: masks(),
    second: masks(),
  };
}

/** Takes node v away, for the sources other than v itself (`sources` holds their bits); returns the number of records. */
export function findDetours(detours: Detours, v: number, sources: number): number {
  const count = findAffected(detours, v, sources);
  if (count === 0) return 0;
  const records = settle(detours, count);
  const { queue, affected, open, settled } = detours;
  for (let i = 0; i < count; i++) {
    const t = queue[i]!;
    affected[t] = 0;
    open[t] = 0;
    for (const masks of settled) masks[t] = 0;
  }
  return records;
}

/**
 * Fills `queue` with the nodes all of whose shortest paths from some source lead through v, ring by ring: a node's nearer
 * neighbors lie one ring before it, whichever the source.
 */
function findAffected(detours: Detours, v: number, sources: number): number {
  const { affected, queue, ringOf } = detours;
  const { offsets, targets } = detours.graph;
  const { into, out, several } = detours.geodesics;
  let tail = 0;
  for (let arc = offsets[v]!, end = offsets[v + 1]!; arc < end; arc++) {
    const u = targets[arc]!;
    const only = out[arc]! & ~several[u]! & sources;
    if (only === 0) continue;
    affected[u] = only;
    ringOf[u] = 1;
    queue[tail++] = u;
  }
  let head = 0;
  for (let ring = 2; head < tail; ring++) {
    const ringEnd = tail;
    for (; head < ringEnd; head++) {
      const t = queue[head]!;
      const mask = affected[t]!;
      for (let arc = offsets[t]!, end = offsets[t + 1]!; arc < end; arc++) {
        const reached = mask & out[arc]!;
        if (reached === 0) continue;
        const u = targets[arc]!;
        if (affected[u] === 0) {
          ringOf[u] = ring;
          queue[tail++] = u;
        }
        affected[u]! |= reached;
      }
    }
    let kept = ringEnd;
    for (let i = ringEnd; i < tail; i++) {
      const u = queue[i]!;
      const doubtful = affected[u]! & several[u]!;
      if (doubtful !== 0) {
        let escaped = 0;
        for (let arc = offsets[u]!, end = offsets[u + 1]!; arc < end; arc++)
          escaped |= into[arc]! & ~affected[targets[arc]!]!;
        affected[u]! &= ~(doubtful & escaped);
        if (affected[u] === 0) continue;
      }
      queue[kept++] = u;
    }
    tail = kept;
  }
  return tail;
}

/**
 * Finds by how much distances grow. A neighbor that kept its distance is at least as far from the source as the node, so a way
 * round costs 1 or 2 more; behind it an affected node gains what its own nearer neighbor gains, 1 or 2 more sideways or back.
 */
function settle(detours: Detours, count: number): number {
  const { affected, queue, ringOf, settled, open, second } = detours;
  const { offsets, targets } = detours.graph;
  const { into, out } = detours.geodesics;
  let records = 0;
  let unsettled = 0;
  const [, one] = settled;
  for (let i = 0; i < count; i++) {
    const t = queue[i]!;
    let gainOne = 0;
    let gainTwo = 0;
    for (let arc = offsets[t]!, end = offsets[t + 1]!; arc < end; arc++) {
      const u = targets[arc]!;
      const kept = ~affected[u]!;
      gainOne |= (~(into[arc]! | out[arc]!) & kept) | (into[arc]! & one[u]!);
      gainTwo |= out[arc]! & kept;
    }
    const mask = affected[t]!;
    gainOne &= mask;
    one[t] = gainOne;
    open[t] = mask & ~gainOne;
    second[t] = gainTwo;
    unsettled |= mask & ~gainOne;
    if (gainOne !== 0) record(detours, records++, t, gainOne, 1, ringOf[t]!);
  }
  // Gains of 3 and more come from gains of 1 and 2 less; two empty rounds end it.
  let lately = 1;
  for (let gain = 2; unsettled !== 0 && (gain === 2 || lately !== 0); gain++) {
    const now = settled[gain % 3]!;
    const before = settled[(gain + 2) % 3]!;
    const twoBefore = settled[(gain + 1) % 3]!;
    let any = 0;
    unsettled = 0;
    for (let i = 0; i < count; i++) {
      const t = queue[i]!;
      const rest = open[t]!;
      now[t] = 0;
      if (rest === 0) continue;
      let gained = gain === 2 ? second[t]! : 0;
      for (let arc = offsets[t]!, end = offsets[t + 1]!; arc < end; arc++) {
        const u = targets[arc]!;
        const nearer = into[arc]!;
        const farther = out[arc]!;
        gained |= (nearer & now[u]!) | (~(nearer | farther) & before[u]!) | (farther & twoBefore[u]!);
      }
      gained &= rest;
      unsettled |= rest & ~gained;
      if (gained === 0) continue;
      now[t] = gained;
      open[t] = rest & ~gained;
      any = 1;
      record(detours, records++, t, gained, gain, ringOf[t]!);
    }
    lately = ((lately << 1) & 2) | any;
  }
  for (let i = 0; unsettled !== 0 && i < count; i++) {
    const t = queue[i]!;
    if (open[t] !== 0) record(detours, records++, t, open[t]!, 0, ringOf[t]!);
  }
  return records;
}

function record(detours: Detours, at: number, node: number, mask: number, excess: number, ring: number): void {
  if (at === detours.node.length) grow(detours);
  detours.node[at] = node;
  detours.mask[at] = mask;
  detours.excess[at] = excess;
  detours.ring[at] = ring;
}

function grow(detours: Detours): void {
  const longer = <T extends Uint32Array | Int32Array>(old: T, fresh: T): T => {
    fresh.set(old);
    return fresh;
  };
  const length = 2 * detours.node.length;
  detours.node = longer(detours.node, new Uint32Array(length));
  detours.mask = longer(detours.mask, new Int32Array(length));
  detours.excess = longer(detours.excess, new Uint32Array(length));
  detours.ring = longer(detours.ring, new Uint32Array(length));
}
