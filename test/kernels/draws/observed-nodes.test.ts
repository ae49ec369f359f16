import { describe, expect, it } from 'vitest';
import { keepObserved, openObservation } from '../../../src/kernels/draws/observed-nodes.ts';
import type { PositionInput } from '../../../src/kernels/draws/position-ranker.ts';
import { buildCsr } from '../../../src/kernels/graph/csr.ts';
import { createRng } from '../../../src/kernels/numbers/rng.ts';

const none = new Uint32Array(0);

function stated(
  nodeCount: number,
  pairs: readonly (readonly [number, number])[],
  group: readonly number[] = [],
): PositionInput {
  const edgeSources = Uint32Array.from(pairs, ([a]) => a);
  const edgeTargets = Uint32Array.from(pairs, ([, b]) => b);
  return {
    csr: buildCsr(nodeCount, { sources: edgeSources, targets: edgeTargets }),
    ranked: none,
    unitCount: 1,
    edgeSources,
    edgeTargets,
    edgeUnits: new Uint32Array(pairs.length),
    memberGroups: new Uint32Array(group.length),
    memberNodes: Uint32Array.from(group),
    memberUnits: new Uint32Array(group.length),
    shares: [],
  };
}

function observe(input: PositionInput, share: number, stream: number): { edges: Uint8Array; members: Uint8Array } {
  const edges = new Uint8Array(input.edgeUnits.length);
  const members = new Uint8Array(input.memberUnits.length);
  keepObserved(openObservation(input), share, createRng(11, stream), edges, members);
  return { edges, members };
}

const STREAMS = Array.from({ length: 200 }, (_, stream) => stream);

describe('keepObserved', () => {
  const ring = stated(
    12,
    Array.from({ length: 12 }, (_, v) => [v, (v + 1) % 12] as const),
  );

  it('keeps at least the share, and all when all is asked for', () => {
    for (const stream of STREAMS) {
      expect(observe(ring, 0.5, stream).edges.filter((kept) => kept === 1).length).toBeGreaterThanOrEqual(6);
      expect([...observe(ring, 1, stream).edges]).toEqual(new Array(12).fill(1));
    }
  });

  it('keeps exactly the statements that touch some set of nodes', () => {
    for (const stream of STREAMS) {
      const { edges } = observe(ring, 0.5, stream);
      // A lost edge of the ring has two unobserved ends; nodes of lost edges explain every loss.
      const unobserved = new Set([...edges.keys()].filter((e) => edges[e] === 0).flatMap((e) => [e, (e + 1) % 12]));
      const touched = [...edges.keys()].filter((e) => !(unobserved.has(e) && unobserved.has((e + 1) % 12)));
      expect([...edges.keys()].filter((e) => edges[e] === 1)).toEqual(touched);
    }
  });

  it('knows everybody of a group in which one member is observed, and nobody where none is', () => {
    const seen = STREAMS.map((stream) => observe(stated(6, [[4, 5]], [0, 1, 2, 3]), 0.2, stream));
    for (const { members } of seen) expect(new Set(members).size).toBe(1);
    expect(new Set(seen.map(({ members }) => members[0])).size).toBe(2);
  });

  it('comes upon a node with a chance in proportion to how often it is named', () => {
    const star = stated(11, [...Array.from({ length: 9 }, (_, v) => [0, v + 1] as const), [10, 9]]);
    // Asked for one statement of ten, it keeps all nine of the hub when the hub is first: 9 of 20 names.
    const hubFirst = STREAMS.filter(
      (stream) => observe(star, 0.1, stream).edges.filter((kept) => kept === 1).length >= 9,
    );
    expect(hubFirst.length / STREAMS.length).toBeGreaterThan(0.45 - 3 * Math.sqrt((0.45 * 0.55) / STREAMS.length));
    expect(hubFirst.length / STREAMS.length).toBeLessThan(0.45 + 3 * Math.sqrt((0.45 * 0.55) / STREAMS.length));
  });

  it('finds nothing to keep where nothing is stated', () => {
    expect(observe(stated(3, []), 0.5, 0)).toEqual({ edges: new Uint8Array(0), members: new Uint8Array(0) });
  });
});
