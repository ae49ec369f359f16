import { describe, expect, it } from 'vitest';
import { measureCentrality } from '../../src/centrality/index.ts';
import { readLinks } from '../../src/evidence/index.ts';
import { buildNetwork } from '../../src/network/index.ts';

const WEIGHTS = [0.1, 0.2, 0.3, 0.7];
const pairs = Array.from({ length: 150 }, (_, i) => [(i * 13) % 40, (i * i + 7) % 41, WEIGHTS[i % 4]!] as const).filter(
  ([a, b]) => a !== b,
);

describe('people who are renamed', () => {
  it.each([
    'strength',
    'harmonic',
    'fragmentation',
    'decay',
    'degree',
    'pagerank',
    'eigenvector',
    'katz',
    'constraint',
    'hierarchy',
    'effective-size',
  ] as const)('keep their %s to the last bit', async (measure) => {
    const values = [0, 500].map(async (turn) => {
      const name = (i: number): string => `P${String(Math.abs(turn - i)).padStart(3, '0')}`;
      const { links } = readLinks(pairs.map(([a, b, weight]) => ({ source: name(a), target: name(b), weight })));
      const table = await measureCentrality(buildNetwork(links), { measures: [measure], workers: 1 });
      return Array.from({ length: 40 }, (_, i) => table.of(name(i))[measure]);
    });
    const [first, second] = await Promise.all(values);
    expect(second).toEqual(first);
  });
});
