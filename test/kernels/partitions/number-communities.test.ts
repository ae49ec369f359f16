import { describe, expect, it } from 'vitest';
import { numberCommunities } from '../../../src/kernels/partitions/number-communities.ts';

describe('numberCommunities', () => {
  it('numbers by size, then by smallest node, whatever the labels', () => {
    const numbered = numberCommunities(Uint32Array.of(9, 4, 4, 9, 2, 7, 7, 7));
    expect([...numbered.membership]).toEqual([1, 2, 2, 1, 3, 0, 0, 0]);
    expect([...numbered.sizes]).toEqual([3, 2, 2, 1]);
    expect(numbered.count).toBe(4);
  });

  it('takes labels up to 2^32 - 1 as well', () => {
    expect([...numberCommunities(Uint32Array.of(4_294_967_295, 5, 5)).membership]).toEqual([1, 0, 0]);
  });

  it('numbers nothing when there is nothing', () => {
    expect(numberCommunities(new Uint32Array())).toEqual({
      membership: new Uint32Array(),
      count: 0,
      sizes: new Uint32Array(),
    });
  });
});
