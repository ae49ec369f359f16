import { describe, expect, it } from 'vitest';
import { buildNetwork, describeRing, type Person, type RingDescription, readLinks } from '../../src/index.ts';

const CREWS = ['A', 'B', 'C', 'D'];
const HANDS = [1, 2, 3, 4, 5];
const people: readonly Person[] = [
  ...CREWS.flatMap((crew) =>
    [0, ...HANDS].map((i): Person => ({ id: `${crew}${i}`, category: 'suspect', group: crew })),
  ),
  { id: 'BOSS', category: 'suspect', group: 'TOP' },
];
type Row = readonly [source: string, target: string, kind: string, amount?: number];
/** Foreman 0 orders the hands of the crew, who know each other. */
const crews: readonly Row[] = CREWS.flatMap((crew) => [
  ...HANDS.map((i): Row => [`${crew}0`, `${crew}${i}`, 'order']),
  ...HANDS.flatMap((i) => HANDS.filter((j) => j > i).map((j): Row => [`${crew}${i}`, `${crew}${j}`, 'call'])),
]);

function describeRows(rows: readonly Row[], options = {}, known = people): Promise<RingDescription> {
  const links = rows.map(([source, target, kind, amount]) => ({
    source,
    target,
    kind,
    amount,
    currency: amount && 'EUR',
  }));
  return describeRing(buildNetwork(readLinks(links).links, { people: known }), { replicates: 49, ...options });
}

describe('describeRing', () => {
  it('reads orders that stay within and money that crosses as a market of independents', async () => {
    const sales = CREWS.flatMap((crew, i): Row[] => {
      const next = CREWS[(i + 1) % CREWS.length]!;
      return [`${crew}0`, `${crew}1`, `${crew}2`].map((payer) => [payer, `${next}0`, 'payment', 100]);
    });
    const ring = await describeRows([...crews, ...sales]);
    expect(ring).toMatchObject({ reading: 'market', groupsBy: 'group', groupCount: 4, groupedCount: 24 });
    expect(ring.orders).toMatchObject({ linkCount: 20, acrossCount: 0, acrossShare: 0 });
    expect(ring.payments).toMatchObject({ linkCount: 12, acrossShare: 1 });
    expect(ring.money).toEqual([{ currency: 'EUR', amount: 1200, acrossShare: 1 }]);
    expect(ring.toText()).toContain('independents');
  });

  it('reads orders down a ladder that crosses groups as one organization', async () => {
    const down = CREWS.flatMap((crew): Row[] => [
      ['BOSS', `${crew}0`, 'order'],
      ...[1, 2, 3, 4].flatMap((i): Row[] => [['BOSS', `${crew}${i}`, 'order']]),
    ]);
    const lean = crews.filter(([, , kind]) => kind === 'call');
    const across = CREWS.map((crew, i): Row => [`${crew}0`, `${CREWS[(i + 1) % 4]}1`, 'order']);
    const ring = await describeRows([
      ...lean,
      ...down,
      ...across.slice(0, 2),
      ...down.map(([, to]): Row => [to, `${to[0]}5`, 'order']),
    ]);
    expect(ring.orders.openness!).toBeGreaterThan(0.5);
    expect(ring.hierarchy!.p).toBeLessThanOrEqual(0.05);
    expect(ring.reading).toBe('one-organization');
  });

  it('counts what chance would have by who gives and who takes', async () => {
    const rows: Row[] = [
      ['A1', 'A2', 'order'],
      ['A1', 'B1', 'order'],
      ['B1', 'B2', 'order'],
      ['B2', 'A2', 'order'],
    ];
    const { orders } = await describeRows(rows);
    // A gives 2 and takes 2 of 4, B likewise: within 1/4 + 1/4.
    expect(orders).toMatchObject({ acrossShare: 2 / 4, expectedShare: 1 - (1 / 4 + 1 / 4), openness: 1 });
  });

  it('leaves open what the file is too thin for, and says so', async () => {
    const ring = await describeRows([
      ['A1', 'A2', 'order'],
      ['A1', 'B1', 'payment'],
    ]);
    expect(ring.reading).toBe('unclear');
    expect(ring.sentences.join(' ')).toContain('too few to read');
    expect(ring.limits.length).toBeGreaterThan(1);
    expect((await describeRows([])).reading).toBe('unclear');
  });

  it('finds groups in the ties where the file states none, and warns of it', async () => {
    const ring = await describeRows(crews, {}, []);
    expect(ring).toMatchObject({ groupsBy: 'communities', groupCount: 4 });
    expect(ring.limits.join(' ')).toContain('found in these very ties');
    const given = new Map(people.map(({ id }) => [id, id[0]!]));
    expect(await describeRows(crews, { groups: given }, [])).toMatchObject({ groupsBy: 'given', groupCount: 4 });
  });

  it('looks past everybody protected', async () => {
    const carried: Person = { id: 'M', category: 'migrant', group: 'A' };
    const rows: Row[] = [...crews, ['A0', 'M', 'order'], ['M', 'B0', 'payment', 5]];
    expect(await describeRows(rows, {}, [...people, carried])).toEqual(await describeRows(crews));
  });
});
