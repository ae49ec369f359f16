import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  attackCurve,
  buildNetwork,
  keyPlayers,
  type Person,
  type RingNetwork,
  readLinks,
  replaceability,
  rIndex,
  scriptCompleteness,
} from '../../src/index.ts';
import { kiteNetwork } from '../graphs/kite-network.ts';

const shared = new URL('../../../shared/data/', import.meta.url);

function network(pairs: readonly string[], people: readonly Person[] = []): RingNetwork {
  const rows = pairs.map((pair) => ({ source: pair.split('-')[0], target: pair.split('-')[1], kind: 'association' }));
  return buildNetwork(readLinks(rows).links, { people });
}

function sharedNetwork(folder: string, people: readonly Person[] = []): RingNetwork {
  const [header, ...lines] = readFileSync(new URL(`${folder}/edges.csv`, shared), 'utf8')
    .trim()
    .split(/\r?\n/);
  const names = header!.split(',');
  const rows = lines.map((line) => Object.fromEntries(line.split(',').map((cell, i) => [names[i], cell])));
  return buildNetwork(readLinks(rows).links, { people });
}

const suspect = (id: string, stage?: string): Person => ({ id, category: 'suspect', ...(stage && { stage }) });
/** Of the police list of roles: who provides, who carries, who pays. */
const caviarPeople = [
  ...['N6', 'N11', 'N16'].map((id) => suspect(id, 'supply')),
  ...['N77', 'N80', 'N82', 'N96'].map((id) => suspect(id, 'transport')),
  ...['N83', 'N84', 'N85', 'N86', 'N87', 'N88', 'N89'].map((id) => suspect(id, 'money')),
];
const caviarScript = ['supply', 'transport', 'money'];

describe('attackCurve', () => {
  const published = [
    ['caviar', 'betweenness', 0.0624, 0.0005],
    ['caviar', 'degree', 0.0644, 0.0005],
    ['caviar', 'random', 0.382, 0.001],
    ['london_gang', 'betweenness', 0.2702, 0.0005],
    ['london_gang', 'degree', 0.3014, 0.0005],
    ['london_gang', 'random', 0.468, 0.003],
  ] as const;
  for (const [folder, by, expected, within] of published)
    it.skipIf(!existsSync(new URL(folder, shared)))(
      `gives ${folder} by ${by} the R-index known (skipped without shared/data)`,
      async () => {
        const curve = await attackCurve(sharedNetwork(folder), { by, spreadOrders: 0 });
        expect(Math.abs(curve.rIndex! - expected)).toBeLessThanOrEqual(within);
      },
    );

  it.skipIf(!existsSync(new URL('caviar', shared)))(
    'leaves caviar 18 % and one chain after nine removals, 97 % and none without its suppliers (skipped without shared/data)',
    async () => {
      const caviar = sharedNetwork('caviar', caviarPeople);
      const { steps } = await attackCurve(caviar, { script: caviarScript, removals: 9, spreadOrders: 0 });
      expect([steps[9]!.kept.toFixed(2), steps[9]!.completeFragments]).toEqual(['0.18', 1]);
      const only = { stages: ['supply'] };
      const without = await attackCurve(caviar, { script: caviarScript, only });
      expect([without.steps[3]!.kept.toFixed(2), without.steps[3]!.completeFragments]).toEqual(['0.97', 0]);
      expect(without.rIndex).toBe(null);
    },
  );

  it('of a star falls at once when the hub goes, and R is what the shares say', async () => {
    const star = network(['H-A', 'H-B', 'H-C', 'H-D']);
    const curve = await attackCurve(star, { by: 'degree' });
    expect(curve.steps.map(({ person, largest }) => [person, largest])).toEqual([
      [null, 5],
      ['H', 1],
      ['A', 1],
      ['B', 1],
      ['C', 1],
      ['D', 0],
    ]);
    expect(curve.rIndex).toBeCloseTo((1 + 1 + 1 + 1 + 0) / 5 / 5, 12);
    expect(curve.rIndex).toBe(rIndex(curve.steps.slice(1).map(({ share }) => share)));
    expect(curve.steps[1]!.fragmentation).toBe(1);
  });

  it('states who goes first among equals, and how much hangs on it', async () => {
    const path = network(['A-B', 'B-C', 'C-D', 'D-E', 'E-F']);
    const first = async (order: 'smallest-id' | 'largest-id'): Promise<unknown> =>
      (await attackCurve(path, { by: 'degree', order })).steps[1]!.person;
    expect([await first('smallest-id'), await first('largest-id')]).toEqual(['B', 'E']);
    // After B or E a path of four is left, after C or D one of three.
    const { spread } = await attackCurve(path, { by: 'degree', spreadOrders: 40 });
    expect(spread).toMatchObject({ orders: 40 });
    expect(spread!.low).toBeLessThan(spread!.high);
  });

  it('measures what it does not measure fast itself anew as well', async () => {
    const slow = await attackCurve(kiteNetwork, { by: 'strength' });
    const fast = await attackCurve(kiteNetwork, { by: 'degree' });
    expect(slow.steps.map(({ person }) => person)).toEqual(fast.steps.map(({ person }) => person));
    await expect(attackCurve(kiteNetwork, { by: 'multiplex-participation' })).rejects.toThrow('reads more than ties');
    expect((await attackCurve(kiteNetwork, { by: 'multiplex-participation', mode: 'static' })).steps).toHaveLength(11);
  });

  it('tells efficiency and distance-weighted fragmentation when asked', async () => {
    const { steps } = await attackCurve(network(['A-B', 'B-C']), { by: 'degree', distances: true });
    expect(steps[0]).toMatchObject({ efficiency: 2.5 / 3, distanceFragmentation: 1 - 2.5 / 3 });
    expect(steps[1]).toMatchObject({ person: 'B', efficiency: 0, distanceFragmentation: 1 });
  });

  it('never takes away, counts or names anybody protected', async () => {
    const plain = ['A-B', 'B-C', 'C-D'];
    const carried: Person = { id: 'M', category: 'migrant' };
    const curve = await attackCurve(network([...plain, 'M-A', 'M-B', 'M-C', 'M-D'], [carried]));
    expect(curve).toEqual(await attackCurve(network(plain)));
    const asked = attackCurve(network([...plain, 'M-A'], [carried]), { only: { people: ['M'] } });
    await expect(asked).rejects.toThrow('somebody named cannot be taken away');
  });

  it('gives the same bytes at any number of workers', async () => {
    const curves = await Promise.all(
      [1, 2].map((workers) => attackCurve(kiteNetwork, { by: 'random', draws: 500, workers })),
    );
    expect(JSON.stringify(curves[0])).toBe(JSON.stringify(curves[1]));
  });

  it.each([
    [{ by: 'fame' as never }, "there is no measure 'fame'"],
    [{ mode: 'slow' as never }, "mode is 'slow'"],
    [{ order: 'first' as never }, "order is 'first'"],
    [{ removals: -1 }, 'removals is -1'],
    [{ script: [] }, "script is empty; give a stage such as 'money'"],
    [{ script: ['a', 'A'] }, 'script names a stage twice'],
    [{ only: { stages: ['moon'] } }, "the script has no stage 'moon'"],
  ])('refuses %j', async (options, problem) => {
    await expect(attackCurve(kiteNetwork, options)).rejects.toThrow(problem);
  });
});

