import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { brokerageRoles } from '../../../src/kernels/positions/brokerage-roles.ts';
import { distinctGroups } from '../../../src/kernels/positions/distinct-groups.ts';
import { karate } from '../../graphs/karate.ts';
import { star } from '../../graphs/star.ts';
import { plainBrokerageRoles } from '../../oracles/brokerage-roles.ts';
import { csrOf } from '../../oracles/csr-of.ts';

const asArrays = (roles: object): object =>
  Object.fromEntries(Object.entries(roles).map(([role, column]) => [role, [...(column as Float64Array)]]));

describe('brokerageRoles', () => {
  it('names the five triples of Gould and Fernandez on a path a - v - c', () => {
    const path = csrOf(3, [
      [0, 1],
      [1, 2],
    ]);
    const roleOf = (groups: readonly number[]): string[] =>
      Object.entries(brokerageRoles(path, Int32Array.from(groups)))
        .filter(([, column]) => column[1] === 1)
        .map(([role]) => role);
    expect(roleOf([0, 0, 0])).toEqual(['coordinator']);
    expect(roleOf([0, 1, 0])).toEqual(['consultant']);
    expect(roleOf([0, 1, 1])).toEqual(['gatekeeper']);
    expect(roleOf([1, 1, 0])).toEqual(['gatekeeper']);
    expect(roleOf([0, 1, 2])).toEqual(['liaison']);
    expect(roleOf([-1, 1, 2])).toEqual([]);
    expect(roleOf([0, -1, 2])).toEqual([]);
  });

  it('shares out the pairs of a star: six leaves of three groups around a hub of the first', () => {
    const { coordinator, consultant, gatekeeper, liaison } = brokerageRoles(
      star(6),
      Int32Array.of(0, 0, 0, 1, 1, 2, 2),
    );
    // Two leaves of its own group, four of two others: 1 + 2 * 4 + 2 * 1 + 2 * 2 = 15 pairs.
    expect([coordinator[0], gatekeeper[0], consultant[0], liaison[0]]).toEqual([1, 8, 2, 4]);
  });

  it('equals counting every pair of neighbors, on the karate club and on any graph', () => {
    const factions = Int32Array.from({ length: 34 }, (_, v) => v % 4);
    expect(asArrays(brokerageRoles(karate, factions))).toEqual(plainBrokerageRoles(karate, factions));
    const node = fc.nat({ max: 8 });
    const pairs = fc.array(fc.tuple(node, node), { maxLength: 25 });
    const groups = fc.array(fc.integer({ min: -1, max: 3 }), { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(pairs, groups, (rows, groupOf) => {
        const csr = csrOf(
          9,
          rows.filter(([a, b]) => a !== b),
        );
        expect(asArrays(brokerageRoles(csr, Int32Array.from(groupOf)))).toEqual(plainBrokerageRoles(csr, groupOf));
      }),
    );
  });
});

describe('distinctGroups', () => {
  it("counts each other group once, and neither one's own nor unknown ones", () => {
    expect(distinctGroups(star(6), Int32Array.of(0, 0, 1, 1, 2, -1, -1))).toEqual(Float64Array.of(2, 0, 1, 1, 1, 1, 1));
    expect(distinctGroups(star(2), Int32Array.of(-1, -1, -1))).toEqual(Float64Array.of(0, 0, 0));
    expect(distinctGroups(csrOf(0, []), Int32Array.of())).toEqual(Float64Array.of());
  });
});
