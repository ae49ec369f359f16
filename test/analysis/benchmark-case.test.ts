import { describe, expect, it } from 'vitest';
import { analyzeCase, benchmarkCase, harmonicReach, rankingQuality, readLinks } from '../../src/index.ts';
import { planted } from '../graphs/planted-case.ts';

const { links } = readLinks(planted.pairs.map((pair) => ({ source: pair.split('-')[0], target: pair.split('-')[1] })));
const everybody = [...new Set(links.flatMap(({ source, target }) => [source, target]))];
const labels = new Map(everybody.map((id) => [id, id === planted.coordinator]));

describe('benchmarkCase', () => {
  it("holds the caller's own configuration against the labels, single measures beside it", async () => {
    const { rules, verdict, unrankedCount } = await benchmarkCase(links, labels, { draws: 0 });
    expect(rules.map(({ rule }) => rule)).toEqual([
      'ringtrace',
      'degree',
      'betweenness',
      'harmonic',
      'fragmentation',
      'constraint',
      'effective-size',
      'pagerank',
    ]);
    expect([verdict, unrankedCount]).toEqual(['ranked', 0]);
    // The coordinator stands first: above all 18 others.
    expect(rules[0]!.quality).toEqual({
      people: 19,
      planners: 1,
      auc: 1,
      averagePrecision: 1,
      precisionAtPlanners: 1,
      precisionAtTen: 1 / 10,
    });
    expect(rules[0]!.intervals.auc).toEqual([1, 1]);
  });

  it('follows the options of the analysis', async () => {
    const signals = [harmonicReach];
    const { rules } = await benchmarkCase(links, labels, { signals });
    const { ranking } = await analyzeCase(links, { signals });
    const expected = rankingQuality(
      ranking.map(({ score }) => score),
      ranking.map(({ person }) => labels.get(person)!),
    );
    expect(rules[0]!.quality).toEqual(expected);
    expect(rules[0]!.quality).toEqual(rules.find(({ rule }) => rule === 'harmonic')!.quality);
  });

  it('leaves out labelled people whom the configuration does not rank, and counts them', async () => {
    const people = [{ id: 'T1', category: 'migrant' as const }];
    const { rules, unrankedCount } = await benchmarkCase(links, new Map([...labels, ['ABSENT', true]]), { people });
    expect([rules[0]!.quality.people, unrankedCount]).toEqual([18, 2]);
  });

  it('refuses labels that name no planner among the ranked', async () => {
    await expect(benchmarkCase(links, new Map([['A1', false]]))).rejects.toThrow(
      /of 1 people both labelled and ranked 0 are planners/,
    );
  });
});
