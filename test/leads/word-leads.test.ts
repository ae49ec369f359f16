import { describe, expect, it } from 'vitest';
import { readLinks } from '../../src/evidence/index.ts';
import { wordLeads } from '../../src/leads/index.ts';
import type { EligibleId, RankedPerson } from '../../src/model/index.ts';
import { buildNetwork } from '../../src/network/index.ts';

const network = buildNetwork(readLinks([{ source: 'A', target: 'B' }]).links);
const act = { signal: 'gives-orders', value: 1, percentile: 1, isAct: true, detail: '', links: [], linkCount: 0 };

const loss = { ...act, signal: 'ring-loss', family: 'brokerage', points: 0.9, value: 5 };

/** Somebody who lacks nothing, but for what is changed. */
function entry(change: Partial<RankedPerson> = {}): RankedPerson {
  return {
    person: 'A' as EligibleId,
    rank: 1,
    score: 0.9,
    families: { reach: 0.95, brokerage: 0.95 },
    paretoDepth: 1,
    reasons: [loss],
    indications: [{ ...act, speaks: true }],
    rankInterval: [1, 2],
    pTop: 0.9,
    restsOn: 'none-found',
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
    ['no certainty draws were made', { pTop: null, restsOn: 'not-drawn' }],
    ['among the first 10 in only 79 % of the draws, not 80 %', { pTop: 0.7999 }],
    ['none of their links names a source that the place could rest on', { restsOn: 'no-source' }],
    ['rests on a single source, report R17', { restsOn: [{ kind: 'report', id: 'R17' }] }],
    ['rests on a single source, event E2', { restsOn: [{ kind: 'event', id: 'E2' }] }],
    ['in the highest tenth of one family of signals only', { families: { reach: 0.95, brokerage: 0.85 } }],
    [
      'no act on record speaks for it, though the case records acts of others',
      { indications: [{ ...act, speaks: false }] },
    ],
    ['a random graph of this size would lose as much without somebody', { reasons: [{ ...loss, value: 4 }] }],
    ['what the ring loses without them was not compared with chance', { reasons: [] }],
  ])('says that it lacks one thing: %s', (lacking, change) => {
    expect(unmetOf(change)).toEqual([lacking]);
  });

  it('calls a lead supported that lacks a named source and nothing else', () => {
    const wordingOf = (change: Partial<RankedPerson>): unknown =>
      wordLeads([entry(change)], { network, chanceLoss: 4 })[0]!.wording;
    expect(wordingOf({ restsOn: 'no-source' })).toBe('supported-lead');
    expect(wordingOf({ restsOn: 'no-source', pTop: 0.7 })).toBe('weak-lead');
    expect(wordingOf({ restsOn: [{ kind: 'report', id: 'R17' }] })).toBe('weak-lead');
  });

  it('says nothing of what nobody looked at where nothing was drawn', () => {
    const [lead] = wordLeads([entry({ pTop: null, restsOn: 'not-drawn' })], { network });
    expect(lead).toMatchObject({ wording: 'weak-lead', lacks: [{ code: 'not-drawn' }] });
  });

  it('names nobody a lead who is in the highest tenth of no family, or beyond the first', () => {
    expect(unmetOf({ families: { reach: 0.5, brokerage: 0.85 } })).toBeUndefined();
    expect(unmetOf({ rank: 11 })).toBeUndefined();
  });

  it('asks for no act where the case records none', () => {
    expect(unmetOf({ indications: [] })).toEqual([]);
  });
});
