import { describe, expect, it } from 'vitest';
import { readLinks } from '../../src/evidence/index.ts';
import { wordLeads } from '../../src/leads/index.ts';
import type { EligibleId, RankedPerson } from '../../src/model/index.ts';
import { buildNetwork } from '../../src/network/index.ts';

const network = buildNetwork(readLinks([{ source: 'A', target: 'B' }]).links);
const act = { signal: 'gives-orders', value: 1, percentile: 1, isAct: true, detail: '', links: [], linkCount: 0 };

/** Somebody who lacks nothing, but for what is changed. */
function entry(change: Partial<RankedPerson> = {}): RankedPerson {
  return {
    person: 'A' as EligibleId,
    rank: 1,
    score: 0.9,
    families: { reach: 0.95, brokerage: 0.95 },
    paretoDepth: 1,
    reasons: [
      {
        signal: 'ring-loss',
        family: 'brokerage',
        points: 0.9,
        value: 5,
        percentile: 1,
        detail: '',
        links: [],
        linkCount: 0,
      },
    ],
    indications: [{ ...act, speaks: true }],
    rankInterval: [1, 2],
    pTop: 0.9,
    cutSet: [],
    ...change,
  };
}
const unmetOf = (change: Partial<RankedPerson>, chanceLoss = 4): readonly string[] | undefined =>
  wordLeads([entry(change)], { network, chanceLoss })[0]?.unmet;

describe('wordLeads', () => {
  it('calls a lead strong that lacks nothing', () => {
    expect(wordLeads([entry()], { network, chanceLoss: 4 })).toMatchObject([{ wording: 'strong-lead', unmet: [] }]);
  });

  it.each<[string, Partial<RankedPerson>]>([
    ['no certainty draws were made', { pTop: null }],
    ['among the first 10 in only 79 % of the draws, not 80 %', { pTop: 0.7999 }],
    ['no link of the case names a source that the place could rest on', { cutSet: null }],
    ['rests on a single source', { cutSet: ['R17'] }],
    ['in the highest tenth of one family of signals only', { families: { reach: 0.95, brokerage: 0.85 } }],
    [
      'no act on record speaks for it, though the case records acts of others',
      { indications: [{ ...act, speaks: false }] },
    ],
    ['a random graph of this size would lose as much without somebody', { reasons: [] }],
  ])('says that it lacks one thing: %s', (lacking, change) => {
    expect(unmetOf(change)).toEqual([lacking]);
  });

  it('names nobody a lead who is in the highest tenth of no family, or beyond the first', () => {
    expect(unmetOf({ families: { reach: 0.5, brokerage: 0.85 } })).toBeUndefined();
    expect(unmetOf({ rank: 11 })).toBeUndefined();
  });

  it('asks for no act where the case records none', () => {
    expect(unmetOf({ indications: [] })).toEqual([]);
  });
});
