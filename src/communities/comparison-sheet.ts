import type { Sheet } from '../display/index.ts';
import type { CommunityComparison } from './compare-communities.ts';

/** How alike two groupings are, and the best match of each group of the first. */
export function comparisonSheet({ ari, ami, nmi, vi, matches, comparedCount }: CommunityComparison): Sheet {
  const indices = { ARI: ari, AMI: ami, NMI: nmi, VI: vi };
  return {
    title: `Two groupings of ${comparedCount} people`,
    paragraphs: [
      Object.entries(indices)
        .map(([index, value]) => `${index} ${value.toFixed(3)}`)
        .join(', '),
    ],
    records: () => matches,
  };
}
