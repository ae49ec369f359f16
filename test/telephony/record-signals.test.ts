import { describe, expect, it } from 'vitest';
import {
  buildNetwork,
  callsAroundCrossings,
  keepsSeveralHandsets,
  moneyPassesThrough,
  moneyRestsWith,
  readLinks,
} from '../../src/index.ts';
import type { EvidenceSignal } from '../../src/leads/index.ts';

const network = buildNetwork(
  readLinks([
    ...['2031-03-01', '2031-03-10', '2031-03-20'].flatMap((day, i) => [
      { source: 'D', target: `M${i}`, kind: 'transport', time: `${day}T12:00`, event: `V${i}` },
      { source: 'O', target: 'D', kind: 'call', time: `${day}T08:00` },
      { source: 'D', target: 'O', kind: 'call', time: `${day}T20:00` },
      ...(i < 2
        ? [
            { source: 'Q', target: 'R', kind: 'call', time: `${day}T08:00` },
            { source: 'Q', target: 'R', kind: 'call', time: `${day}T20:00` },
          ]
        : []),
    ]),
    { source: 'D', target: 'H', kind: 'payment', time: '2031-03-01', amount: 1000, currency: 'EUR' },
    { source: 'R', target: 'H', kind: 'payment', time: '2031-03-02', amount: 1000, currency: 'EUR' },
    { source: 'H', target: 'T', kind: 'payment', time: '2031-03-20T10:00', amount: 900, currency: 'EUR' },
    { source: 'Q', target: 'T', kind: 'payment', time: '2031-03-20T11:00', amount: 100, currency: 'EUR' },
    { source: 'T', target: 'O', kind: 'payment', time: '2031-03-20T15:00', amount: 950, currency: 'EUR' },
  ]).links,
);
const speaking = ({ read }: EvidenceSignal): string[] =>
  [...read({ network })].filter(([, { speaks }]) => speaks).map(([person]) => person as string);

describe('signals of records', () => {
  it('say with whom money rests, and through whom it passes within a day', () => {
    expect(speaking(moneyRestsWith)).toEqual(['H']);
    expect(speaking(moneyPassesThrough)).toEqual(['T']);
    // 1,000 for 18 days and 10 hours less what T and O held for hours: all but all of it.
    expect(moneyRestsWith.read({ network }).get('H' as never)!.value).toBeGreaterThan(0.98);
    expect(moneyPassesThrough.read({ network }).get('T' as never)!.value).toBe(0.95);
  });

  it('say who was in contact before and after every crossing, not who missed one', () => {
    expect(speaking(callsAroundCrossings).sort()).toEqual(['D', 'O']);
    expect(callsAroundCrossings.read({ network }).get('Q' as never)!.detail).toMatch(/2 of 3 crossings/);
    expect(callsAroundCrossings.isAct).toBe(false);
  });

  it('say whose line was in three handsets', () => {
    const seen = ['356938035643801', '490154203237518', '356938035643809', '012345678901234'].map((imei) => ({
      line: 'O',
      imei,
    }));
    expect(speaking(keepsSeveralHandsets(seen))).toEqual(['O']);
    expect(speaking(keepsSeveralHandsets(seen.slice(0, 3)))).toEqual([]);
  });
});
