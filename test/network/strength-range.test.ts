import { describe, expect, it } from 'vitest';
import { MEASURES, measureCentrality } from '../../src/centrality/index.ts';
import { detectCommunities } from '../../src/communities/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { analyzeCase } from '../../src/index.ts';
import { buildNetwork } from '../../src/network/index.ts';

const rows = (weights: readonly (number | string)[]) => [
  ...weights.map((weight) => ({ source: 'A', target: 'B', weight })),
  { source: 'B', target: 'C', weight: 1 },
  { source: 'C', target: 'A', weight: 2 },
  { source: 'C', target: 'D', weight: 1 },
];

describe('a strength near the ends of doubles', () => {
  it.each([['1e308'], ['5e-324'], ['1e101'], ['1e-101'], ['-1e308']])('of %s sets its row aside by name', (weight) => {
    const { links, issues, rejected } = readLinks(rows([weight, weight]));
    expect(links).toHaveLength(3);
    expect(rejected).toHaveLength(2);
    expect(issues.map(({ code }) => code)).toEqual(['unreadable-strength', 'unreadable-strength']);
  });

  it('is refused by name where links come from elsewhere', () => {
    const [link] = readLinks(rows([1])).links;
    expect(() => buildNetwork([{ ...link!, strength: 1e308 }])).toThrow(/strength 1e\+308/);
  });

  it.each([[[1e100, 1e100]], [[1e-100, 1e-100]], [[1e100, 1e-100]]])(
    'of %j gives numbers everywhere',
    async (weights) => {
      const { links } = readLinks(rows(weights));
      const network = buildNetwork(links);
      const { modularity } = await detectCommunities(network, { runs: 3 });
      expect(modularity).toSatisfy(Number.isFinite);
      const table = await measureCentrality(network, { measures: MEASURES, workers: 1 });
      for (const measure of table.measures)
        for (const value of table.column(measure))
          expect([measure, value]).toEqual([measure, expect.toSatisfy(Number.isFinite)]);
      const { ranking } = await analyzeCase(links, { draws: 5, workers: 1 });
      for (const { score } of ranking) expect(score).toSatisfy(Number.isFinite);
    },
  );
});
