import { describe, expect, it } from 'vitest';
import { certaintyCaveats } from '../../src/certainty/certainty-caveats.ts';
import type { FoundCertainty } from '../../src/model/index.ts';

const made: FoundCertainty = {
  draws: 200,
  method: 'sources',
  lossRate: 0.33,
  sources: 12,
  unsourcedTies: 0,
  belief: null,
  csCoefficient: 0.5,
  robustness: 0.9,
  framing: 3,
  framingResistance: 3,
  chanceLoss: 0.1,
  layers: [],
};
const drawn = (more: Partial<FoundCertainty>): readonly string[] =>
  certaintyCaveats({ ...made, ...more }, { undrawable: [] });

describe('what is said of intervals', () => {
  it('is how they were drawn: by sources, or statement by statement', () => {
    expect(drawn({})).toEqual([
      expect.stringMatching(/^Rank intervals come from 200 draws: half of them lose about 33 % of the sources/),
    ]);
    expect(drawn({ method: 'statements', lossRate: 0.256, draws: 50 })).toEqual([
      expect.stringMatching(/fewer than 10 sources.* from 50 draws that lose about 26 % of the single statements/),
    ]);
  });

  it('is from how many searches, where the network was too large', () => {
    expect(drawn({ pivots: 32 })[1]).toMatch(/estimated from 32 searches in each/);
  });

  it('is how many ties name no source, and what no source at all means for leads', () => {
    expect(drawn({ unsourcedTies: 4 })[1]).toBe('4 ties name no source and were drawn each as one of its own.');
    const none = drawn({ sources: 0, unsourcedTies: 4 });
    expect(none).toHaveLength(2);
    expect(none[1]).toMatch(/^No link names an informant, a report or an event: .* no lead is called more than/);
  });

  it('is why there are none, where somebody should know', () => {
    expect(certaintyCaveats(undefined, { undrawn: 'own-signal', undrawable: ['mine', 'yours'] })).toEqual([
      expect.stringMatching(/^The ranking uses a signal of its own \(mine, yours\), .* ranks carry no interval\.$/),
    ]);
    expect(certaintyCaveats(undefined, { undrawn: 'too-large', undrawable: [] })).toEqual([
      'The case is too large for certainty draws unless a number of draws is asked for.',
    ]);
    expect(certaintyCaveats(undefined, { undrawable: [] })).toEqual([]);
  });
});