describe('scriptCompleteness', () => {
  const people = [suspect('A', 'recruit'), suspect('B', 'transport'), suspect('C', 'transport'), suspect('D', 'money')];
  const script = ['recruit', 'transport', 'money'];

  it('says which stages one person less would break, and who that is', () => {
    const found = scriptCompleteness(network(['A-B', 'A-C', 'B-D', 'C-D', 'D-X'], people), { script });
    expect(found.stages.map(({ stage, supply }) => [stage, supply])).toEqual([
      ['recruit', 'scarce'],
      ['transport', 'covered'],
      ['money', 'scarce'],
    ]);
    expect(found).toMatchObject({ complete: true, completeCount: 1, critical: ['A', 'D'], unstagedCount: 1 });
  });

  it('finds those who hold it together though they hold no stage', () => {
    const found = scriptCompleteness(network(['A-B', 'B-X', 'A-C', 'C-X', 'X-D', 'D-Y'], people), { script });
    expect(found.critical).toEqual(['A', 'D', 'X']);
    expect(scriptCompleteness(network(['A-X', 'X-D'], people), { script }).complete).toBe(false);
  });

  it('reads stages from roles and from lists, and asks for as many as it takes', () => {
    const held: Person[] = [
      { id: 'A', category: 'suspect', roles: ['recruiter', 'financier'] },
      { id: 'B', category: 'suspect', stage: 'Transport; shelter' },
    ];
    const asked = scriptCompleteness(network(['A-B'], held));
    expect(asked.fragments).toEqual([
      {
        peopleCount: 2,
        thingCount: 0,
        stages: ['recruit', 'transport', 'shelter', 'money'],
        missing: ['document', 'crossing'],
      },
    ]);
    const two = scriptCompleteness(network(['A-B'], held), { script: [{ name: 'transport', least: 2 }] });
    expect(two.stages[0]).toMatchObject({ peopleCount: 1, fragmentCount: 0, supply: 'missing' });
  });

  it('lets a boat hold a stage and tie its crews, and never scores it', async () => {
    const boat: Person = { id: 'BOAT', category: 'thing', stage: 'transport' };
    const ring = network(['A-BOAT', 'D-BOAT', 'A-E', 'D-F'], [people[0]!, people[3]!, boat]);
    const found = scriptCompleteness(ring, { script });
    expect(found).toMatchObject({ complete: true, peopleCount: 4 });
    expect(found.stages[1]).toMatchObject({ peopleCount: 0, thingCount: 1 });
    expect(ring.eligible).not.toContain('BOAT');
    expect(ring.people).not.toContain('BOAT');
    const curve = await attackCurve(ring, { script });
    expect(curve.steps.map(({ person }) => person)).not.toContain('BOAT');
    expect(curve.steps[0]).toMatchObject({ largest: 2, completeFragments: 1 });
  });

  it('looks again without some', () => {
    const ring = network(['A-B', 'A-C', 'B-D', 'C-D'], people);
    expect(scriptCompleteness(ring, { script, without: { people: ['B'] } }).complete).toBe(true);
    expect(scriptCompleteness(ring, { script, without: { stages: ['transport'] } })).toMatchObject({
      complete: false,
      removedCount: 2,
    });
  });
});

