import { describe, expect, it } from 'vitest';
import { type DetectCommunitiesOptions, detectCommunities, FIRM_PROBABILITY } from '../../src/communities/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { connectedComponents } from '../../src/kernels/index.ts';
import { RingtraceError } from '../../src/model/index.ts';
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

const ringOf = (count: number, size: number): RingNetwork => {
  const person = (clique: number, i: number): string => `${String.fromCharCode(65 + clique)}${i}`;
  const pairs: [string, string][] = [];
  for (let c = 0; c < count; c++) {
    for (let i = 0; i < size; i++) for (let j = 0; j < i; j++) pairs.push([person(c, i), person(c, j)]);
    pairs.push([person(c, 0), person((c + 1) % count, 1)]);
  }
  return networkOf(pairs);
};

describe('the value of detectCommunities', () => {
  it('counts the ties of each community: inside once, outside, and the share that leaves', async () => {
    const [first] = await detectCommunities(ringOf(4, 5));
    // C(5, 2) ties inside, two leave; 2 / (2 * 10 + 2)
    expect(first).toMatchObject({ size: 5, internal: 10, external: 2, conductance: 2 / 22, stability: 1 });
  });

  it('computes modularity of the partition it returns: 4 (10/44 - (22/88)^2) for four cliques in a ring', async () => {
    const communities = await detectCommunities(ringOf(4, 5));
    expect(communities.modularity).toBeCloseTo(4 * (10 / 44 - (22 / 88) ** 2), 12);
    expect(communities.bestModularity).toBe(communities.modularity);
    expect(communities.agreement).toEqual({ ari: 1, nmi: 1, vi: 0 });
    expect(communities.distinctCount).toBe(1);
  });

  it('merges small cliques by modularity and keeps them by cpm', async () => {
    // The resolution limit: S. Fortunato, M. Barthelemy, PNAS 104(1), 2007, doi:10.1073/pnas.0605965104.
    const ring = ringOf(26, 3);
    expect((await detectCommunities(ring)).count).toBeLessThan(26);
    const small = await detectCommunities(ring, { quality: 'cpm', resolution: 0.5 });
    expect(small.count).toBe(26);
    expect(small.options).toEqual({
      algorithm: 'leiden',
      quality: 'cpm',
      resolution: 0.5,
      runs: 20,
      seed: 7,
      iterations: null,
    });
  });

  it('puts nobody firmly whom fewer than four of five runs keep with their community', async () => {
    const circle = networkOf(Array.from({ length: 40 }, (_, i) => [i, (i + 1) % 40] as const));
    const communities = await detectCommunities(circle, { runs: 30 });
    const between = communities.between();
    expect(between.length).toBeGreaterThan(0);
    for (const { person, probability, community, rival } of communities.toRecords()) {
      expect(communities.place(person)?.firm).toBe(probability >= FIRM_PROBABILITY);
      expect(communities.of(person)).toBe(community);
      expect(rival).not.toBe(community);
    }
    expect(between.every(({ firm, probability }) => !firm && probability < 0.8)).toBe(true);
    expect(between.length).toBe(communities.toRecords().filter(({ firm }) => !firm).length);
  });

  it('knows no place of somebody who is protected or unknown', async () => {
    const { links } = readLinks([
      { source: 'A', target: 'B' },
      { source: 'B', target: 'M' },
    ]);
    const network = buildNetwork(links, { people: [{ id: 'M', category: 'migrant' }] });
    const communities = await detectCommunities(network);
    expect(communities.of('M')).toBe(-1);
    expect(communities.place('M')).toBe(undefined);
    expect(communities.place('nobody')).toBe(undefined);
    expect(communities.toRecords().map(({ person }) => person)).toEqual(['A', 'B']);
  });

  it('reports progress that ends at its total', async () => {
    for (const algorithm of ['leiden', 'louvain'] as const) {
      const seen: [number, number][] = [];
      await detectCommunities(club, { algorithm, onProgress: ({ done, total }) => seen.push([done, total]) });
      expect(seen[0]![0]).toBe(0);
      expect(seen.at(-1)![0]).toBe(seen.at(-1)![1]);
    }
  });
});

