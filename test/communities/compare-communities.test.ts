import { describe, expect, it } from 'vitest';
import { compareCommunities, detectCommunities } from '../../src/communities/index.ts';
import type { Person } from '../../src/model/index.ts';
import { kiteNetwork } from '../graphs/kite-network.ts';
import { plainAri, plainInformation } from '../oracles/plain-comparison.ts';

const grouping = (labels: readonly (string | number)[]): Map<string, string | number> =>
  new Map(labels.map((label, i) => [`P${i}`, label]));

describe('compareCommunities', () => {
  it('agrees with the definitions over pairs and groups', () => {
    const a = [0, 0, 0, 1, 1, 2, 2, 2];
    const b = [0, 0, 1, 1, 1, 1, 2, 2];
    const { ari, nmi, vi } = compareCommunities(grouping(a), grouping(b));
    const [entropyA, entropyB] = [plainInformation(a, a), plainInformation(b, b)];
    expect(ari).toBeCloseTo(plainAri(a, b), 12);
    expect(nmi).toBeCloseTo((2 * plainInformation(a, b)) / (entropyA + entropyB), 12);
    expect(vi).toBeCloseTo(entropyA + entropyB - 2 * plainInformation(a, b), 12);
  });

  it('lists the best match of each group of the first, largest first, then by smallest id', () => {
    const { matches } = compareCommunities(grouping(['x', 'y', 'y', 'y', 'z']), grouping([1, 2, 2, 3, 3]));
    expect(matches).toEqual([
      { group: 'y', size: 3, match: 2, jaccard: 2 / 3 },
      { group: 'x', size: 1, match: 1, jaccard: 1 },
      { group: 'z', size: 1, match: 3, jaccard: 1 / 2 },
    ]);
  });

  it('compares the people in both and counts those left out', () => {
    const a = new Map([...grouping([0, 0, 1, 1]), ['only in a', 7]]);
    const b = new Map([...grouping(['s', 's', 't', 't']), ['only in b', 'u'], ['also', 'u']]);
    expect(compareCommunities(a, b)).toMatchObject({
      ari: 1,
      ami: 1,
      comparedCount: 4,
      leftOutCount: { first: 1, second: 2 },
    });
  });

  it('reads the group of people and leaves out those without one', async () => {
    const found = await detectCommunities(kiteNetwork);
    const people = kiteNetwork.eligible.map(
      (id): Person =>
        id === '9' ? { id, category: 'suspect' } : { id, category: 'suspect', group: `${found.of(id)}` },
    );
    expect(compareCommunities(found, people)).toMatchObject({
      ari: 1,
      nmi: 1,
      vi: 0,
      comparedCount: 9,
      leftOutCount: { first: 1, second: 0 },
    });
    expect(compareCommunities(found, found)).toMatchObject({ ari: 1, ami: 1, comparedCount: 10 });
  });

  it('does not depend on the order of people', () => {
    const a = grouping([0, 0, 1, 1, 2, 2]);
    const b = grouping([0, 1, 1, 2, 2, 0]);
    const backwards = (map: typeof a): typeof a => new Map([...map].reverse());
    expect(compareCommunities(backwards(a), backwards(b))).toEqual(compareCommunities(a, b));
  });

  it('refuses groupings that share nobody', () => {
    expect(() => compareCommunities(grouping([1, 1]), new Map([['Q', 1]]))).toThrow(
      'compareCommunities: nobody of 2 people in the first grouping is among 1 in the second; check that both spell ids alike',
    );
  });
});
