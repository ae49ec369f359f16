import { describe, expect, it } from 'vitest';
import { analyzeCase, buildNetwork, detectCommunities, readLinks } from '../../src/index.ts';

const { links } = readLinks([
  { source: 'A', target: 'B', kind: 'call' },
  { source: 'B', target: 'C', kind: 'call' },
]);

describe('a copy of a value that shows itself', () => {
  it('does not show itself, and does not compile as if it did', async () => {
    const findings = await analyzeCase(links, { draws: 0, communities: { runs: 2 } });
    const copy = { ...findings, title: 'again' };
    expect(copy.leads).toBe(findings.leads);
    // @ts-expect-error what shows findings stays with findings
    expect(copy.toText).toBeUndefined();
    expect(findings.toText()).toContain('lead');
  });

  it('is so for networks and communities as well', async () => {
    const network = buildNetwork(links);
    const communities = { ...(await detectCommunities(network, { runs: 2 })) };
    // @ts-expect-error as above
    expect({ ...network }.toText).toBeUndefined();
    // @ts-expect-error as above
    expect(communities.toText).toBeUndefined();
  });
});
