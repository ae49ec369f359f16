import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  buildNetwork,
  type MoneyTrace,
  type Payment,
  type PaymentNote,
  readLinks,
  traceMoney,
  traceMoneyInSteps,
} from '../../src/index.ts';

let row = 0;
function pay(source: string, target: string, at: string | undefined, amount: number, currency = 'EUR'): Payment {
  row++;
  return { id: `P${String(row).padStart(4, '0')}`, source, target, ...(at !== undefined && { at }), amount, currency };
}
const ways = ({ trails }: ReturnType<MoneyTrace['trails']>): (string | number)[][] =>
  trails.map(({ people, amount, begins, ends }) => [people.map((id) => id ?? '?').join(' '), amount, begins, ends]);
const accountOf = (trace: MoneyTrace, id: string) => trace.accounts.find(({ person }) => person === id)!;
const noted = ({ notes }: MoneyTrace, about: PaymentNote['about']) => notes.find((note) => note.about === about);

describe('traceMoneyInSteps', () => {
  const many = Array.from({ length: 40_000 }, (_, i) =>
    pay(`A${i % 97}`, `A${(i * 31 + 1) % 89}x`, `2024-01-${String(1 + (i % 28)).padStart(2, '0')}`, 1 + (i % 500)),
  );

  it.each(['lifo', 'fifo', 'mixed'] as const)(
    'finds by %s what traceMoney finds, and says how far it is',
    async (rule) => {
      const told: number[] = [];
      const trace = await traceMoneyInSteps(many, { rule, onProgress: ({ done, total }) => told.push(done / total) });
      expect(JSON.stringify(trace)).toBe(JSON.stringify(traceMoney(many, { rule })));
      expect(told.at(-1)).toBe(1);
      expect(told).toEqual(told.toSorted((a, b) => a - b));
      expect(told.filter((share) => share === 1)).toHaveLength(1);
    },
  );

  it('lets events run in between, and stops when asked to', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort());
    await expect(traceMoneyInSteps(many, { signal: stop.signal })).rejects.toMatchObject({ code: 'aborted' });
    await expect(traceMoneyInSteps([], { signal: AbortSignal.abort() })).rejects.toMatchObject({ code: 'aborted' });
  });
});

