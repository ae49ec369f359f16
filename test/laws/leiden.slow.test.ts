import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildCsr, type Csr } from '../../src/kernels/graph/csr.ts';
import { createRng } from '../../src/kernels/numbers/rng.ts';
import { leiden } from '../../src/kernels/partitions/leiden.ts';
import { aggregate } from '../../src/kernels/partitions/leiden-aggregate.ts';
import { baseLevel, levelQuality, objectiveOf } from '../../src/kernels/partitions/leiden-level.ts';
import { moveNodes } from '../../src/kernels/partitions/leiden-local-moving.ts';
import { refine } from '../../src/kernels/partitions/leiden-refinement.ts';
import { COMMUNITY_FLEET } from '../graphs/community-fleet.ts';
import { plainQuality } from '../oracles/plain-quality.ts';

const QUALITIES = [
  ['modularity', 1],
  ['modularity', 0.3],
  ['modularity', 2.5],
  ['cpm', 0.05],
  ['cpm', 0.5],
] as const;

/** Nodes reachable from the first node of the community without leaving it. */
function isConnected(csr: Csr, members: readonly number[]): boolean {
  const inside = new Set(members);
  const tied = new Map<number, number[]>(members.map((v) => [v, []]));
  for (const v of members)
    for (const u of csr.targets.subarray(csr.offsets[v], csr.offsets[v + 1]))
      if (inside.has(u)) {
        tied.get(v)!.push(u);
        tied.get(u)!.push(v);
      }
  const seen = new Set([members[0]!]);
  for (const v of seen) for (const u of tied.get(v)!) seen.add(u);
  return seen.size === members.length;
}

function membersOf(membership: Uint32Array): number[][] {
  const groups: number[][] = [];
  for (const [v, c] of membership.entries()) {
    groups[c] ??= [];
    groups[c].push(v);
  }
  return groups;
}

function randomPartition(nodeCount: number, seed: number): Uint32Array {
  const rng = createRng(seed);
  return Uint32Array.from({ length: nodeCount }, () => rng.below(Math.max(1, Math.ceil(nodeCount / 4))));
}

describe.each(COMMUNITY_FLEET)('on %s', (_, csr) => {
  it.each(QUALITIES)(
    'by %s at resolution %d every community is connected and numbered by size',
    (quality, resolution) => {
      for (const seed of [1, 2, 3]) {
        const { membership, count } = leiden(csr, { quality, resolution, seed });
        const groups = membersOf(membership);
        expect(groups).toHaveLength(count);
        for (const members of groups) expect(isConnected(csr, members)).toBe(true);
        const order = groups.map((members, c) => [members.length, members[0]!, c]);
        order.sort(([sizeA, firstA], [sizeB, firstB]) => sizeB! - sizeA! || firstA! - firstB!);
        expect(order.map(([, , c]) => c)).toEqual(groups.map((_, c) => c));
      }
    },
  );

  it.each(QUALITIES)('by %s at resolution %d no single move raises the quality', (quality, resolution) => {
    const level = baseLevel(csr, quality);
    const objective = objectiveOf(csr, quality, resolution);
    const found = leiden(csr, { quality, resolution });
    const labels = Math.min(csr.nodeCount, found.count + 1);
    for (let v = 0; v < csr.nodeCount; v++) {
      for (let c = 0; c < labels; c++) {
        const moved = found.membership.slice();
        moved[v] = c;
        expect(levelQuality(level, objective, moved)).toBeLessThanOrEqual(found.quality + 1e-12 * csr.nodeCount);
      }
    }
  });

  it.each(QUALITIES)('by %s at resolution %d the quality is that of the definition', (quality, resolution) => {
    const found = leiden(csr, { quality, resolution });
    expect(found.quality).toBeCloseTo(plainQuality(csr, found.membership, quality, resolution), 10);
    const random = randomPartition(csr.nodeCount, 5);
    const computed = levelQuality(baseLevel(csr, quality), objectiveOf(csr, quality, resolution), random);
    expect(computed).toBeCloseTo(plainQuality(csr, random, quality, resolution), 10);
  });

  it.each(QUALITIES)(
    'by %s at resolution %d the gains of moves add up to the rise of quality',
    (quality, resolution) => {
      const level = baseLevel(csr, quality);
      const objective = objectiveOf(csr, quality, resolution);
      const membership = randomPartition(csr.nodeCount, 6);
      const before = levelQuality(level, objective, membership);
      const { gain } = moveNodes(level, objective, membership, createRng(1));
      expect(levelQuality(level, objective, membership)).toBeCloseTo(before + gain / objective.scale, 9);
    },
  );

  it.each(QUALITIES)('by %s at resolution %d one free node makes the best of all its moves', (quality, resolution) => {
    const objective = objectiveOf(csr, quality, resolution);
    const level = baseLevel(csr, quality);
    for (let v = 0; v < Math.min(csr.nodeCount, 20); v++) {
      const fixed = new Uint8Array(csr.nodeCount).fill(1);
      fixed[v] = 0;
      const membership = randomPartition(csr.nodeCount, 100 + v);
      const start = membership.slice();
      const { gain } = moveNodes({ ...level, fixed }, objective, membership, createRng(1));
      let best = -Infinity;
      for (let c = 0; c < csr.nodeCount; c++) {
        start[v] = c;
        best = Math.max(best, levelQuality(level, objective, start));
      }
      start[v] = randomPartition(csr.nodeCount, 100 + v)[v]!;
      expect(levelQuality(level, objective, start) + gain / objective.scale).toBeCloseTo(best, 9);
    }
  });

  it.each(QUALITIES)('by %s at resolution %d folding parts into nodes keeps the quality', (quality, resolution) => {
    const level = baseLevel(csr, quality);
    const objective = objectiveOf(csr, quality, resolution);
    const membership = randomPartition(csr.nodeCount, 7);
    const { refined, count, parents } = refine(level, objective, membership, 0.5, createRng(2));
    const folded = aggregate(level, refined, count);
    expect(levelQuality(folded, objective, parents)).toBeCloseTo(levelQuality(level, objective, membership), 9);
    for (let v = 0; v < csr.nodeCount; v++)
      for (let u = 0; u < v; u++) if (refined[u] === refined[v]) expect(membership[u]).toBe(membership[v]);
    for (const members of membersOf(refined)) expect(isConnected(csr, members)).toBe(true);
  });

  it('the same seed gives the same bytes, and a start never lowers the quality', () => {
    const once = leiden(csr, { seed: 9 });
    expect(leiden(csr, { seed: 9 })).toEqual(once);
    const again = leiden(csr, { seed: 10, initial: once.membership });
    expect(again.quality).toBeGreaterThanOrEqual(once.quality - 1e-12);
  });
});

