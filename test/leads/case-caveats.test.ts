import { describe, expect, it } from 'vitest';
import { measureCentrality } from '../../src/centrality/index.ts';
import { caseCaveats } from '../../src/leads/index.ts';
import type { FindingsOptions } from '../../src/model/index.ts';
import { kiteNetwork } from '../graphs/kite-network.ts';

const options = { draws: 10, policy: 'led' } as FindingsOptions;

describe('caseCaveats', () => {
  it('say of every estimated measure from how much it is estimated and how far it may be off', async () => {
    const measures = ['betweenness', 'harmonic'] as const;
    const centrality = await measureCentrality(kiteNetwork, { measures, exact: false, epsilon: 0.02 });
    const told = caseCaveats(kiteNetwork, options, [], { centrality }).filter((caveat) => /estimated/.test(caveat));
    const { samples } = centrality.accuracy('betweenness')!;
    expect(told).toEqual([
      `The network is too large to count betweenness: it is estimated from ${samples} shortest paths of random pairs (KADABRA); with probability 0.9 every value is within 0.900 of the truth.`,
    ]);
  });

  it('say nothing of measures that are counted', async () => {
    const centrality = await measureCentrality(kiteNetwork, { measures: ['betweenness'] });
    expect(caseCaveats(kiteNetwork, options, [], { centrality })).toEqual(caseCaveats(kiteNetwork, options, []));
  });
});
