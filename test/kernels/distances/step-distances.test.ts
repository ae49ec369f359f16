import { describe, expect, it } from 'vitest';
import { stepDistances } from '../../../src/kernels/distances/step-distances.ts';
import { cycle } from '../../graphs/cycle.ts';
import { csrOf } from '../../oracles/csr-of.ts';

describe('stepDistances', () => {
  it('counts steps both ways round a cycle, and is infinite out of reach', () => {
    expect(stepDistances(cycle(6), 2)).toEqual(Float64Array.of(2, 1, 0, 1, 2, 3));
    expect(stepDistances(csrOf(3, [[0, 1, 9]]), 1)).toEqual(Float64Array.of(1, 0, Infinity));
  });

  it('follows arcs where there are any', () => {
    const arcs = csrOf(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      true,
    );
    expect(stepDistances(arcs, 1)).toEqual(Float64Array.of(Infinity, 0, 1));
  });
});
