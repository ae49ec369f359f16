import { describe, expect, it } from 'vitest';
import { connectedComponents } from '../../../src/kernels/graph/connected-components.ts';
import { buildCsr, type Csr } from '../../../src/kernels/graph/csr.ts';
import { createRng } from '../../../src/kernels/numbers/rng.ts';
import { leiden } from '../../../src/kernels/partitions/leiden.ts';

const PEOPLE = 60_000;
const GROUP = 60;

/** Large enough for nodes to be put in order: 1,000 groups of 60, each node with three ties inside and, half of them, one across. */
function planted(): { csr: Csr; sources: Uint32Array; targets: Uint32Array } {
  const rng = createRng(60);
  const sources: number[] = [];
  const targets: number[] = [];
  for (let v = 0; v < PEOPLE; v++) {
    // Strided, so that neighbors lie far apart before they are put in order.
    const group = v % (PEOPLE / GROUP);
    for (let k = 0; k < 3; k++) {
      const other = rng.below(GROUP) * (PEOPLE / GROUP) + group;
      if (other !== v) {
        sources.push(v);
        targets.push(other);
      }
    }
    const far = rng.below(PEOPLE);
    if (v % 2 === 0 && far !== v) {
      sources.push(v);
      targets.push(far);
    }
  }
  const columns = { sources: Uint32Array.from(sources), targets: Uint32Array.from(targets) };
  return { csr: buildCsr(PEOPLE, columns), ...columns };
}

describe('leiden on 60,000 nodes', () => {
  const { csr, sources, targets } = planted();
  const found = leiden(csr, { seed: 3, iterations: 2 });

  it('gives the same bytes again, and others for another seed', () => {
    expect(leiden(csr, { seed: 3, iterations: 2 })).toEqual(found);
    expect(leiden(csr, { seed: 4, iterations: 2 }).membership).not.toEqual(found.membership);
  });

  it('keeps every community connected: as many pieces as communities once ties between them are gone', () => {
    const inside = Uint32Array.from(sources.keys()).filter(
      (e) => found.membership[sources[e]!] === found.membership[targets[e]!],
    );
    const columns = { sources: inside.map((e) => sources[e]!), targets: inside.map((e) => targets[e]!) };
    expect(connectedComponents(buildCsr(PEOPLE, columns)).count).toBe(found.count);
  });

  it('finds at least the quality of the groups that were planted', () => {
    let crossing = 0;
    const strength = new Float64Array(PEOPLE / GROUP);
    let all = 0;
    for (let v = 0; v < PEOPLE; v++) {
      for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
        const group = v % strength.length;
        all += csr.strengths[arc]!;
        strength[group]! += csr.strengths[arc]!;
        if (csr.targets[arc]! % strength.length !== group) crossing += csr.strengths[arc]!;
      }
    }
    const chance = strength.reduce((sum, s) => sum + (s / all) ** 2, 0);
    expect(found.quality).toBeGreaterThanOrEqual(1 - crossing / all - chance - 0.002);
  });

  it('no single move to a neighboring community raises the quality once iterated until nothing moves', () => {
    const settled = leiden(csr, { seed: 3, initial: found.membership });
    expect(settled.quality).toBeGreaterThanOrEqual(found.quality - 1e-12);
    const strength = new Float64Array(settled.count);
    let all = 0;
    const own = Float64Array.from({ length: PEOPLE }, (_, v) => {
      let sum = 0;
      for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) sum += csr.strengths[arc]!;
      strength[settled.membership[v]!]! += sum;
      all += sum;
      return sum;
    });
    let worst = 0;
    for (let v = 0; v < PEOPLE; v++) {
      const home = settled.membership[v]!;
      const ties = new Map<number, number>([[home, 0]]);
      for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
        const c = settled.membership[csr.targets[arc]!]!;
        ties.set(c, (ties.get(c) ?? 0) + csr.strengths[arc]!);
      }
      const worth = (c: number): number => ties.get(c)! - (own[v]! * (strength[c]! - (c === home ? own[v]! : 0))) / all;
      for (const c of ties.keys()) worst = Math.max(worst, worth(c) - worth(home));
    }
    expect(worst).toBeLessThan(1e-9);
  });
});
