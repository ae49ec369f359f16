import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Communities, detectCommunities } from '../../src/communities/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import type { CaseLink } from '../../src/model/index.ts';
import { buildNetwork } from '../../src/network/index.ts';

const cases = fc
  .array(fc.tuple(fc.nat(23), fc.nat(23), fc.integer({ min: 1, max: 4 }), fc.boolean()), { maxLength: 60 })
  .map((rows) =>
    rows
      .filter(([a, b]) => a !== b)
      .map(([a, b, weight, meets]) => ({
        source: `P${a}`,
        target: `P${b}`,
        weight,
        kind: meets ? `meeting:E${weight}` : 'call',
      })),
  )
  .map((rows) => readLinks(rows).links);

const options = fc.record({
  algorithm: fc.constantFrom('leiden' as const, 'louvain' as const),
  resolution: fc.constantFrom(0.3, 1, 3),
  seed: fc.nat(99),
  runs: fc.constantFrom(1, 7),
});

const told = (found: Communities): unknown => [[...found], found.toRecords(), found.modularity, found.agreement];

/** Whether members reach each other without leaving the community. */
function isConnected(members: readonly string[], tied: (a: string, b: string) => boolean): boolean {
  const seen = new Set([members[0]!]);
  for (const a of seen) for (const b of members) if (tied(a, b)) seen.add(b);
  return seen.size === members.length;
}

describe('communities of any case', () => {
  it('are connected, hold everybody once, and are numbered by size, then smallest id', async () => {
    await fc.assert(
      fc.asyncProperty(cases, options, async (links: readonly CaseLink[], asked) => {
        const network = buildNetwork(links);
        const found = await detectCommunities(network, asked);
        const communities = [...found];
        const tied = (a: string, b: string): boolean => network.evidence(a, b).length > 0;
        for (const { members } of communities) expect(isConnected(members, tied)).toBe(true);
        expect(communities.flatMap(({ members }) => members).sort()).toEqual([...network.eligible]);
        const order = communities.map(({ size, members }) => [-size, network.eligible.indexOf(members[0]!)] as const);
        expect(order).toEqual([...order].sort(([a, b], [c, d]) => a - c || b - d));
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  it('are told with numbers in their ranges', async () => {
    await fc.assert(
      fc.asyncProperty(cases, options, async (links: readonly CaseLink[], asked) => {
        const found = await detectCommunities(buildNetwork(links), asked);
        for (const { stability, conductance, internal, external } of found) {
          for (const share of [stability, conductance]) expect(share >= 0 && share <= 1).toBe(true);
          expect(internal >= 0 && external >= 0).toBe(true);
        }
        for (const { probability, rivalProbability } of found.toRecords())
          for (const share of [probability, rivalProbability]) expect(share >= 0 && share <= 1).toBe(true);
        expect(found.agreement.ari).toBeLessThanOrEqual(1);
        expect(found.modularity).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  it('do not depend on the order of links, nor on protected people', async () => {
    await fc.assert(
      fc.asyncProperty(cases, options, fc.nat(99), async (links: readonly CaseLink[], asked, turn) => {
        const first = links[0];
        const expected = told(await detectCommunities(buildNetwork(links), asked));
        const turned = [...links.slice(turn % (links.length + 1)), ...links.slice(0, turn % (links.length + 1))];
        expect(told(await detectCommunities(buildNetwork(turned.reverse()), asked))).toEqual(expected);
        if (first === undefined) return;
        const carried = { ...first, id: 'carried', target: 'M' };
        const network = buildNetwork([...links, carried], { people: [{ id: 'M', category: 'migrant' }] });
        expect(told(await detectCommunities(network, asked))).toEqual(expected);
      }),
      { numRuns: 30, seed: 3 },
    );
  });

  it('are the same bytes at 1, 2 and 8 workers', async () => {
    // 800 people in a ring with chords: long enough for workers to be started
    const rows = Array.from({ length: 3200 }, (_, i) => ({
      source: `P${i % 800}`,
      target: `P${(i * 37 + 1) % 800}`,
    }));
    const network = buildNetwork(readLinks(rows.filter(({ source, target }) => source !== target)).links);
    const one = JSON.stringify(told(await detectCommunities(network, { workers: 1, runs: 11 })));
    for (const workers of [2, 8])
      expect(JSON.stringify(told(await detectCommunities(network, { workers, runs: 11 })))).toBe(one);
  });
});
