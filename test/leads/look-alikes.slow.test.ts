import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  type AnalyzeCaseOptions,
  analyzeCase,
  type Findings,
  type Lead,
  type Person,
  readLinks,
  readPeople,
} from '../../src/index.ts';
import { readCaseFile } from '../../src/io/index.ts';
import { createRng } from '../../src/kernels/index.ts';

type Row = Record<string, string>;

/**
 * Made for these tests: a ring of six crews of five. Crew members meet each other and their foreman, as two reports each say; foremen F1 to
 * F6 take orders from the planner, who is hidden: six ties, all of them orders, each known from two informants.
 */
const crews = [1, 2, 3, 4, 5, 6];
const meeting = (a: string, b: string, report: string): Row => ({ source: a, target: b, kind: 'meeting', report });
const RING: readonly Row[] = crews.flatMap((crew) => {
  const hands = [1, 2, 3, 4].map((hand) => `H${crew}${hand}`);
  return [1, 2].flatMap((copy) => [
    ...hands.map((hand, i) => meeting(hand, `F${crew}`, `M${crew}${i}${copy}`)),
    ...hands.map((hand, i) => meeting(hand, hands[(i + 1) % 4]!, `N${crew}${i}${copy}`)),
  ]);
});
const PLANNER: readonly Row[] = crews.flatMap((crew) =>
  [1, 2].map((copy) => ({ source: 'PLANNER', target: `F${crew}`, kind: 'order', informant: `I${crew}${copy}` })),
);
/** What ties the crews to each other beside the planner: neighbors of the foremen's. */
const BETWEEN: readonly Row[] = crews.map((crew) => meeting(`F${crew}`, `F${(crew % 6) + 1}`, `B${crew}`));

const analyze = (rows: readonly Row[], options: AnalyzeCaseOptions = {}): Promise<Findings> =>
  analyzeCase(readLinks(rows).links, { communities: { runs: 1 }, draws: 60, top: 5, workers: 1, ...options });
const leadOf = (findings: Findings, person: string): Lead | undefined =>
  findings.leads.find((lead) => lead.person === person);

describe('who looks like a planner and is none, and who is one', () => {
  it('the popular shopkeeper: knows everybody from one report, and is no strong lead', async () => {
    const shop = crews.flatMap((crew) =>
      ['1', '2', '3', '4'].map((hand) => ({
        source: 'SHOP',
        target: `H${crew}${hand}`,
        kind: 'association',
        report: 'SHOP-LIST',
      })),
    );
    const findings = await analyze([...RING, ...PLANNER, ...BETWEEN, ...shop]);
    expect(findings.ranking[0]).toMatchObject({
      person: 'SHOP',
      rank: 1,
      restsOn: [{ kind: 'report', id: 'SHOP-LIST' }],
    });
    expect(leadOf(findings, 'SHOP')?.wording).not.toBe('strong-lead');
  });

  it('the taxi driver: drives between all crews, gives no orders where orders are on record, and is no strong lead', async () => {
    const rides = crews.flatMap((crew) =>
      [1, 2].map((hand) => ({
        source: 'TAXI',
        target: `H${crew}${hand}`,
        kind: 'transport',
        report: `T${crew}${hand}`,
      })),
    );
    // Who rides may be a migrant until somebody says otherwise.
    const people = rides.map(({ target }): Person => ({ id: target, category: 'contact' }));
    const findings = await analyze([...RING, ...PLANNER, ...BETWEEN, ...rides], { people });
    const taxi = leadOf(findings, 'TAXI')!;
    expect(taxi.rank).toBeLessThanOrEqual(2);
    expect(taxi.pTop).toBeGreaterThanOrEqual(0.8);
    expect(taxi.wording).toBe('weak-lead');
    expect(taxi.unmet).toContain('no act on record speaks for it, though the case records acts of others');
  });

  it('the arrested courier: tied to everybody by their own telephone, and is no strong lead', async () => {
    const calls = crews.flatMap((crew) =>
      [1, 2].map((hand) => ({
        source: 'COURIER',
        target: `H${crew}${hand}`,
        kind: 'order',
        report: `T${crew}${hand}`,
        at: '2008-02-03',
      })),
    );
    const rows = [...RING, ...PLANNER, ...BETWEEN, ...calls];
    const { people } = readPeople([{ id: 'COURIER', category: 'suspect' }]);
    const monitored = [{ ...people[0]!, monitored: [{ from: '2008-01-01', to: '2008-03-31' }] }];
    expect(leadOf(await analyze(rows), 'COURIER')!.wording).toBe('strong-lead');
    expect(leadOf(await analyze(rows, { people: monitored }), 'COURIER')).toMatchObject({
      wording: 'weak-lead',
      unmet: ['more than half of the links come from their own tapped line'],
    });
    const later = [{ ...people[0]!, monitored: [{ from: '2008-04-01' }] }];
    expect(leadOf(await analyze(rows, { people: later }), 'COURIER')!.wording).toBe('strong-lead');
  });

  it('the hidden planner: few ties, orders alone, twelve informants, and is a strong lead', async () => {
    const findings = await analyze([...RING, ...PLANNER]);
    expect(findings.ranking[0]).toMatchObject({ person: 'PLANNER', rank: 1 });
    expect(leadOf(findings, 'PLANNER')).toMatchObject({ wording: 'strong-lead', unmet: [] });
    expect(leadOf(findings, 'PLANNER')!.restsOn).toBe('none-found');
  });
});

describe('graphs without a planner', () => {
  const sourced = (pairs: readonly (readonly [string, string])[]): Row[] =>
    pairs.map(([source, target], i) => ({ source, target, report: `R${i}` }));
  const random = (people: number, ties: number, seed: number): Row[] => {
    const rng = createRng(seed, people);
    return sourced(
      Array.from({ length: ties }, () => {
        const a = rng.below(people);
        return [`P${a}`, `P${(a + 1 + rng.below(people - 1)) % people}`] as const;
      }),
    );
  };

  it.each([
    [50, 100, 1],
    [50, 200, 2],
    [100, 200, 3],
    [100, 400, 4],
    [120, 240, 5],
    [60, 90, 6],
  ])(
    'a random one of %i people and %i ties (seed %i) gives no strong lead, though every tie has a report',
    async (people, ties, seed) => {
      const { leads } = await analyze(random(people, ties, seed), { draws: 20, top: 6 });
      expect(leads.filter(({ wording }) => wording === 'strong-lead')).toEqual([]);
    },
  );

  it('a star and a clique give no lead at all', async () => {
    const ids = Array.from({ length: 20 }, (_, i) => `P${i}`);
    const star = sourced(ids.slice(1).map((id) => ['P0', id] as const));
    const clique = sourced(ids.flatMap((a, i) => ids.slice(0, i).map((b) => [a, b] as const)));
    for (const rows of [star, clique]) {
      expect(await analyze(rows)).toMatchObject({ leads: [], verdict: 'insufficient-data' });
    }
  });

  const heroin = '../shared/data/natarajan_heroin/edges.csv';
  it.skipIf(!existsSync(heroin))(
    'natarajan_heroin gives no strong lead (skipped where ../shared/data is absent)',
    async () => {
      const { leads } = await analyzeCase((await readCaseFile(heroin)).links, { draws: 60 });
      expect(leads.length).toBeGreaterThan(0);
      expect(leads.filter(({ wording }) => wording === 'strong-lead')).toEqual([]);
    },
  );
});
