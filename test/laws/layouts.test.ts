import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';

interface Call {
  readonly from: string;
  readonly to: string;
  readonly day: number;
  readonly minute: number;
  readonly isText: boolean;
}

const OWN = '1000001';
const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = ({ day }: Call): string => `2031-01-${two(day)}`;
const clockOf = ({ minute }: Call): string => `${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
const saidOf = (call: Call): string =>
  `${call.from} ${call.to} ${call.isText ? 'message' : 'call'} ${dayOf(call)}T${clockOf(call)}`;

/** Calls of one line that go out and come in, at least one of each, no two at one minute with one line. */
const calls = fc
  .uniqueArray(
    fc.record({
      other: fc.integer({ min: 1000002, max: 1000009 }).map(String),
      isOut: fc.boolean(),
      day: fc.integer({ min: 1, max: 28 }),
      minute: fc.integer({ min: 0, max: 1439 }),
      isText: fc.boolean(),
    }),
    { minLength: 1, maxLength: 12, selector: ({ other, day, minute }) => `${other} ${day} ${minute}` },
  )
  .map((drawn) => [
    { other: '1000002', isOut: true, day: 29, minute: 600, isText: false },
    { other: '1000003', isOut: false, day: 29, minute: 601, isText: true },
    ...drawn,
  ])
  .map((drawn) =>
    drawn.map(({ other, isOut, ...call }): Call => ({ ...call, from: isOut ? OWN : other, to: isOut ? other : OWN })),
  );

type Writer = (call: Call) => readonly string[];
const other = ({ from, to }: Call): string => (from === OWN ? to : from);
const isOut = ({ from }: Call): boolean => from === OWN;
const wayOf =
  (out: string, into: string): ((call: Call) => string) =>
  (call) =>
    isOut(call) ? out : into;

/** How operators write them: the header, what parts cells, and a row. */
const LAYOUTS: Readonly<Record<string, readonly [header: readonly string[], delimiter: string, row: Writer]>> = {
  'two lines and a time': [
    ['Caller', 'Callee', 'Start', 'Call Type'],
    ',',
    (call) => [call.from, call.to, `${dayOf(call)} ${clockOf(call)}`, call.isText ? 'SMS' : 'Voice'],
  ],
  'way and kind in one column': [
    ['Target No', 'Call Type', 'B Party No', 'Date', 'Time'],
    ',',
    (call) => [
      OWN,
      call.isText ? wayOf('SMO', 'SMT')(call) : wayOf('OUT', 'IN')(call),
      other(call),
      dayOf(call),
      clockOf(call),
    ],
  ],
  German: [
    ['A-Rufnummer', 'B-Rufnummer', 'Datum', 'Uhrzeit', 'Dienst', 'Richtung'],
    ';',
    (call) => [
      OWN,
      other(call),
      dayOf(call),
      clockOf(call),
      call.isText ? 'SMS' : 'Sprache',
      wayOf('gehend', 'kommend')(call),
    ],
  ],
  French: [
    ['Numéro appelant', 'Numéro appelé', "Date de l'appel", "Heure de l'appel", 'Type'],
    '\t',
    (call) => [call.from, call.to, dayOf(call), clockOf(call).replace(':', 'h'), call.isText ? 'SMS' : 'Voix'],
  ],
  Russian: [
    ['Абонент А', 'Абонент Б', 'Дата', 'Время', 'Тип вызова', 'Направление'],
    '|',
    (call) => [
      OWN,
      other(call),
      dayOf(call),
      clockOf(call),
      call.isText ? 'СМС' : 'голос',
      wayOf('исходящий', 'входящий')(call),
    ],
  ],
};

describe('calls', () => {
  it.each(Object.entries(LAYOUTS))('written as %s are read back', async (_, [header, delimiter, row]) => {
    await fc.assert(
      fc.asyncProperty(calls, async (written) => {
        const data = [header, ...written.map(row)].map((cells) => cells.join(delimiter)).join('\n');
        const { links, rejected } = await readCase([{ name: 'a.csv', data }]);
        const read = links.map(
          ({ source, target, kind, at = '' }) => `${source} ${target} ${kind} ${at.replace(' ', 'T')}`,
        );
        expect(read).toEqual(written.map(saidOf));
        expect(rejected).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the text of a chat', () => {
  const piece = fc.constantFrom(
    '1/5/31, 8:10 PM - ',
    '[05.01.31, 20:10:04] ',
    'Ann: ',
    'Bo: ',
    '\n',
    '\u200e',
    'x',
    ':',
    ' left',
    '2031-01-05',
    '"',
    '-',
  );

  it('is read in any order of its pieces, every message once', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 30 }), async (pieces) => {
        const data = `1/13/31, 8:10 PM - Ann: a\n1/13/31, 8:11 PM - Bo: b\n${pieces.join('')}`;
        const { files } = await readCase([{ name: 'chat.txt', data }]);
        const { rows, taken, passedOver = [] } = files[0]!;
        expect(taken! + passedOver.reduce((sum, { count }) => sum + count, 0)).toBe(rows);
      }),
      { numRuns: 100 },
    );
  });
});