describe('replaceability', () => {
  it('weighs others of the stage nearby by the contacts they share', () => {
    const people = [suspect('A', 'transport'), suspect('B', 'transport'), suspect('C', 'transport')];
    // A and B share X of A's contacts X and Y; C is three steps away from A.
    const ring = network(['A-X', 'A-Y', 'B-X', 'C-Z', 'Z-B'], people);
    const { people: found, stages } = replaceability(ring, { script: ['transport', 'money'] });
    expect(found).toEqual([
      { person: 'A', stage: 'transport', successorCount: 1, replaceability: 1 / 2, readiest: 1 / 2 },
      { person: 'B', stage: 'transport', successorCount: 2, replaceability: 1 / 2 + 1 / 2, readiest: 1 / 2 },
      { person: 'C', stage: 'transport', successorCount: 1, replaceability: 1, readiest: 1 },
    ]);
    expect(stages.map(({ stage, irreplaceableCount }) => [stage, irreplaceableCount])).toEqual([
      ['money', 0],
      ['transport', 0],
    ]);
  });
});

describe('keyPlayers', () => {
  it('takes two paths apart where each is joined, not where the best two stand', async () => {
    // Two stars that share no hub, and a chain between them.
    const ring = network(['H-A', 'H-B', 'H-C', 'K-D', 'K-E', 'K-F', 'H-X', 'X-K']);
    const keys = await keyPlayers(ring, { size: 2 });
    expect(keys).toMatchObject({ people: ['H', 'K'], value: 1, exact: true, tiedCount: 1, before: 0 });
  });

  it('tells sets that are as good', async () => {
    const ring = await keyPlayers(network(['A-B', 'B-C', 'C-D', 'D-A']), { size: 2 });
    // Opposite corners leave two who cannot reach each other.
    expect(ring).toMatchObject({ people: ['A', 'C'], tiedCount: 2 });
    expect(ring.tied).toEqual([
      ['A', 'C'],
      ['B', 'D'],
    ]);
  });

  it('reaches most people through a set, members included', async () => {
    const star = network(['H-A', 'H-B', 'K-C', 'K-D', 'B-C']);
    expect(await keyPlayers(star, { goal: 'reach', size: 2 })).toMatchObject({ people: ['H', 'K'], value: 1 });
    const one = await keyPlayers(star, { goal: 'reach', size: 1, distanceWeighted: true });
    // From B: itself 1, H and C 1 each, A and K 1/2 each, D 1/3.
    expect(one.people).toEqual(['B']);
    expect(one.value).toBeCloseTo((3 + 1 + 1 / 3) / 6, 12);
  });

  it('finds by swaps what no single swap can better', async () => {
    const greedy = await keyPlayers(kiteNetwork, { size: 2, search: 'greedy' });
    const exact = await keyPlayers(kiteNetwork, { size: 2, search: 'exact' });
    expect(greedy.exact).toBe(false);
    expect(greedy.value).toBeLessThanOrEqual(exact.value);
    expect(greedy.value).toBeGreaterThan(greedy.before);
  });

  it('puts stages before people in what it shows, and nobody protected anywhere', async () => {
    const ring = network(['A-B', 'B-C', 'M-A', 'M-C'], [suspect('B', 'money'), { id: 'M', category: 'victim' }]);
    const keys = await keyPlayers(ring, { size: 1 });
    expect(keys).toMatchObject({ people: ['B'], stages: [{ stage: 'money', peopleCount: 1 }], peopleCount: 3 });
    expect(keys.toText().indexOf('money')).toBeLessThan(keys.toText().indexOf('person\nB'));
    expect(`${JSON.stringify(keys)}${keys.toText()}`).not.toContain('"M"');
  });

  it.each([
    [{ size: 0 }, 'size is 0'],
    [{ goal: 'win' as never }, "goal is 'win'"],
    [{ steps: 1.5 }, 'steps is 1.5'],
    [{ budget: -1 }, 'budget is -1'],
    [{ search: 'lucky' as never }, "search is 'lucky'"],
  ])('refuses %j', async (options, problem) => {
    await expect(keyPlayers(kiteNetwork, options)).rejects.toThrow(problem);
  });
});
