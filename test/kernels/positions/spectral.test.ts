import { describe, expect, it } from 'vitest';
import { eigenvector } from '../../../src/kernels/positions/eigenvector.ts';
import { hits } from '../../../src/kernels/positions/hits.ts';
import { katz } from '../../../src/kernels/positions/katz.ts';
import { cycle } from '../../graphs/cycle.ts';
import { karate } from '../../graphs/karate.ts';
import { path } from '../../graphs/path.ts';
import { star } from '../../graphs/star.ts';
import { csrOf } from '../../oracles/csr-of.ts';

describe('eigenvector', () => {
  it('does not swing on a star: hub 1 / sqrt 2, eigenvalue sqrt of the number of leaves', () => {
    const { scores, eigenvalue, converged } = eigenvector(star(4));
    expect(scores[0]).toBeCloseTo(Math.SQRT1_2, 9);
    expect(scores[1]).toBeCloseTo(Math.SQRT1_2 / 2, 9);
    expect(eigenvalue).toBeCloseTo(2, 9);
    expect(converged).toBe(true);
  });

  it('solves a path: sin(pi i / (n + 1)), eigenvalue 2 cos(pi / (n + 1))', () => {
    const { scores, eigenvalue } = eigenvector(path(9));
    expect(eigenvalue).toBeCloseTo(2 * Math.cos(Math.PI / 10), 9);
    for (let i = 1; i <= 9; i++) expect(scores[i - 1]).toBeCloseTo(Math.sin((Math.PI * i) / 10) / Math.sqrt(5), 8);
  });

  it('is .3734 and .3555 for the heads of the karate club, eigenvalue 6.7257', () => {
    const { scores, eigenvalue } = eigenvector(karate);
    expect(scores[33]!.toFixed(4)).toBe('0.3734');
    expect(scores[0]!.toFixed(4)).toBe('0.3555');
    expect(eigenvalue.toFixed(4)).toBe('6.7257');
  });

  it('does not depend on the unit of strength', () => {
    const rows = (unit: number): number[][] => [
      [0, 1, unit],
      [1, 2, 2 * unit],
      [2, 3, unit],
    ];
    expect(eigenvector(csrOf(4, rows(1024))).scores).toEqual(eigenvector(csrOf(4, rows(1))).scores);
  });

  it('looks at the largest component alone', () => {
    const { scores } = eigenvector(
      csrOf(7, [
        [0, 1],
        [3, 4],
        [4, 5],
        [5, 3],
      ]),
    );
    expect([scores[0], scores[1], scores[2], scores[6]]).toEqual([0, 0, 0, 0]);
    expect(scores[3]).toBeCloseTo(1 / Math.sqrt(3), 12);
  });

  it('says how far it is when it ran out of rounds', () => {
    const { converged, iterations, residual } = eigenvector(path(200), { maxIterations: 10 });
    expect({ converged, iterations }).toEqual({ converged: false, iterations: 10 });
    expect(residual).toBeGreaterThan(1e-10);
  });

  it('has an answer for graphs without edges', () => {
    expect(eigenvector(csrOf(0, [])).scores).toEqual(new Float64Array(0));
    expect(eigenvector(csrOf(2, [])).scores).toEqual(Float64Array.of(1, 0));
  });
});

describe('hits', () => {
  it('tells who points from who is pointed to', () => {
    const csr = csrOf(
      4,
      [
        [0, 2],
        [0, 3],
        [1, 3],
      ],
      true,
    );
    const { hubs, authorities, converged } = hits(csr);
    // A A^T = [[2, 1], [1, 1]]: its leading vector is (golden ratio, 1).
    const golden = (1 + Math.sqrt(5)) / 2;
    expect(hubs[0]! / hubs[1]!).toBeCloseTo(golden, 9);
    expect(authorities[3]! / authorities[2]!).toBeCloseTo(golden, 9);
    expect([hubs[2], hubs[3], authorities[0], authorities[1]]).toEqual([0, 0, 0, 0]);
    expect(converged).toBe(true);
  });

  it('is 0 for all without arcs', () => {
    expect(hits(csrOf(2, [], true)).hubs).toEqual(new Float64Array(2));
  });
});

describe('katz', () => {
  it('solves a cycle: 1 / (1 - 2 attenuation) everywhere', () => {
    const { scores, converged } = katz(cycle(6), { attenuation: 0.25 });
    expect(converged).toBe(true);
    for (const score of scores) expect(score).toBeCloseTo(2, 10);
  });

  it('counts walks that end at a node', () => {
    const csr = csrOf(
      3,
      [
        [0, 1],
        [1, 2],
      ],
      true,
    );
    expect(katz(csr, { attenuation: 0.5 }).scores).toEqual(Float64Array.of(1, 1.5, 1.75));
  });

  it('always converges unless told an attenuation too large', () => {
    expect(katz(karate).converged).toBe(true);
    expect(katz(karate, { attenuation: 1 }).converged).toBe(false);
  });
});
