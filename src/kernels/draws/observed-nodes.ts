import { naturalLog } from '../numbers/natural-log.ts';
import type { Rng } from '../numbers/rng.ts';
import type { PositionInput } from './position-ranker.ts';

/** Working memory to observe the nodes of one {@link PositionInput} again and again. */
export interface Observation {
  readonly input: PositionInput;
  /** How many statements name each node. */
  readonly named: Float64Array;
  readonly order: Uint32Array;
  /** When each node comes under observation. */
  readonly turn: Uint32Array;
  /** When each statement is first touched, edges before memberships. */
  readonly seen: Uint32Array;
}

export function openObservation(input: PositionInput): Observation {
  const { csr, edgeSources, edgeTargets, memberNodes } = input;
  const named = new Float64Array(csr.nodeCount);
  for (const ends of [edgeSources, edgeTargets, memberNodes]) for (const v of ends) named[v]!++;
  return {
    input,
    named,
    order: Uint32Array.from({ length: csr.nodeCount }, (_, v) => v),
    turn: new Uint32Array(csr.nodeCount),
    seen: new Uint32Array(edgeSources.length + memberNodes.length),
  };
}

/**
 * Marks (1 in `keptEdges`, `keptMembers`) what would be known had only some nodes been observed. Nodes come under observation one after
 * another, those that are often named sooner, until at least `share` of the statements touch one; of a group with an observed member every
 * membership is known. Cost: O(n log n + statements).
 * Paper: P. Efraimidis, P. Spirakis, Inf. Process. Lett. 97(5), 2006, doi:10.1016/j.ipl.2005.11.003 (drawing by unequal chances).
 */
export function keepObserved(
  observation: Observation,
  share: number,
  rng: Rng,
  keptEdges: Uint8Array,
  keptMembers: Uint8Array,
): void {
  const { input, named, order, turn, seen } = observation;
  // Whoever rings first of clocks that run as fast as they are named: an order drawn with chances in proportion.
  const rings = Float64Array.from(named, (count) => (count === 0 ? Infinity : -naturalLog(1 - rng.next()) / count));
  order.forEach((_, i) => {
    order[i] = i;
  });
  order.sort((a, b) => rings[a]! - rings[b]! || a - b);
  order.forEach((v, i) => {
    turn[v] = i;
  });
  firstTouches(input, turn, seen);
  const last = seen.slice().sort()[Math.min(seen.length, Math.ceil(share * seen.length)) - 1] ?? 0;
  for (let i = 0; i < keptEdges.length; i++) keptEdges[i] = seen[i]! <= last ? 1 : 0;
  for (let i = 0; i < keptMembers.length; i++) keptMembers[i] = seen[keptEdges.length + i]! <= last ? 1 : 0;
}

function firstTouches(
  { edgeSources, edgeTargets, memberGroups, memberNodes }: PositionInput,
  turn: Uint32Array,
  seen: Uint32Array,
): void {
  for (let i = 0; i < edgeSources.length; i++) seen[i] = Math.min(turn[edgeSources[i]!]!, turn[edgeTargets[i]!]!);
  for (let start = 0; start < memberGroups.length; ) {
    let first = turn.length;
    let end = start;
    for (; end < memberGroups.length && memberGroups[end] === memberGroups[start]; end++)
      first = Math.min(first, turn[memberNodes[end]!]!);
    seen.fill(first, edgeSources.length + start, edgeSources.length + end);
    start = end;
  }
}
