import { describe, expect, it } from 'vitest';
import { analyzeCase, buildNetwork, type Findings, measureCentrality, readLinks, readPeople } from '../../src/index.ts';

/** Two triangles with a bridge, a migrant carried by one of them, and a link without a time. */
const { links } = readLinks([
  { source: 'A1', target: 'A2', kind: 'call', time: '2031-01-03' },
  { source: 'A1', target: 'A3', kind: 'call', time: '2031-01-09' },
  { source: 'A2', target: 'A3', kind: 'order', time: '2031-02-01' },
  { source: 'A3', target: 'B1', kind: 'payment', time: '2031-02-05' },
  { source: 'B1', target: 'B2', kind: 'call', time: '2031-02-07' },
  { source: 'B1', target: 'B3', kind: 'call', time: '2031-03-01' },
  { source: 'B2', target: 'B3', kind: 'call' },
  { source: 'B2', target: 'M1', kind: 'transport', time: '2031-06-01' },
]);
const { people } = readPeople([
  { id: 'M1', category: 'migrant' },
  { id: 'A1', category: 'suspect', stage: 'recruit' },
]);
const analyze = (): Promise<Findings> => analyzeCase(links, { people, draws: 0 });

describe('findings', () => {
  it('describe each community, protected people as a count', async () => {
    const { communities } = await analyze();
    expect(communities).toMatchObject([
      {
        id: 0,
        members: ['A1', 'A2', 'A3'],
        internal: 3,
        external: 1,
        // One tie leaves; either side holds strength 7 in all.
        conductance: 1 / 7,
        kinds: [
          { kind: 'call', linkCount: 2 },
          { kind: 'order', linkCount: 1 },
        ],
        active: { from: '2031-01-03', to: '2031-02-01' },
        stages: [{ stage: 'recruit', peopleCount: 1 }],
        protectedCount: 0,
      },
      { id: 1, members: ['B1', 'B2', 'B3'], kinds: [{ kind: 'call', linkCount: 3 }], stages: [], protectedCount: 1 },
    ]);
    expect(JSON.stringify(communities)).not.toContain('M1');
  });

  it('place everybody ranked by ties and betweenness', async () => {
    const { ranking } = await analyze();
    const table = await measureCentrality(buildNetwork(links, { people }), { measures: ['degree', 'betweenness'] });
    for (const { person, degree, betweenness } of ranking) expect({ degree, betweenness }).toEqual(table.of(person));
    // The bridge: 2 x 3 pairs across run through A3, all but those that end there.
    expect(ranking.find(({ person }) => person === 'A3')).toMatchObject({ degree: 3, betweenness: 6 });
  });

  it('count links among eligible people over time, and leave the rest out', async () => {
    expect((await analyze()).activity).toMatchObject({ unit: 'day', undated: 1 });
    const { bins } = (await analyze()).activity!;
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(6);
    expect(bins.at(-1)!.label).toBe('2031-03-01');
    const undated = await analyzeCase(readLinks([{ source: 'A', target: 'B' }]).links);
    expect(undated).not.toHaveProperty('activity');
  });
});
