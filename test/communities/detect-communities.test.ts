import { describe, expect, it } from 'vitest';
import { detectCommunities } from '../../src/communities/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { connectedComponents } from '../../src/kernels/index.ts';
import { buildNetwork, type RingNetwork } from '../../src/network/index.ts';
import { KARATE_EDGES } from '../graphs/karate.ts';

const networkOf = (pairs: readonly (readonly [unknown, unknown])[]): RingNetwork =>
  buildNetwork(readLinks(pairs.map(([source, target]) => ({ source, target, kind: 'meeting' }))).links);
const club = networkOf(KARATE_EDGES);

describe.each(['leiden', 'louvain'] as const)('detectCommunities by %s', (algorithm) => {
  it('finds the best known modularity of the karate club', async () => {
    const communities = await detectCommunities(club, { algorithm });
    // R. Aldecoa, I. Marin, 2011: .4198 with four communities is optimal.
    expect(communities.bestModularity).toBeCloseTo(0.4198, 4);
    expect(communities.modularity).toBeLessThanOrEqual(communities.bestModularity);
    expect(communities.count).toBe(4);
  });

  it('numbers communities by size, then smallest id, and puts everybody in one', async () => {
    const communities = [...(await detectCommunities(club, { algorithm }))];
    const sizes = communities.map(({ members }) => members.length);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(communities.map(({ id }) => id)).toEqual([0, 1, 2, 3]);
    expect(communities.flatMap(({ members }) => members).sort()).toEqual([...club.eligible]);
  });

  it('keeps every community connected', async () => {
    const communities = await detectCommunities(club, { algorithm, resolution: 2 });
    for (const { members } of communities) {
      const inside = new Set<string>(members);
      const within = networkOf(KARATE_EDGES.filter((pair) => pair.every((id) => inside.has(String(id)))));
      expect(connectedComponents(within.snapshot.csr).count).toBe(1);
    }
  });

  it('gives the same partition twice, and another seed its own', async () => {
    const first = await detectCommunities(club, { algorithm, seed: 5 });
    expect((await detectCommunities(club, { algorithm, seed: 5 })).toRecords()).toEqual(first.toRecords());
  });

  it('calls stable what every run finds again', async () => {
    const cliques = networkOf(
      ['A', 'B'].flatMap((c) =>
        [`${c}1`, `${c}2`, `${c}3`].flatMap((x, i, all) => all.slice(i + 1).map((y): [string, string] => [x, y])),
      ),
    );
    const communities = [...(await detectCommunities(cliques, { algorithm, runs: 5 }))];
    expect(communities.map(({ stability }) => stability)).toEqual([1, 1]);
  });

  it('finds no community in an empty network and one for each person without ties', async () => {
    expect([...(await detectCommunities(buildNetwork([]), { algorithm }))]).toEqual([]);
    const apart = buildNetwork([], { people: ['A', 'B'].map((id) => ({ id, category: 'suspect' })) });
    const alone = { probability: 1, rival: null, rivalProbability: 0, firm: true, stability: 1 };
    expect((await detectCommunities(apart, { algorithm })).toRecords()).toEqual([
      { person: 'A', community: 0, ...alone },
      { person: 'B', community: 1, ...alone },
    ]);
  });
});