describe('traceMoney', () => {
  // 30 and 10 come to B, which pays 20: the last 10 and 10 of the first, or 20 of the first, or half of each.
  const fork = [
    pay('A', 'B', '2024-01-01', 30),
    pay('X', 'B', '2024-01-02', 10),
    pay('B', 'C', '2024-01-03T12:00', 20),
  ];

  it.each([
    [
      'lifo',
      [
        ['A B', 2000, 'untracked', 'rests'],
        ['A B C', 1000, 'untracked', 'rests'],
        ['X B C', 1000, 'untracked', 'rests'],
      ],
    ],
    [
      'fifo',
      [
        ['A B C', 2000, 'untracked', 'rests'],
        ['A B', 1000, 'untracked', 'rests'],
        ['X B', 1000, 'untracked', 'rests'],
      ],
    ],
    [
      'mixed',
      [
        ['A B', 1500, 'untracked', 'rests'],
        ['A B C', 1500, 'untracked', 'rests'],
        ['X B', 500, 'untracked', 'rests'],
        ['X B C', 500, 'untracked', 'rests'],
      ],
    ],
  ] as const)('takes from an account by %s', (rule, expected) => {
    expect(ways(traceMoney(fork, { rule }).trails())).toEqual(expected);
  });

  it('says where money rested, amount by days, and how long on the way', () => {
    const trace = traceMoney(fork);
    // 30 for a day, 40 for a day and a half; C and the rest of B have the last instant.
    expect(trace.restingPlaces.map(({ person, amountDays }) => [person, amountDays])).toEqual([
      ['B', 3000 + 4000 * 1.5],
      ['C', 0],
    ]);
    expect(trace.trailsBetween('A', 'C').trails[0]!.days).toEqual([2.5]);
  });

  it('counts what is passed on within a day, by each rule', () => {
    const rows = [
      pay('A', 'B', '2024-01-01T00:00', 60),
      pay('A', 'B', '2024-01-03T00:00', 40),
      pay('B', 'C', '2024-01-03T06:00', 50),
    ];
    const passed = (rule: 'lifo' | 'fifo' | 'mixed') => accountOf(traceMoney(rows, { rule }), 'B').passedOn;
    expect(passed('lifo')).toBe(4000);
    expect(passed('fifo')).toBe(0);
    expect(passed('mixed')).toBeCloseTo(2000, 9);
    expect(traceMoney([pay('A', 'B', '1', 10), pay('B', 'C', '2', 8)]).conduits.map(({ person }) => person)).toEqual([
      'B',
    ]);
  });

  it('follows parts of a payment apart, to the minor unit', () => {
    const trace = traceMoney([
      pay('A', 'M', '1', 5),
      pay('X', 'M', '2', 5),
      pay('M', 'N', '3', 10),
      pay('N', 'C', '4', 5),
      pay('N', 'D', '5', 5),
    ]);
    // What M paid first, X's, lies lowest at N; N pays from the top.
    expect(ways(trace.trailsTo('C'))).toEqual([['A M N C', 500, 'untracked', 'asked']]);
    expect(ways(trace.trailsTo('D'))).toEqual([['X M N D', 500, 'untracked', 'asked']]);
    expect(ways(trace.trailsFrom('A'))).toEqual([['A M N C', 500, 'asked', 'rests']]);
    expect(trace.trailsBetween('A', 'D').trails).toEqual([]);
    expect(trace.trailsBetween('A', 'C').trails[0]!.links).toHaveLength(3);
  });

  it('keeps currencies apart, each with its minor unit', () => {
    const trace = traceMoney([
      pay('A', 'B', '1', 10, 'EUR'),
      pay('B', 'C', '2', 10, 'JPY'),
      pay('A', 'B', '3', 1.234, 'TND'),
    ]);
    expect(trace.currencies.map(({ currency, amount, untracked }) => [currency, amount, untracked])).toEqual([
      ['EUR', 1000, 1000],
      ['JPY', 10, 10],
      ['TND', 1234, 1234],
    ]);
    expect(ways(trace.trailsFrom('A')).map(([way]) => way)).toEqual(['A B', 'A B']);
  });

  it('sets aside what is negative, has no amount, time or direction, and says which', () => {
    const rows = [
      pay('A', 'B', '2024-01-01', 10),
      pay('A', 'B', '2024-01-02', -10),
      pay('A', 'B', undefined, 10),
      pay('A', 'B', 'soon', 10),
      pay('A', 'B', '2024-01-03', Number.NaN),
      { ...pay('A', 'B', '2024-01-03', 10), directed: false },
    ];
    const trace = traceMoney(rows);
    expect(trace.notes.map(({ about, isSetAside, count }) => [about, isSetAside, count])).toEqual([
      ['no-amount', true, 1],
      ['not-positive', true, 1],
      ['no-time', true, 2],
      ['no-direction', true, 1],
    ]);
    expect(noted(trace, 'not-positive')!.links).toEqual([rows[1]!.id]);
    expect(accountOf(trace, 'B').in).toBe(1000);
  });

  it('follows payments without a currency apart, or in the one that is told', () => {
    const { currency: _, ...bare } = pay('B', 'C', '2', 10);
    const rows = [pay('A', 'B', '1', 10), bare];
    expect(noted(traceMoney(rows), 'no-currency')).toMatchObject({ isSetAside: false, count: 1 });
    expect(traceMoney(rows).currencies.map(({ currency }) => currency)).toEqual([null, 'EUR']);
    expect(ways(traceMoney(rows, { currency: 'eur' }).trailsTo('C'))).toEqual([['A B C', 1000, 'untracked', 'asked']]);
  });

  it('lets an account be paid before it pays within one instant, and says so', () => {
    const rows = [pay('B', 'C', '2024-01-01', 10), pay('A', 'B', '2024-01-01', 10)];
    const trace = traceMoney(rows);
    expect(ways(trace.trailsTo('C'))).toEqual([['A B C', 1000, 'untracked', 'asked']]);
    expect(noted(trace, 'same-instant')).toMatchObject({ isSetAside: false, count: 2 });
    const circle = [pay('A', 'B', '1', 10), pay('B', 'A', '1', 4)];
    expect(traceMoney(circle.toReversed()).accounts).toEqual(traceMoney(circle).accounts);
  });

  it('tells a refund, and takes nobody who gave money back for a conduit', () => {
    const trace = traceMoney([pay('A', 'B', '2024-01-01T10:00', 10), pay('B', 'A', '2024-01-01T12:00', 10)]);
    expect(noted(trace, 'refund')).toMatchObject({ isSetAside: false, count: 1 });
    expect(accountOf(trace, 'B')).toMatchObject({ in: 1000, out: 1000, passedOn: 0, passedOnShare: null });
  });

  it('counts who looks like an escrow and like split payments', () => {
    const payers = ['1', '2', '3', '4', '5'].map((name) => pay(`P${name}`, 'E', '2024-01-01', 3000));
    const split = ['2024-02-01', '2024-02-03', '2024-02-05'].map((at) => pay('S', 'T', at, 9500));
    const trace = traceMoney([...payers, pay('E', 'F', '2024-01-20', 15_000), ...split]);
    expect(trace.patterns).toEqual({ escrowLikeCount: 1, structuredCount: 2 });
    expect(accountOf(trace, 'E')).toMatchObject({ isEscrowLike: true, payerCount: 5, payeeCount: 1 });
    expect(accountOf(trace, 'S')).toMatchObject({ isStructured: true, belowLimitCount: 3 });
    expect(traceMoney(split, { limits: { EUR: 9000 } }).patterns.structuredCount).toBe(0);
  });

  it('counts protected payers and names neither them nor their payments', () => {
    const rows = [
      { source: 'Kid', target: 'B', kind: 'payment', time: '2024-01-01', amount: 30, currency: 'EUR', id: 'secret' },
      { source: 'B', target: 'C', kind: 'payment', time: '2024-01-02', amount: 20, currency: 'EUR' },
    ];
    const people = [{ id: 'Kid', category: 'migrant' as const }];
    const { links } = readLinks(rows);
    for (const trace of [traceMoney(links, { people }), traceMoney(buildNetwork(links, { people }))]) {
      const told = JSON.stringify([trace, trace.trails(), trace.trailsTo('C'), trace.toText(), trace.toRecords()]);
      expect(told).not.toContain('Kid');
      expect(told).not.toContain('secret');
      expect(trace.unnamed).toEqual({ peopleCount: 1, paymentCount: 1 });
      expect(ways(trace.trailsTo('C'))).toEqual([['? B C', 2000, 'unnamed', 'asked']]);
      expect(accountOf(trace, 'B')).toMatchObject({ payerCount: 1, unnamedPayerCount: 1, in: 3000, untracked: 0 });
      expect(() => trace.trailsFrom('Kid')).toThrow(/^(?!.*Kid).*may be protected/);
      expect(() => trace.trailsFrom('Nobody')).toThrow(/^(?!.*Nobody)/);
    }
  });

  it('refuses amounts that add up beyond whole numbers, and says when trails are not all', () => {
    expect(() => traceMoney([1, 2, 3].map((at) => pay('A', 'B', String(at), 5e13)))).toThrow(/add up to more than/);
    const hub = Array.from({ length: 5 }, (_, at) => pay('A', `B${at}`, String(at), 10));
    expect(traceMoney(hub).trailsFrom('A', { most: 2 })).toMatchObject({ complete: false });
    expect(traceMoney(hub).trailsFrom('A')).toMatchObject({ complete: true });
    expect(traceMoney([]).accounts).toEqual([]);
  });
});

