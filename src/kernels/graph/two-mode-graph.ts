import { buildCsr, type Csr } from './csr.ts';

/**
 * Adds a node for each event, tied to those who were there, to a graph of people-like nodes: node `nodeCount + e` is event e.
 *
 * Strengths are such that with `length: 'inverse-strength'` an edge between two nodes is one step and an event half a step from each of its nodes:
 * two who shared an event are as near as two who are tied. Cost: O(n + m + attendances).
 *
 * @example twoModeGraph(buildCsr(2, { sources: Uint32Array.of(), targets: Uint32Array.of() }), [Uint32Array.of(0, 1)]).strengths // => Float64Array [2, 2, 2, 2]
 */
export function twoModeGraph({ nodeCount, offsets, targets }: Csr, attendance: readonly Uint32Array[]): Csr {
  const sources: number[] = [];
  const ends: number[] = [];
  const strengths: number[] = [];
  for (let v = 0; v < nodeCount; v++) {
    for (let arc = offsets[v]!; arc < offsets[v + 1]!; arc++) {
      if (targets[arc]! < v) continue;
      sources.push(v);
      ends.push(targets[arc]!);
      strengths.push(1);
    }
  }
  attendance.forEach((nodes, event) => {
    for (const v of nodes) {
      sources.push(v);
      ends.push(nodeCount + event);
      strengths.push(2);
    }
  });
  return buildCsr(nodeCount + attendance.length, {
    sources: Uint32Array.from(sources),
    targets: Uint32Array.from(ends),
    strengths: Float64Array.from(strengths),
  });
}
