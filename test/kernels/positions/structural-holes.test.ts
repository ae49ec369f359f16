import { describe, expect, it } from 'vitest';
import { constraint } from '../../../src/kernels/positions/constraint.ts';
import { dyadicConstraint } from '../../../src/kernels/positions/dyadic-constraint.ts';
import { effectiveSize } from '../../../src/kernels/positions/effective-size.ts';
import { efficiency } from '../../../src/kernels/positions/efficiency.ts';
import { hierarchy } from '../../../src/kernels/positions/hierarchy.ts';
import { cycle } from '../../graphs/cycle.ts';
import { karate } from '../../graphs/karate.ts';
import { star } from '../../graphs/star.ts';
import { twoCliques } from '../../graphs/two-cliques.ts';
import { csrOf } from '../../oracles/csr-of.ts';
import { expectClose } from '../../oracles/expect-close.ts';
import { structuralHoles } from '../../oracles/structural-holes.ts';

const triangle = cycle(3);

describe('constraint', () => {
  it('is 1 for a leaf, 1 / d for the hub of a star, and 1.125 in a triangle', () => {
    expect(constraint(star(4), false)).toEqual(Float64Array.of(1 / 4, 1, 1, 1, 1));
    expect(constraint(triangle, false)).toEqual(Float64Array.of(1.125, 1.125, 1.125));
  });

  it('counts a pair tied ten times as strong as one that takes most of the time', () => {
    const csr = csrOf(3, [
      [0, 1, 10],
      [0, 2, 1],
    ]);
    expectClose(constraint(csr, true), [(10 / 11) ** 2 + (1 / 11) ** 2, 1, 1]);
    expectClose(constraint(csr, false), [1 / 2, 1, 1]);
  });

  it('comes near 2, and of each neighbor near 1, where both neighbors live for each other', () => {
    const csr = csrOf(3, [
      [0, 1, 1],
      [0, 2, 1],
      [1, 2, 1e6],
    ]);
    // Half a share itself, and half by way of the other, who has 1e6 / (1e6 + 1) of it to give.
    const each = (1 / 2 + (1 / 2) * (1e6 / (1e6 + 1))) ** 2;
    expectClose(constraint(csr, true).subarray(0, 1), [2 * each]);
    expect(Math.max(...dyadicConstraint(csr, true))).toBeLessThanOrEqual(1);
  });

  it('is not known for a node without neighbors', () => {
    const csr = csrOf(2, []);
    expect(constraint(csr, true)).toEqual(Float64Array.of(Number.NaN, Number.NaN));
    expect(effectiveSize(csr, false)).toEqual(Float64Array.of(Number.NaN, Number.NaN));
    expect(effectiveSize(csr, true)).toEqual(Float64Array.of(Number.NaN, Number.NaN));
    expect(efficiency(csr, false)).toEqual(Float64Array.of(Number.NaN, Number.NaN));
    expect(hierarchy(csr, false)).toEqual(Float64Array.of(Number.NaN, Number.NaN));
  });

  it('is lowest between two cliques', () => {
    const scores = constraint(twoCliques, false);
    expect(scores.indexOf(Math.min(...scores))).toBe(4);
  });

  it('follows the full formula on the karate club', () => {
    expectClose(constraint(karate, false), structuralHoles(karate, false).constraint);
  });
});

describe('effectiveSize and efficiency', () => {
  it('are d and 1 for the hub of a star, 1 and 1 / d in a clique', () => {
    expect(effectiveSize(star(4), false)[0]).toBe(4);
    expect(efficiency(star(4), false)[0]).toBe(1);
    expect(effectiveSize(triangle, false)).toEqual(Float64Array.of(1, 1, 1));
    expect(efficiency(triangle, false)).toEqual(Float64Array.of(0.5, 0.5, 0.5));
  });

  it('are the same weighted as not when all strengths are equal', () => {
    expectClose(effectiveSize(karate, true), effectiveSize(karate, false));
    expectClose(effectiveSize(karate, false), structuralHoles(karate, false).effectiveSize);
  });
});

describe('hierarchy', () => {
  it('is 0 when all neighbors constrain alike, 1 with a single neighbor', () => {
    expect(hierarchy(star(4), false)).toEqual(Float64Array.of(0, 1, 1, 1, 1));
    expect(hierarchy(triangle, false)).toEqual(Float64Array.of(0, 0, 0));
  });

  it('rises when one neighbor takes nearly all', () => {
    const csr = csrOf(3, [
      [0, 1, 100],
      [0, 2, 1],
    ]);
    expect(hierarchy(csr, true)[0]).toBeGreaterThan(0.9);
    expect(hierarchy(csr, true)[0]).toBeLessThan(1);
  });
});