const arbitraryPayments = fc.array(
  fc.record({
    source: fc.constantFrom('A', 'B', 'C', 'D', 'Bank', 'Kid'),
    target: fc.constantFrom('A', 'B', 'C', 'D', 'Bank', 'Kid'),
    at: fc.integer({ min: 0, max: 12 }).map(String),
    amount: fc.integer({ min: 1, max: 2000 }).map((cents) => cents / 100),
    currency: fc.constantFrom('EUR', 'USD'),
  }),
  { maxLength: 25 },
);

describe('money', () => {
  it.each(['lifo', 'fifo', 'mixed'] as const)(
    'is kept to the cent by %s, whatever the payments and their order',
    (rule) => {
      fc.assert(
        fc.property(arbitraryPayments, (rows) => {
          const payments = rows.map((payment, i) => ({ ...payment, id: `P${i}` }));
          const options = { rule, outside: ['Bank'], people: [{ id: 'Kid', category: 'migrant' as const }] };
          const trace = traceMoney(payments, options);
          for (const { in: into, out, untracked, resting, passedOn } of trace.accounts) {
            expect(into + untracked).toBe(out + resting);
            expect(Number.isSafeInteger(untracked) && Number.isSafeInteger(resting)).toBe(true);
            expect(passedOn).toBeLessThanOrEqual(into + 1e-6);
          }
          for (const { entered, untracked, left, resting } of trace.currencies)
            expect(entered + untracked).toBe(left + resting);
          const { trails, complete, belowLeast } = trace.trails({ least: 1e-6, most: 100_000 });
          const begun = trace.currencies.reduce((sum, { entered, untracked }) => sum + entered + untracked, 0);
          expect(complete).toBe(true);
          const ended = trails.reduce((sum, { amount }) => sum + amount, 0);
          if (rule === 'mixed') expect(Math.abs(ended + belowLeast - begun)).toBeLessThan(1e-3);
          else expect(ended).toBe(begun);
          const rests = (person: string) =>
            trails
              .filter(({ ends, people }) => ends === 'rests' && people.at(-1) === person)
              .reduce((sum, { amount }) => sum + amount, 0);
          for (const person of ['A', 'B', 'C', 'D']) {
            const held = trace.accounts
              .filter((account) => account.person === person)
              .reduce((sum, { resting }) => sum + resting, 0);
            expect(Math.abs(rests(person) - held)).toBeLessThan(rule === 'mixed' ? 1e-3 : 1e-9);
          }
          expect(traceMoney(payments.toReversed(), options).accounts).toEqual(trace.accounts);
        }),
        { numRuns: 60 },
      );
    },
  );

  it('takes the same way backward as onward', () => {
    fc.assert(
      fc.property(arbitraryPayments, fc.constantFrom('lifo' as const, 'fifo' as const), (rows, rule) => {
        const trace = traceMoney(
          rows.map((payment, i) => ({ ...payment, id: `P${i}` })),
          { rule },
        );
        if (!trace.accounts.some(({ person, inCount }) => person === 'A' && inCount > 0)) return;
        const back = trace.trailsTo('A', { most: 100_000 });
        const paid = trace.accounts
          .filter(({ person }) => person === 'A')
          .reduce((sum, account) => sum + account.in, 0);
        expect(back.trails.reduce((sum, { amount }) => sum + amount, 0)).toBe(paid);
      }),
      { numRuns: 40 },
    );
  });
});
