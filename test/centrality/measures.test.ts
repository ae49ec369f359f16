import { describe, expect, it } from 'vitest';
import {
  anchoredBetweenness,
  brokerageRole,
  type Measure,
  type MeasureName,
  measureCentrality,
} from '../../src/centrality/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import type { Person } from '../../src/model/index.ts';
import { buildNetwork, type RingNetwork } from '../../src/network/index.ts';
import { kiteNetwork } from '../graphs/kite-network.ts';

const person = (id: string, group: string, stage: string): Person => ({ id, group, stage, category: 'suspect' });
const network = (rows: readonly string[], people: readonly Person[] = []): RingNetwork =>
  buildNetwork(
    readLinks(
      rows.map((row) => {
        const [source, target, kind = 'association', directed = '0'] = row.split(' ');
        return { source, target, kind, directed };
      }),
    ).links,
    { people },
  );
const column = async (ring: RingNetwork, measure: MeasureName | Measure): Promise<object> => {
  const table = await measureCentrality(ring, { measures: [measure] });
  return Object.fromEntries(table.people.map((id) => [id, Object.values(table.of(id))[0]]));
};

describe('measures of groups and stages', () => {
  const people = [
    person('B', 'north', 'recruit'),
    person('N1', 'north', 'recruit'),
    person('N2', 'north', 'transport'),
    person('S1', 'south', 'money'),
    person('W1', 'west', 'transport'),
  ];
  const star = network(['B N1', 'B N2', 'B S1', 'B W1', 'B X1'], people);

  it('count the pairs somebody stands between by role, leaving out people of no known group', async () => {
    expect(await column(star, 'coordinator')).toMatchObject({ B: 1, N1: 0 });
    expect(await column(star, 'gatekeeper')).toMatchObject({ B: 4 });
    expect(await column(star, 'liaison')).toMatchObject({ B: 1 });
    expect(await column(star, 'consultant')).toMatchObject({ B: 0 });
    // By stage: N1 recruits as B does; N2 and W1 both transport, S1 is alone in money.
    expect(await column(star, brokerageRole('consultant', 'stage'))).toMatchObject({ B: 1 });
    expect(await column(star, brokerageRole('liaison', 'stage'))).toMatchObject({ B: 2 });
  });

  it('count the other groups and stages among the contacts', async () => {
    expect(await column(star, 'outside-groups')).toEqual({ B: 2, N1: 0, N2: 0, S1: 1, W1: 1, X1: 1 });
    expect(await column(star, 'stages-bridged')).toEqual({ B: 2, N1: 0, N2: 1, S1: 1, W1: 1, X1: 1 });
  });

  it('are 0 where the case names none', async () => {
    expect(new Set(Object.values(await column(kiteNetwork, 'liaison')))).toEqual(new Set([0]));
    expect(new Set(Object.values(await column(kiteNetwork, 'stages-bridged')))).toEqual(new Set([0]));
  });
});

describe('measures of kinds and directions', () => {
  it('see who is present alike in every kind of evidence', async () => {
    const ring = network(['A B call', 'A B meeting', 'A C call', 'A D meeting', 'B C call']);
    // A has two contacts in each kind; B two by call and one by meeting; C and D are seen in one kind only.
    const values = (await column(ring, 'multiplex-participation')) as Record<string, number>;
    expect(values).toMatchObject({ A: 1, C: 0, D: 0 });
    expect(values.B).toBeCloseTo(2 * (1 - (4 + 1) / 9), 12);
  });

  it('tell those who give orders from those who receive them', async () => {
    const ring = network(['H A order 1', 'H B order 1', 'G A order 1', 'A B meeting']);
    const hubs = (await column(ring, 'hub')) as Record<string, number>;
    const authorities = (await column(ring, 'authority')) as Record<string, number>;
    expect(hubs.H).toBeGreaterThan(hubs.G!);
    expect([hubs.A, hubs.B, authorities.H, authorities.G]).toEqual([0, 0, 0, 0]);
    expect(authorities.A).toBeGreaterThan(authorities.B!);
    expect(new Set(Object.values(await column(kiteNetwork, 'hub')))).toEqual(new Set([0]));
  });

  it('never see a link of a protected person', async () => {
    const rows = ['A B call', 'A C meeting', 'B C meeting'];
    const migrant: Person = { id: 'M', category: 'migrant', group: 'south', stage: 'money' };
    // Who is carried without a category of their own is held back: A has one.
    const suspect: Person = { id: 'A', category: 'suspect' };
    const bare = network(rows, [suspect]);
    const carrying = network([...rows, 'M A transport 1', 'M B call', 'C M meeting:E1'], [migrant, suspect]);
    for (const measure of ['multiplex-participation', 'hub', 'outside-groups', 'two-mode-betweenness'] as const)
      expect(await column(carrying, measure)).toEqual(await column(bare, measure));
  });
});

