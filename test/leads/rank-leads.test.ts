import { beforeAll, describe, expect, it } from 'vitest';
import { type CentralityTable, measureCentrality } from '../../src/centrality/index.ts';
import { type Communities, detectCommunities } from '../../src/communities/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { defaultSignals, rankLeads, type Signal } from '../../src/leads/index.ts';
import type { CaseLink, EligibleId, Person } from '../../src/model/index.ts';
import { buildNetwork, type RingNetwork } from '../../src/network/index.ts';

/** A broker B between two triangles, a go-between G of one of them, and a migrant M carried by G. */
const ROWS = ['A1-A2', 'A1-A3', 'A2-A3', 'C1-C2', 'C1-C3', 'C2-C3', 'A1-B', 'B-C1', 'C3-G', 'G-M'].map((pair) => {
  const [source, target] = pair.split('-');
  return { id: pair, source, target, kind: 'meeting' };
});
const PEOPLE: readonly Person[] = [{ id: 'M', category: 'migrant' }];

const giver: Signal = {
  name: 'name-length',
  question: "A signal of one's own",
  family: 'own',
  weight: 1,
  measure: (person, { network }) => ({
    value: person.length,
    detail: `${person.length} letters`,
    evidence: network.evidence(person, 'M'),
  }),
};

describe('rankLeads', () => {
  let network: RingNetwork;
  let communities: Communities;
  let centrality: CentralityTable;
  beforeAll(async () => {
    network = buildNetwork(readLinks(ROWS).links, { people: PEOPLE });
    communities = await detectCommunities(network, { runs: 2 });
    centrality = await measureCentrality(network);
  });

  it('ranks every eligible person once, best first, and nobody protected', () => {
    const { ranking } = rankLeads(network, { communities, centrality });
    expect(ranking.map(({ person }) => person).sort()).toEqual([...network.eligible]);
    expect(ranking.map(({ rank }) => rank)).toEqual(ranking.map(({ rank }) => rank).sort((a, b) => a - b));
    expect(ranking[0]!.person).toBe('C1');
  });

  it('gives points that add up to the score exactly, in any order of addition', () => {
    const { ranking } = rankLeads(network, { communities, centrality }, { signals: [...defaultSignals, giver] });
    for (const { score, reasons } of ranking) {
      expect(reasons).toHaveLength(6);
      expect(reasons.reduce((sum, { points }) => sum + points, 0)).toBe(score);
      expect([...reasons].reverse().reduce((sum, { points }) => sum + points, 0)).toBe(score);
    }
  });

  it('ranks last whoever has contact only with people who may not be ranked', async () => {
    const rows = [
      ...ROWS,
      ...['T-M', 'C1-L1', 'C1-L2', 'C1-L3'].map((pair) => ({
        ...ROWS[0]!,
        id: pair,
        source: pair.split('-')[0]!,
        target: pair.split('-')[1]!,
      })),
    ];
    const wide = buildNetwork(readLinks(rows).links, { people: PEOPLE });
    const { ranking } = rankLeads(wide, {
      communities: await detectCommunities(wide, { runs: 2 }),
      centrality: await measureCentrality(wide),
    });
    const last = ranking.at(-1)!;
    expect(last.person).toBe('T');
    expect(last.rank).toBe(ranking.length);
    expect(last.reasons.find(({ signal }) => signal === 'dependent-contacts')).toMatchObject({
      value: 0,
      percentile: 0.5 / ranking.length,
    });
  });

  it('averages within families before it averages families', () => {
    const { ranking } = rankLeads(network, { communities, centrality });
    for (const { score, families, reasons } of ranking) {
      expect(score).toBeCloseTo((families.reach! + families.brokerage!) / 2, 8);
      const brokerage = reasons.filter(({ family }) => family === 'brokerage').map(({ percentile }) => percentile);
      expect(families.brokerage).toBeCloseTo(brokerage.reduce((sum, p) => sum + p, 0) / 3, 12);
    }
  });

  it('lets people in like positions share their mean rank', () => {
    const { of } = rankLeads(network, { communities, centrality });
    expect(of('A2')!.score).toBe(of('A3')!.score);
    expect(of('A2')!.rank).toBe(of('A3')!.rank);
    expect(of('A2')!.rank % 1).toBe(0.5);
  });

  it('cites the links of eligible people alone, even when a signal hands over others', () => {
    const { ranking } = rankLeads(network, { communities, centrality }, { signals: [...defaultSignals, giver] });
    const cited = ranking.flatMap(({ reasons }) => reasons.flatMap(({ links }) => links));
    expect(cited).toContain('A1-B');
    expect(cited).not.toContain('G-M');
  });

  it('cites the strongest links up to the limit and says how many there are', () => {
    const [first] = rankLeads(network, { communities, centrality }, { evidencePerReason: 1 }).ranking;
    expect(first!.reasons[0]!.links).toEqual(['B-C1']);
    expect(first!.reasons[0]!.linkCount).toBe(3);
  });

  it.each([
    ['nothing', undefined],
    ['a bare number', 3],
    ['text for a value', { value: '3', detail: '', evidence: [] }],
    ['no evidence', { value: 3, detail: '' }],
  ])('refuses a signal that measures %s, by its name', (_, reading) => {
    const wrong: Signal = { ...giver, measure: () => reading as never };
    expect(() => rankLeads(network, { communities, centrality }, { signals: [wrong] })).toThrow(
      /signal 'name-length' measured somebody without a value/,
    );
  });

  it('ranks only the categorized under policy led', () => {
    const categorized = buildNetwork(readLinks(ROWS).links, { people: [...PEOPLE, { id: 'B', category: 'suspect' }] });
    const { ranking } = rankLeads(categorized, { communities, centrality }, { policy: 'led' });
    expect(ranking.map(({ person }) => person)).toEqual(['B']);
  });

  it('refuses to rank a protected person even when the network says so', () => {
    const forged: RingNetwork = Object.assign(Object.create(network), {
      eligible: [...network.eligible, 'M' as EligibleId],
    });
    expect(() => rankLeads(forged, { communities, centrality })).toThrow(/protected person/);
  });

  it('keeps protected people out of a signal by type', () => {
    const evidence: readonly CaseLink[] = [];
    const signal: Signal = {
      ...giver,
      measure: (person: EligibleId) => ({ value: person.length, detail: '', evidence }),
    };
    // @ts-expect-error a plain id is not an eligible one
    signal.measure('M', { network, communities, centrality });
    expect(network.isEligible('M')).toBe(false);
  });

  it.each([
    [[], /no signals/],
    [[giver, giver], /two signals are called 'name-length'/],
    [[{ ...giver, weight: 0 }], /has weight 0/],
    [[{ ...giver, weight: Number.NaN }], /has weight NaN/],
    [[{ ...giver, needs: ['fame' as 'degree'] }], /needs the measure 'fame'/],
  ])('refuses signals %#', (signals, message) => {
    expect(() => rankLeads(network, { communities, centrality }, { signals })).toThrow(message);
  });
});
