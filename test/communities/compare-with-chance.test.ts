import { describe, expect, it } from 'vitest';
import { compareWithChance } from '../../src/communities/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { buildNetwork, type RingNetwork } from '../../src/network/index.ts';
import { KARATE_EDGES } from '../graphs/karate.ts';
import { kiteNetwork } from '../graphs/kite-network.ts';

const networkOf = (rows: readonly object[]): RingNetwork => buildNetwork(readLinks(rows).links);
const club = networkOf(KARATE_EDGES.map(([source, target]) => ({ source, target })));
const meeting = (event: string, ...people: readonly string[]): object[] =>
  people.flatMap((source, i) => people.slice(i + 1).map((target) => ({ source, target, kind: `meeting:${event}` })));

describe('compareWithChance', () => {
  it('finds the karate club more modular than chance: p is 1 over replicates + 1', async () => {
    const found = await compareWithChance(club, { replicates: 39 });
    expect(found.observed).toBeGreaterThan(0.41);
    expect(found.p).toBe(1 / 40);
    expect(found.values).toHaveLength(39);
    expect(found.mean).toBeCloseTo(found.values.reduce((sum, value) => sum + value, 0) / 39, 12);
    expect(found).toMatchObject({ chance: 'ties', tieCount: 78, eventTieCount: 0, replicates: 39, seed: 7 });
  });

  it('gives (r + 1) / (B + 1), r of B networks by chance being as modular', async () => {
    const found = await compareWithChance(kiteNetwork, { replicates: 50 });
    const reached = found.values.filter((value) => value >= found.observed).length;
    expect(found.p).toBe((reached + 1) / 51);
  });

  it('deals people to events when at least half of the tied pairs met at one', async () => {
    // three pairs met, three only called
    const calls = [
      { source: 'C', target: 'D', kind: 'call' },
      { source: 'D', target: 'E', kind: 'call' },
      { source: 'E', target: 'A', kind: 'call' },
    ];
    const even = networkOf([...meeting('M1', 'A', 'B', 'C'), ...calls]);
    const found = await compareWithChance(even, { replicates: 5 });
    expect(found).toMatchObject({ chance: 'events', tieCount: 6, eventTieCount: 3 });
    const fewer = networkOf([...meeting('M1', 'A', 'B', 'C'), ...calls, { source: 'A', target: 'D', kind: 'call' }]);
    expect((await compareWithChance(fewer, { replicates: 5 })).chance).toBe('ties');
    expect((await compareWithChance(even, { replicates: 5, chance: 'ties' })).chance).toBe('ties');
  });

  it('sees no structure in meetings that chance could have called: one event is any other', async () => {
    // every deal of five people to one event of five is the event itself
    const found = await compareWithChance(networkOf(meeting('M1', 'A', 'B', 'C', 'D', 'E')), { replicates: 9 });
    expect(found).toMatchObject({ chance: 'events', observed: 0, mean: 0, p: 1 });
  });

  it('counts every tie as 1 when asked to', async () => {
    const strong = networkOf(KARATE_EDGES.map(([source, target], i) => ({ source, target, weight: 1 + (i % 7) })));
    const even = await compareWithChance(strong, { replicates: 9, weighted: false });
    expect(even.observed).toBe((await compareWithChance(club, { replicates: 9 })).observed);
    expect(even.observed).not.toBe((await compareWithChance(strong, { replicates: 9 })).observed);
  });

  it('gives the same bits at 1 and 2 workers, and p 1 for a case without ties', async () => {
    const one = await compareWithChance(club, { replicates: 40, workers: 1 });
    expect(await compareWithChance(club, { replicates: 40, workers: 2 })).toEqual(one);
    for (const chance of ['ties', 'events'] as const)
      expect(await compareWithChance(buildNetwork([]), { chance, replicates: 3 })).toMatchObject({ observed: 0, p: 1 });
  });

  it.each([
    [{ replicates: 0 }, 'replicates is 0; give a whole number of at least 1'],
    [{ resolution: 0 }, 'resolution is 0; give a number above 0'],
    [{ swapsPerTie: 0 }, 'swapsPerTie is 0; give a number above 0'],
    [{ chance: 'luck' as 'ties' }, "chance is 'luck'; give 'ties' or 'events'"],
  ])('refuses %j', async (options, message) => {
    const failed = await compareWithChance(club, options).catch((error) => error);
    expect(failed).toMatchObject({ code: 'invalid-option', message: `compareWithChance: ${message}` });
  });
});
