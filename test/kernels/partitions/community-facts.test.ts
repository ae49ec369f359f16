import { describe, expect, it } from 'vitest';
import { communityFacts } from '../../../src/kernels/partitions/community-facts.ts';
import { graphOf } from '../../graphs/community-fleet.ts';

describe('communityFacts', () => {
  // a triangle 0 1 2 of strength 2 each, an edge 2-3 of 1, a pair 3-4 of 5, and a loner
  const edges = [
    [0, 1, 2],
    [1, 2, 2],
    [0, 2, 2],
    [2, 3, 1],
    [3, 4, 5],
  ] as const;
  const membership = Uint32Array.of(0, 0, 0, 1, 1, 2);

  it('adds up strengths inside and out, and takes the cut over the smaller side', () => {
    const facts = communityFacts(graphOf(6, edges), membership, 3);
    expect([...facts.sizes]).toEqual([3, 2, 1]);
    expect([...facts.internal]).toEqual([6, 5, 0]);
    expect([...facts.external]).toEqual([1, 1, 0]);
    // volumes 13 and 11
    expect([...facts.conductance]).toEqual([1 / 11, 1 / 11, 0]);
  });

  it('reads a directed graph as if it had no direction', () => {
    expect(communityFacts(graphOf(6, edges, true), membership, 3)).toEqual(
      communityFacts(graphOf(6, edges), membership, 3),
    );
  });

  it('refuses a label that is not below count, and a node without label', () => {
    expect(() => communityFacts(graphOf(2, []), Uint32Array.of(0, 1), 1)).toThrow(RangeError);
    expect(() => communityFacts(graphOf(2, []), Uint32Array.of(0), 1)).toThrow(RangeError);
  });
});