describe('what is known beforehand', () => {
  it('keeps people fixed together or apart, whatever their ties', async () => {
    const fixed = new Map<string, string>([
      ['0', 'x'],
      ['33', 'x'],
      ['1', 'y'],
      ['2', 'z'],
    ]);
    const communities = await detectCommunities(club, { fixed });
    expect(communities.of('0')).toBe(communities.of('33'));
    expect(new Set(['0', '1', '2'].map(communities.of)).size).toBe(3);
  });

  it('starts from an older partition, protected and unknown people in it playing no part', async () => {
    const found = await detectCommunities(club, { runs: 5 });
    const initial = new Map<string, number>(found.toRecords().map(({ person, community }) => [person, community]));
    initial.set('somebody else', 9);
    const again = await detectCommunities(club, { runs: 5, initial });
    expect(again.bestModularity).toBeGreaterThanOrEqual(found.modularity - 1e-12);
  });

  it('refuses a start that misses people and fixed people who are not eligible', async () => {
    const problem = (options: object): Promise<unknown> =>
      detectCommunities(club, options).catch(({ code, message }) => [code, message]);
    expect(await problem({ initial: new Map([['0', 1]]) })).toEqual([
      'invalid-option',
      'detectCommunities: initial misses 33 of 34 eligible people; give each of them a community, or leave initial out',
    ]);
    expect(await problem({ fixed: new Map([['M', 1]]) })).toEqual([
      'unknown-person',
      'detectCommunities: fixed names 1 people who are not among the eligible; fix eligible people only',
    ]);
  });
});

describe('a wrong call of detectCommunities', () => {
  it.each([
    [{ resolution: 0 }, 'resolution is 0; give a number above 0'],
    [{ resolution: -1, algorithm: 'louvain' }, 'resolution is -1; give a number above 0'],
    [{ resolution: Number.NaN }, 'resolution is NaN; give a number above 0'],
    [{ runs: 0 }, 'runs is 0; give a whole number of at least 1'],
    [{ runs: 1.5, algorithm: 'louvain' }, 'runs is 1.5; give a whole number of at least 1'],
    [{ seed: 0.5 }, 'seed is 0.5; give a whole number of at least 0'],
    [{ iterations: 0 }, 'iterations is 0; give a whole number of at least 1, or leave it out'],
    [{ quality: 'beauty' }, "quality is 'beauty'; give 'modularity' or 'cpm'"],
    [{ algorithm: 'guess' }, "algorithm is 'guess'; give 'leiden' or 'louvain'"],
    [{ algorithm: 'louvain', quality: 'cpm' }, "quality is 'cpm', which louvain lacks; use algorithm 'leiden'"],
    [{ algorithm: 'louvain', fixed: new Map() }, "fixed is given, which louvain lacks; use algorithm 'leiden'"],
  ])('%j says so', async (options, message) => {
    const failed = await detectCommunities(club, options as DetectCommunitiesOptions).catch((error) => error);
    expect(failed).toBeInstanceOf(RingtraceError);
    expect(failed).toMatchObject({ code: 'invalid-option', message: `detectCommunities: ${message}` });
  });

  it.each(['leiden', 'louvain'] as const)('aborted before or during %s rejects with aborted', async (algorithm) => {
    const early = detectCommunities(club, { algorithm, signal: AbortSignal.abort() });
    await expect(early).rejects.toMatchObject({ code: 'aborted' });
    const controller = new AbortController();
    const late = detectCommunities(club, {
      algorithm,
      runs: 1000,
      signal: controller.signal,
      workers: 1,
      onProgress: () => controller.abort(),
    });
    await expect(late).rejects.toMatchObject({ code: 'aborted' });
  });
});
