import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Csr } from '../../../src/kernels/graph/csr.ts';
import { findArc } from '../../../src/kernels/graph/csr.ts';
import { bestPaths } from '../../../src/kernels/paths/best-paths.ts';
import { lengthsTo } from '../../../src/kernels/paths/lengths-to.ts';
import { shortestPaths } from '../../../src/kernels/paths/shortest-paths.ts';
import { arbitraryGraph } from '../../laws/arbitrary-graph.ts';
import { csrOf } from '../../oracles/csr-of.ts';

/** Every path without a node twice, by trying them all; the shortest first, among equals in the order of their nodes. */
function everyPath(
  csr: Csr,
  source: number,
  target: number,
  lengths?: Float64Array,
): { nodes: number[]; length: number }[] {
  const found: { nodes: number[]; length: number }[] = [];
  const walk = (nodes: number[], length: number): void => {
    const last = nodes.at(-1)!;
    if (last === target) {
      found.push({ nodes, length });
      return;
    }
    for (let arc = csr.offsets[last]!; arc < csr.offsets[last + 1]!; arc++) {
      const next = csr.targets[arc]!;
      if (!nodes.includes(next)) walk([...nodes, next], length + (lengths ? lengths[arc]! : 1));
    }
  };
  walk([source], 0);
  const inOrder = (a: number[], b: number[]): number => {
    const differ = a.findIndex((node, i) => node !== b[i]);
    return differ < 0 ? a.length - b.length : a[differ]! - (b[differ] ?? -1);
  };
  return found.sort((a, b) => a.length - b.length || inOrder(a.nodes, b.nodes));
}

/** Halves, taken for lengths as they are, so that sums are exact in every order. */
const smallGraph = arbitraryGraph({ nodes: 8, edges: 14, strengths: [0.5, 1, 2, 4] });

describe('paths between two nodes', () => {
  it.each([false, true])('are those found by trying them all (lengths: %s)', (weighted) => {
    fc.assert(
      fc.property(smallGraph, fc.nat(7), fc.nat(7), fc.integer({ min: 1, max: 6 }), (csr, a, b, most) => {
        const [source, target] = [a % csr.nodeCount, b % csr.nodeCount];
        fc.pre(source !== target);
        const lengths = weighted ? csr.strengths : undefined;
        const all = everyPath(csr, source, target, lengths);
        const shortest = all.filter(({ length }) => length === all[0]!.length);
        const found = shortestPaths(csr, source, target, { lengths, most });
        expect(found.count).toBe(shortest.length);
        expect(found.length).toBe(all[0]?.length ?? Infinity);
        expect(found.paths).toEqual(shortest.slice(0, most).map(({ nodes }) => nodes));
        expect(bestPaths(csr, source, target, { lengths, most })).toEqual(all.slice(0, most));
      }),
      { numRuns: 150 },
    );
  });

  it('keep out of closed nodes', () => {
    const square = csrOf(4, [
      [0, 1],
      [1, 3],
      [0, 2],
      [2, 3],
    ]);
    const closed = Uint8Array.of(0, 1, 0, 0);
    expect(shortestPaths(square, 0, 3, { closed, most: 5 })).toEqual({ length: 2, count: 1, paths: [[0, 2, 3]] });
    expect(bestPaths(square, 0, 3, { closed, most: 5 })).toEqual([{ nodes: [0, 2, 3], length: 2 }]);
  });

  it('are counted without being listed: 2 to the 20th on a ladder of diamonds', () => {
    const rows = Array.from({ length: 20 }, (_, i) => 3 * i).flatMap((v) => [
      [v, v + 1],
      [v, v + 2],
      [v + 1, v + 3],
      [v + 2, v + 3],
    ]);
    const ladder = csrOf(61, rows);
    const found = shortestPaths(ladder, 0, 60, { most: 2 });
    expect([found.count, found.length, found.paths.length]).toEqual([2 ** 20, 40, 2]);
  });

  it('take lengths whose sums differ by rounding alone as equal', () => {
    const csr = csrOf(6, [
      [0, 1, 10],
      [1, 2, 5],
      [2, 5, 10 / 3],
      [0, 3, 10 / 3],
      [3, 4, 5],
      [4, 5, 10],
    ]);
    const lengths = csr.strengths.map((strength) => 1 / strength);
    expect(shortestPaths(csr, 0, 5, { lengths, most: 5 }).count).toBe(2);
  });
});

describe('lengths to a node', () => {
  it('end where they are told to', () => {
    const path = csrOf(4, [
      [0, 1],
      [1, 2],
      [2, 3],
    ]);
    expect([...lengthsTo(path, 0)]).toEqual([0, 1, 2, 3]);
    expect([...lengthsTo(path, 0, {}, 1)]).toEqual([0, 1, Infinity, Infinity]);
    expect(findArc(path, 0, 3)).toBe(-1);
  });
});
