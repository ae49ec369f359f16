import { describe, expect, it } from 'vitest';
import { describeCommunities, detectCommunities } from '../../src/communities/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import type { Person } from '../../src/model/index.ts';
import { buildNetwork } from '../../src/network/index.ts';

const clique = (people: readonly string[], row: object): object[] =>
  people.flatMap((source, i) => people.slice(i + 1).map((target) => ({ source, target, ...row })));
const north = clique(['A1', 'A2', 'A3', 'A4'], { kind: 'call', at: '2008-03' });
const south = clique(['B1', 'B2', 'B3'], { kind: 'meeting' });
const rows = [
  ...north,
  { source: 'A1', target: 'A2', kind: 'payment', at: '2008-03-31' },
  { source: 'A1', target: 'A3', kind: 'payment', at: '2008-02-28' },
  { source: 'A4', target: 'B1', kind: 'order', at: '2007-01-01' },
  ...south,
  { source: 'A1', target: 'M1', kind: 'transport', at: '2009-01-01' },
  { source: 'A2', target: 'M1', kind: 'transport' },
  { source: 'A2', target: 'M2', kind: 'transport' },
  { source: 'B1', target: 'M2', kind: 'transport' },
];
const people: Person[] = [
  { id: 'M1', category: 'migrant', stage: 'transport' },
  { id: 'M2', category: 'victim' },
  { id: 'A1', category: 'suspect', stage: 'money' },
  { id: 'A2', category: 'suspect', stage: 'crossing' },
  { id: 'A3', category: 'suspect', stage: 'money' },
];

describe('describeCommunities', () => {
  const network = buildNetwork(readLinks(rows).links, { people });
  const described = async () => describeCommunities(network, await detectCommunities(network));

  it('adds up the ties of each community', async () => {
    const [a, b] = await described();
    // north: six calls and two payments; south: three meetings; one order between
    expect(a).toMatchObject({ id: 0, size: 4, internal: 8, external: 1, conductance: 1 / 7 });
    expect(b).toMatchObject({ id: 1, size: 3, internal: 3, external: 1, conductance: 1 / 7 });
  });

  it('counts kinds of links inside, the commonest first, and tells when the community was active', async () => {
    const [a, b] = await described();
    expect(a!.kinds).toEqual([
      { kind: 'call', linkCount: 6 },
      { kind: 'payment', linkCount: 2 },
    ]);
    // 2008-03 and 2008-03-31 end together: the more exact one is told
    expect(a!.active).toEqual({ from: '2008-02-28', to: '2008-03-31' });
    expect(b!.kinds).toEqual([{ kind: 'meeting', linkCount: 3 }]);
    expect(b!.active).toBe(null);
  });

  it('counts protected people once each and names none, here or in any other field', async () => {
    const all = await described();
    expect(all.map(({ protectedCount }) => protectedCount)).toEqual([2, 1]);
    expect(JSON.stringify(all)).not.toMatch(/M1|M2|victim|migrant/);
  });

  it('counts the known stages of members alone', async () => {
    expect((await described()).map(({ stages }) => stages)).toEqual([
      [
        { stage: 'crossing', peopleCount: 1 },
        { stage: 'money', peopleCount: 2 },
      ],
      [],
    ]);
  });

  it('tells phases where most links are dated by phase', async () => {
    const phased = buildNetwork(
      readLinks([
        { source: 'A', target: 'B', at: '10' },
        { source: 'B', target: 'C', at: '2' },
        { source: 'C', target: 'A', at: '2008-01' },
      ]).links,
    );
    const [only] = describeCommunities(phased, await detectCommunities(phased));
    expect(only!.active).toEqual({ from: '2', to: '10' });
  });

  it('lists people without a firm place under both their communities', async () => {
    const circle = buildNetwork(
      readLinks(Array.from({ length: 40 }, (_, i) => ({ source: `P${i}`, target: `P${(i + 1) % 40}` }))).links,
    );
    const communities = await detectCommunities(circle, { runs: 30 });
    const all = describeCommunities(circle, communities);
    const between = communities.between();
    expect(between.length).toBeGreaterThan(0);
    for (const record of between) {
      const listed = all.filter((one) => one.between.some(({ person }) => person === record.person));
      const ends = [record.community, ...(record.rival === null ? [] : [record.rival])];
      expect(listed.map(({ id }) => id)).toEqual(ends.sort((x, y) => x - y));
    }
  });
});
