import type { Sheet, Shown } from '../display/index.ts';
import type { RingDescription } from './describe-ring.ts';

/** The reading in words, then what crosses. Nobody is named. */
export function ringSheet(ring: Omit<RingDescription, keyof Shown>): Sheet {
  const { sentences, limits, ties, orders, payments, money } = ring;
  const [reading, ...figures] = sentences;
  return {
    title: reading!,
    paragraphs: figures,
    records: () => [
      ...Object.entries({ ties, orders, payments }).map(([what, { linkCount, acrossShare, expectedShare }]) => ({
        what,
        count: linkCount,
        'across groups': acrossShare,
        'by chance': expectedShare,
      })),
      ...money.map(({ currency, amount, acrossShare }) => ({
        what: `money, ${currency}`,
        count: amount,
        'across groups': acrossShare,
        'by chance': null,
      })),
    ],
    note: limits.join(' '),
  };
}
