import { describe, expect, it } from 'vitest';
import { createRng } from '../../../src/kernels/numbers/rng.ts';
import { partitionQuality } from '../../../src/kernels/partitions/partition-quality.ts';
import { COMMUNITY_FLEET } from '../../graphs/community-fleet.ts';
import { karate } from '../../graphs/karate.ts';
import { plainQuality } from '../../oracles/plain-quality.ts';

describe('partitionQuality', () => {
  it.each(COMMUNITY_FLEET)('on %s is that of the definition, whatever the labels', (_, csr) => {
    const rng = createRng(4);
    const labels = Uint32Array.from({ length: csr.nodeCount }, () => rng.below(5));
    const far = labels.map((label) => 4_000_000_000 - 7 * label);
    for (const quality of ['modularity', 'cpm'] as const) {
      const expected = plainQuality(csr, labels, quality, 0.7);
      // By CPM sums run into thousands: compared per node.
      const perNode = Math.max(1, csr.nodeCount);
      for (const partition of [labels, far])
        expect(partitionQuality(csr, partition, quality, 0.7) / perNode).toBeCloseTo(expected / perNode, 10);
    }
  });

  it('refuses a partition of other nodes', () => {
    expect(() => partitionQuality(karate, Uint32Array.of(0))).toThrow(
      new RangeError('partitionQuality: 1 labels for 34 nodes'),
    );
  });
});