describe('on any graph', () => {
  const anyGraph = fc.integer({ min: 1, max: 24 }).chain((nodeCount) =>
    fc
      .record({
        edges: fc.array(
          fc.tuple(
            fc.nat(nodeCount - 1),
            fc.nat(nodeCount - 1),
            fc.double({ min: 1e-3, max: 1e3, noNaN: true, noDefaultInfinity: true }),
          ),
          { maxLength: 60 },
        ),
        directed: fc.boolean(),
      })
      .map(({ edges, directed }) => {
        const kept = edges.filter(([source, target]) => source !== target);
        const columns = {
          sources: Uint32Array.from(kept, ([source]) => source),
          targets: Uint32Array.from(kept, ([, target]) => target),
          strengths: Float64Array.from(kept, ([, , strength]) => strength),
        };
        return buildCsr(nodeCount, columns, directed);
      }),
  );

  it('communities are connected, of at least the quality of nodes alone, whatever the start', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(1000), fc.boolean(), (csr, seed, warm) => {
        const initial = warm ? randomPartition(csr.nodeCount, seed) : undefined;
        const found = leiden(csr, { seed, initial });
        for (const members of membersOf(found.membership)) expect(isConnected(csr, members)).toBe(true);
        const alone = Uint32Array.from({ length: csr.nodeCount }, (_, v) => v);
        expect(found.quality).toBeGreaterThanOrEqual(plainQuality(csr, initial ?? alone) - 1e-9);
      }),
      { numRuns: 150, seed: 4 },
    );
  });

  it('multiplying every strength by 8 changes no community', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(1000), (csr, seed) => {
        const louder = { ...csr, strengths: csr.strengths.map((strength) => 8 * strength) };
        expect(leiden(louder, { seed }).membership).toEqual(leiden(csr, { seed }).membership);
      }),
      { numRuns: 100, seed: 5 },
    );
  });

  it('fixed nodes keep company: those fixed together stay together, those fixed apart stay apart', () => {
    fc.assert(
      fc.property(anyGraph, fc.nat(1000), (csr, seed) => {
        const initial = randomPartition(csr.nodeCount, seed);
        const fixed = Uint8Array.from(initial, (_, v) => (v % 3 === 0 ? 1 : 0));
        const { membership } = leiden(csr, { seed, initial, fixed });
        for (let v = 0; v < csr.nodeCount; v += 3)
          for (let u = 0; u < v; u += 3) expect(membership[u] === membership[v]).toBe(initial[u] === initial[v]);
      }),
      { numRuns: 100, seed: 6 },
    );
  });
});
