import { describe, expect, it } from 'vitest';
import { readLinks, readPeople } from '../../src/evidence/index.ts';
import { createRng } from '../../src/kernels/index.ts';
import { defaultSignals, type WordLeadsOptions, wordLeads } from '../../src/leads/index.ts';
import { scorePeople } from '../../src/leads/score-people.ts';
import { wholeShares } from '../../src/leads/whole-shares.ts';
import type { EligibleId, Indication, RankedPerson } from '../../src/model/index.ts';
import { buildNetwork, type RingNetwork } from '../../src/network/index.ts';

/** A with B and with C; those named are monitored, always. */
function watching(...monitored: readonly string[]): RingNetwork {
  const { links } = readLinks(['B', 'C'].map((target) => ({ source: 'A', target })));
  const { people } = readPeople(['A', 'B', 'C'].map((id) => ({ id, category: 'suspect' })));
  return buildNetwork(links, {
    people: people.map((person) => (monitored.includes(person.id) ? { ...person, monitored: [{}] } : person)),
  });
}

const act: Indication = {
  signal: 'gives-orders',
  value: 1,
  percentile: 1,
  isAct: true,
  speaks: true,
  detail: '',
  links: [],
  linkCount: 0,
};
const reason = {
  signal: 'open-pairs',
  family: 'brokerage',
  value: 9,
  percentile: 1,
  points: 0.5,
  detail: '',
  links: [],
  linkCount: 0,
};
const ringLoss = { ...reason, signal: 'ring-loss', value: 5 };

/** Somebody who lacks nothing, but for what is changed. */
function entry(change: Partial<RankedPerson> = {}): RankedPerson {
  return {
    person: 'A' as EligibleId,
    rank: 1,
    score: 0.9,
    families: { reach: 0.95, brokerage: 0.95 },
    paretoDepth: 1,
    reasons: [reason, ringLoss],
    indications: [act],
    rankInterval: [1, 2],
    pTop: 0.9,
    restsOn: 'none-found',
    cutSet: [],
    ...change,
  };
}

const whole: WordLeadsOptions = { network: watching(), chanceLoss: 4 };
const lacksOf = (
  change: Partial<RankedPerson>,
  options: WordLeadsOptions = {},
  others: readonly RankedPerson[] = [],
): readonly string[] | undefined =>
  wordLeads([entry(change), ...others], { ...whole, ...options })[0]?.lacks?.map(({ code }) => code);

describe('a condition of a strong lead', () => {
  it.each<[string, Partial<RankedPerson>]>([
    ['a percentile of exactly .9 in both families', { families: { reach: 0.9, brokerage: 0.9 } }],
    ['two high families out of three', { families: { reach: 0.95, brokerage: 0.95, money: 0.1 } }],
    ['the only family there is', { families: { reach: 0.95 } }],
    ['exactly 80 % of the draws', { pTop: 0.8 }],
    [
      'two sources that the place rests on',
      {
        restsOn: [
          { kind: 'report', id: 'R1' },
          { kind: 'report', id: 'R2' },
        ],
      },
    ],
    ['one act that speaks beside one that does not', { indications: [{ ...act, speaks: false }, act] }],
    ['the last of the first ten places', { rank: 10 }],
  ])('is met by %s', (_, change) => {
    expect(lacksOf(change)).toEqual([]);
  });

  it.each<[string, Partial<RankedPerson>, readonly string[]]>([
    ['one of three families high', { families: { reach: 0.95, brokerage: 0.89, money: 0.1 } }, ['one-family']],
    ['a percentile just below .9', { families: { reach: 0.95, brokerage: 0.8999 } }, ['one-family']],
    ['just below 80 % of the draws', { pTop: 0.79999 }, ['seldom-first']],
    ['one source', { restsOn: [{ kind: 'informant', id: 'I' }] }, ['single-source']],
  ])('is not met by %s', (_, change, lacking) => {
    expect(lacksOf(change)).toEqual(lacking);
  });

  it('asks for an act where anybody has one on record, and what is no act is none', () => {
    const somebody = entry({ person: 'B' as EligibleId, rank: 2 });
    const nobody = entry({ person: 'C' as EligibleId, rank: 3, indications: [] });
    expect(lacksOf({ indications: [] }, {}, [somebody, nobody])).toEqual(['no-act']);
    expect(lacksOf({ indications: [] }, {}, [nobody])).toEqual([]);
    expect(lacksOf({ indications: [{ ...act, isAct: false }] }, {}, [somebody])).toEqual(['no-act']);
    expect(lacksOf({ indications: [{ ...act, isAct: false }] }, {}, [nobody])).toEqual([]);
  });

  it('is lost to monitoring of their own line that owes more than half of the links, not just half', () => {
    expect(lacksOf({}, { network: watching('A') })).toEqual(['own-monitoring']);
    expect(lacksOf({}, { network: watching('A', 'B') })).toEqual([]);
    expect(lacksOf({}, { network: watching('B', 'C') })).toEqual([]);
    const [unseen] = wordLeads([entry()], { chanceLoss: 4 });
    expect(unseen!.lacks).toEqual([{ code: 'monitoring-unknown' }]);
  });

  it('compares the loss without them with chance, strictly, where both are known', () => {
    expect(lacksOf({}, { chanceLoss: 5 })).toEqual(['chance-would-do']);
    expect(lacksOf({}, { chanceLoss: 4.999 })).toEqual([]);
    expect(lacksOf({}, { chanceLoss: undefined })).toEqual(['chance-not-compared']);
    expect(lacksOf({ reasons: [reason] })).toEqual(['chance-not-compared']);
    expect(lacksOf({}, { lossWithout: () => 3 })).toEqual(['chance-would-do']);
  });

  it('is not told twice where nothing was drawn, but compared where chance was', () => {
    const undrawn = { pTop: null, restsOn: 'not-drawn' } as const;
    expect(lacksOf(undrawn, { chanceLoss: undefined })).toEqual(['not-drawn']);
    expect(lacksOf(undrawn, { chanceLoss: 6 })).toEqual(['not-drawn', 'chance-would-do']);
    expect(lacksOf(undrawn)).toEqual(['not-drawn']);
  });
});

describe('the points of a score', () => {
  it('are each their share rounded; the largest alone takes what is missing to the sum', () => {
    const rng = createRng(3, 1);
    const people = 11;
    const values = defaultSignals.map(() => Array.from({ length: people }, () => rng.below(6)));
    const { percentiles, points, scores } = scorePeople(defaultSignals, values);
    const { shares, total } = wholeShares(defaultSignals);
    const grain = 2 ** -44;
    for (let row = 0; row < people; row++) {
      const exact = percentiles.map((column, s) => (column[row]! * shares[s]!) / total);
      const own = points.map((column) => column[row]!);
      expect(own.reduce((sum, one) => sum + one, 0)).toBe(scores[row]);
      const largest = own.indexOf(Math.max(...own));
      for (const [s, point] of own.entries()) {
        expect(Math.abs(point - exact[s]!)).toBeLessThan((s === largest ? 5 : 0.51) * grain);
      }
    }
  });
});
