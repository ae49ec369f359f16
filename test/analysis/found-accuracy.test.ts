import { describe, expect, it } from 'vitest';
import { foundAccuracy } from '../../src/analysis/found-accuracy.ts';
import { measureCentrality } from '../../src/centrality/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { createRng } from '../../src/kernels/index.ts';
import { buildNetwork } from '../../src/network/index.ts';

const rng = createRng(3);
const network = buildNetwork(
  readLinks(Array.from({ length: 1500 }, () => ({ source: `P${rng.below(700)}`, target: `Q${rng.below(300)}` }))).links,
);
const measures = ['harmonic', 'decay', 'fragmentation'] as const;

describe('foundAccuracy', () => {
  it('is exact where all was counted, also in the draws', async () => {
    const table = await measureCentrality(network, { measures });
    expect(foundAccuracy(table, 10, undefined)).toEqual({ light: 'exact', estimates: [] });
    expect(foundAccuracy(table, 10, 64).light).toBe('sampled');
    expect(foundAccuracy(table, 10, 16).light).toBe('coarse');
  });

  it('tells every estimated measure with its error, and errors that hold', async () => {
    const exact = await measureCentrality(network, { measures });
    const sampled = await measureCentrality(network, { measures, exact: false });
    const { light, estimates } = foundAccuracy(sampled, 10, undefined);
    expect(light).not.toBe('exact');
    expect(estimates.map(({ measure }) => measure)).toEqual([...measures]);
    for (const { measure, standardError } of estimates) {
      const truth = exact.column(measure as 'decay');
      const off = sampled.column(measure as 'decay').map((value, v) => Math.abs(value - truth[v]!));
      // The largest of a thousand errors, against the largest standard error.
      expect(Math.max(...off)).toBeLessThan(5 * standardError!);
    }
  });
});