describe('measures of a network that drops weak ties', () => {
  it.each(['hub', 'authority', 'multiplex-participation', 'two-mode-betweenness'] as const)(
    'do not see them: %s',
    async (measure) => {
      const strong = [
        { source: 'A', target: 'B', kind: 'order', directed: 1, weight: 5 },
        { source: 'B', target: 'C', kind: 'payment', directed: 1, weight: 4 },
        { source: 'C', target: 'D', kind: 'order', directed: 1, weight: 3 },
        { source: 'D', target: 'E', kind: 'meeting:E1' },
        { source: 'E', target: 'F', kind: 'order', weight: 3 },
      ];
      const weak = [
        { source: 'A', target: 'D', kind: 'call', directed: 1, weight: 0.5 },
        { source: 'B', target: 'F', kind: 'payment', directed: 1, weight: 0.25 },
      ];
      const all = buildNetwork(readLinks([...weak, ...strong]).links, { minStrength: 1 });
      expect(await column(all, measure)).toEqual(await column(buildNetwork(readLinks(strong).links), measure));
    },
  );
});

describe('two-mode betweenness', () => {
  it('is betweenness where there are no events', async () => {
    expect(await column(kiteNetwork, 'two-mode-betweenness')).toEqual(await column(kiteNetwork, 'betweenness'));
  });

  it('gives to whoever alone joins two meetings, and splits where two ways are equal', async () => {
    const apart = network(['A B meeting:E1', 'B C meeting:E1', 'C D meeting:E2', 'D E meeting:E2']);
    // A and B reach D and E through C alone.
    expect(await column(apart, 'two-mode-betweenness')).toEqual({ A: 0, B: 0, C: 4, D: 0, E: 0 });
    const twice = network(['A B meeting:E1', 'A C meeting:E1', 'B D meeting:E2', 'C D meeting:E2']);
    expect(await column(twice, 'two-mode-betweenness')).toEqual({ A: 0, B: 0.5, C: 0.5, D: 0 });
  });

  it('takes a tie without an event for as long as a shared event', async () => {
    const mixed = network(['A B meeting:E1', 'B C call', 'A D call', 'D C call']);
    expect(await column(mixed, 'two-mode-betweenness')).toEqual({ A: 0.5, B: 0.5, C: 0.5, D: 0.5 });
  });
});

describe('anchored betweenness', () => {
  it('counts only the ways from some people to others', async () => {
    const path = network(['V A', 'A B', 'B M', 'B X']);
    expect(await column(path, anchoredBetweenness({ from: ['V'], to: ['M'] }))).toEqual({
      A: 1,
      B: 1,
      M: 0,
      V: 0,
      X: 0,
    });
    expect(await column(path, anchoredBetweenness({ from: ['V'], to: ['M', 'X', 'M'] }))).toMatchObject({ A: 2, B: 2 });
  });

  it('refuses anchors who are not in the measured graph', async () => {
    const path = network(['V A', 'A M'], [{ id: 'M', category: 'migrant' }]);
    const measure = (from: string[], to: string[]): Promise<object> => column(path, anchoredBetweenness({ from, to }));
    await expect(measure(['V'], ['M'])).rejects.toMatchObject({ code: 'unknown-person' });
    await expect(measure(['V'], ['NOBODY'])).rejects.toMatchObject({ code: 'unknown-person' });
    await expect(measure([], ['V'])).rejects.toMatchObject({ code: 'invalid-option' });
  });
});

describe('positions known from the kite', () => {
  it('are those of the definitions', async () => {
    // Heather (7) reaches Fernando, Garth and Ike, and by them everybody else.
    expect(await column(kiteNetwork, 'reach-2')).toMatchObject({ 7: 9, 9: 2, 3: 7 });
    // Diane's six contacts share eight ties: effective size 6 - 16 / 6.
    const efficiency = (await column(kiteNetwork, 'efficiency')) as Record<string, number>;
    expect(efficiency['3']).toBeCloseTo((6 - 16 / 6) / 6, 12);
    const clustering = (await column(kiteNetwork, 'local-clustering')) as Record<string, number>;
    expect(clustering['3']).toBeCloseTo(8 / 15, 12);
    // Published eigenvector centrality of the kite: Diane .481, Fernando and Garth .398, Jane .011.
    const eigenvector = (await column(kiteNetwork, 'eigenvector')) as Record<string, number>;
    expect(eigenvector['3']).toBeCloseTo(0.481, 3);
    expect(eigenvector['5']).toBeCloseTo(0.398, 3);
    expect(eigenvector['9']).toBeCloseTo(0.011, 3);
  });
});
