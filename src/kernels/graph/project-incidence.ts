import { buildCsr, type Csr } from './csr.ts';

/** Who took part in which event: pair i says node `nodes[i]` was at event `events[i]`. Repeated pairs count once. */
export interface Incidence {
  readonly nodeCount: number;
  readonly eventCount: number;
  readonly nodes: Uint32Array;
  readonly events: Uint32Array;
}

/**
 * Ties nodes that shared events: strength(u, v) = sum over shared events of 1 / (size - 1), so each event gives each of its
 * nodes a strength of 1 to share, however many came. Events of one node tie nobody.
 *
 * Cost: O(sum of squared event sizes).
 * Paper: M. Newman, Physical Review E 64, 2001, 016132, doi:10.1103/PhysRevE.64.016132.
 *
 * @example projectIncidence({ nodeCount: 3, eventCount: 1, nodes: Uint32Array.of(0, 1, 2), events: Uint32Array.of(0, 0, 0) }).strengths[0] // => 0.5
 */
export function projectIncidence(incidence: Incidence): Csr {
  const { nodeCount, eventCount, nodes, events } = distinctPairs(incidence);
  const starts = new Uint32Array(eventCount + 1);
  for (let i = 0; i < events.length; i++) starts[events[i]! + 1]!++;
  let pairCount = 0;
  for (let e = 0; e < eventCount; e++) {
    pairCount += (starts[e + 1]! * (starts[e + 1]! - 1)) / 2;
    starts[e + 1]! += starts[e]!;
  }
  const present = new Uint32Array(nodes.length);
  const cursor = starts.slice();
  for (let i = 0; i < nodes.length; i++) present[cursor[events[i]!]!++] = nodes[i]!;
  const sources = new Uint32Array(pairCount);
  const targets = new Uint32Array(pairCount);
  const strengths = new Float64Array(pairCount);
  let write = 0;
  for (let e = 0; e < eventCount; e++) {
    const share = 1 / (starts[e + 1]! - starts[e]! - 1);
    for (let i = starts[e]!; i < starts[e + 1]!; i++) {
      for (let j = starts[e]!; j < i; j++) {
        sources[write] = present[i]!;
        targets[write] = present[j]!;
        strengths[write++] = share;
      }
    }
  }
  return buildCsr(nodeCount, { sources, targets, strengths });
}

/** The same incidence, sorted by node and event, every pair once. */
export function distinctPairs(incidence: Incidence): Incidence {
  const { eventCount } = incidence;
  const keys = Float64Array.from(incidence.nodes, (node, i) => node * eventCount + incidence.events[i]!).sort();
  const kept = keys.filter((key, i) => i === 0 || key !== keys[i - 1]);
  const nodes = Uint32Array.from(kept, (key) => Math.floor(key / eventCount));
  return { ...incidence, nodes, events: Uint32Array.from(kept, (key, i) => key - nodes[i]! * eventCount) };
}
