import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadCaseOptions, readCase } from '../../src/case/index.ts';
import { told } from '../cases/told.ts';

const OWN = 'P0';
const two = (value: number): string => String(value).padStart(2, '0');
const quoted = (cell: string): string => (/[",;\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
const written = (rows: readonly (readonly string[])[], delimiter = ','): string =>
  rows.map((row) => row.map(quoted).join(delimiter)).join('\n');

const person = fc.integer({ min: 1, max: 6 }).map((i) => `P${i}`);
/** Days after the twelfth leave no doubt in whatever order they are written. */
const day = fc.integer({ min: 13, max: 28 });
const links = (
  files: Awaited<ReturnType<typeof readCase>>,
): { readonly links: readonly string[]; readonly rejected: number } => ({
  links: files.links.map(told),
  rejected: files.rejected.length,
});
const read = async (data: string, options: ReadCaseOptions = {}) =>
  links(await readCase([{ name: 'a.csv', data }], options));

interface Payment {
  readonly from: string;
  readonly to: string;
  readonly day: number;
  readonly amount: number;
}
const payments = fc
  .array(fc.record({ from: person, to: person, day, amount: fc.integer({ min: 1, max: 900_000 }) }), {
    minLength: 1,
    maxLength: 10,
  })
  .map((all) => all.filter(({ from, to }) => from !== to))
  .filter((all) => all.length > 0);
const point = (amount: number): string => (amount / 100).toFixed(2);
const paid = ({ from, to, day: on, amount }: Payment): string =>
  `${from}->${to} payment 2031-01-${on} ${amount / 100} EUR`;

/** How banks and transfer offices write payments: the header, what parts cells, and a row. */
const PAYMENTS: Readonly<
  Record<string, readonly [readonly string[], string, (payment: Payment) => readonly string[]]>
> = {
  'payer and payee': [
    ['payer', 'payee', 'amount', 'currency', 'at'],
    ',',
    ({ from, to, amount, day: on }) => [from, to, point(amount), 'EUR', `2031-01-${on}`],
  ],
  'sender and receiver of a transfer office': [
    ['MTCN', 'Send Date', 'Sender', 'Receiver', 'Principal', 'Send Currency'],
    ',',
    ({ from, to, amount, day: on }) => ['', `01/${on}/2031`, from, to, point(amount), 'EUR'],
  ],
  'originator and beneficiary with commas of decimals': [
    ['Originator', 'Beneficiary', 'Amount', 'Ccy', 'Value Date'],
    ';',
    ({ from, to, amount, day: on }) => [from, to, point(amount).replace('.', ','), 'EUR', `${on}.01.2031`],
  ],
  'Auftraggeber and Empfänger': [
    ['Auftraggeber', 'Empfänger', 'Betrag', 'Währung', 'Buchungstag'],
    ';',
    ({ from, to, amount, day: on }) => [from, to, point(amount).replace('.', ','), 'EUR', `${on}.01.2031`],
  ],
  'a ledger from one to another': [
    ['date', 'from dealer', 'to dealer', 'amount', 'currency'],
    '\t',
    ({ from, to, amount, day: on }) => [`2031-01-${on}`, from, to, point(amount), 'EUR'],
  ],
};

describe('payments', () => {
  it.each(Object.entries(PAYMENTS))('written with %s are read back', async (_, [header, delimiter, row]) => {
    await fc.assert(
      fc.asyncProperty(payments, async (all) => {
        // A ledger is known by people who both pay and are paid.
        const more = [
          { from: 'P7', to: 'P8', day: 13, amount: 150 },
          { from: 'P8', to: 'P7', day: 14, amount: 250 },
          ...all,
        ];
        expect(await read(written([header, ...more.map(row)], delimiter))).toEqual({
          links: more.map(paid),
          rejected: 0,
        });
      }),
      { numRuns: 40 },
    );
  });

  it('of one account, debited and credited, are read back', async () => {
    const entries = fc.array(
      fc.record({ other: person, day, amount: fc.integer({ min: 1, max: 99_999 }), isOut: fc.boolean() }),
      { minLength: 1, maxLength: 10 },
    );
    await fc.assert(
      fc.asyncProperty(entries, async (all) => {
        const rows = all.map(({ other, day: on, amount, isOut }) => [
          `${on}/01/2031`,
          other,
          isOut ? point(amount) : '',
          isOut ? '' : point(amount),
          '1000.00',
        ]);
        const data = written([
          ['Txn Date', 'Counterparty', 'Withdrawal Amt.', 'Deposit Amt.', 'Closing Balance'],
          ...rows,
        ]);
        const wanted = all.map(({ other, isOut, ...rest }) =>
          paid({ ...rest, from: isOut ? OWN : other, to: isOut ? other : OWN }).replace(' EUR', ''),
        );
        expect(await read(data, { owner: OWN })).toEqual({ links: wanted, rejected: 0 });
      }),
      { numRuns: 40 },
    );
  });
});

describe('mail', () => {
  const mailbox = (who: string): string => `${who.toLowerCase()}@x.example`;
  const mails = fc.array(
    fc.record({ from: person, to: fc.uniqueArray(person, { minLength: 1, maxLength: 4 }), copy: person }),
    { minLength: 1, maxLength: 8 },
  );

  it('to several, with copies and names, is read back', async () => {
    await fc.assert(
      fc.asyncProperty(mails, async (all) => {
        const rows = all.map(({ from, to, copy }) => [
          `${from} <${mailbox(from)}>`,
          to.map(mailbox).join('; '),
          mailbox(copy),
          'x',
        ]);
        const { links: found } = await read(written([['From', 'To', 'Cc', 'Subject'], ...rows]));
        const wanted = all.flatMap(({ from, to, copy }) => {
          const others = [...new Set([...to, copy])].filter((who) => who !== from);
          return others.map((who) => `${mailbox(from)}->${mailbox(who)} message`);
        });
        expect(found).toEqual(wanted);
      }),
      { numRuns: 40 },
    );
  });
});

describe('those who were together', () => {
  const groups = fc.array(fc.uniqueArray(person, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 5 });
  const pairs = (all: readonly (readonly string[])[]): string[] =>
    all
      .flatMap((people, i) => {
        const sorted = [...people].sort();
        return sorted.flatMap((a, k) => sorted.slice(k + 1).map((b) => `${i} ${a} ${b}`));
      })
      .sort();
  const found = async (rows: readonly (readonly string[])[], delimiter = ','): Promise<string[]> => {
    const { links: all } = await readCase([{ name: 'a.csv', data: written(rows, delimiter) }]);
    return all
      .map(
        ({ event, source, target }) => `${event!.replace(/^\D*(\d+).*$/, '$1')} ${[source, target].sort().join(' ')}`,
      )
      .sort();
  };

  it.each<readonly [string, (all: readonly (readonly string[])[]) => readonly (readonly string[])[]]>([
    [
      'meetings, a row each',
      (all) => [['meeting', 'attendees'], ...all.map((people, i) => [`M${i}`, people.join('; ')])],
    ],
    [
      'meetings, parted by commas',
      (all) => [['meeting', 'attendees'], ...all.map((people, i) => [`M${i}`, people.join(', ')])],
    ],
    [
      'meetings, a row a person',
      (all) => [['event', 'participant'], ...all.flatMap((people, i) => people.map((who) => [`M${i}`, who]))],
    ],
    [
      'flights with documents',
      (all) => [
        ['Flight No', 'Flight Date', 'Surname', 'Given Name', 'Passport No'],
        ...all.flatMap((people, i) => people.map((who) => [`X${i}`, '2031-01-13', `N${who}`, 'A', who])),
      ],
    ],
    ['voyages', (all) => [['voyage', 'passengers'], ...all.map((people, i) => [`V${i}`, people.join('|')])]],
    [
      'vehicles at a border',
      (all) => [
        ['Border Post', 'Date', 'Time', 'Plate', 'Full Name'],
        ...all.flatMap((people, i) => people.map((who) => ['G', '2031-01-13', `10:1${i}`, `Z${i}`, who])),
      ],
    ],
    ['charges', (all) => [['docket', 'accused'], ...all.flatMap((people, i) => people.map((who) => [`K${i}`, who]))]],
  ])('in %s are read back', async (_, rowsOf) => {
    await fc.assert(
      fc.asyncProperty(groups, async (all) => {
        expect(await found(rowsOf(all))).toEqual(pairs(all));
      }),
      { numRuns: 40 },
    );
  });
});

describe('chats', () => {
  const messages = fc.array(fc.record({ who: fc.constantFrom('Ann', 'Bo', 'Čeda'), day, minute: fc.nat(1439) }), {
    minLength: 1,
    maxLength: 12,
  });

  it.each<readonly [string, (on: number, hour: number, minute: number) => string]>([
    ['day-first with a dash', (on, hour, minute) => `${on}/01/2031, ${two(hour)}:${two(minute)} - `],
    ['in brackets', (on, hour, minute) => `[${on}.01.31, ${two(hour)}:${two(minute)}:00] `],
    [
      'month-first with halves of the day',
      (on, hour, minute) => `1/${on}/31, ${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'AM' : 'PM'} - `,
    ],
    [
      'year-first with halves in front',
      (on, hour, minute) => `2031/1/${on} ${hour < 12 ? '上午' : '下午'}${hour % 12 || 12}:${two(minute)} - `,
    ],
    [
      'in Arabic digits',
      (on, hour, minute) =>
        `${on}/1/2031, ${hour % 12 || 12}:${two(minute)} ${hour < 12 ? 'ص' : 'م'} - `.replace(/\d/g, (digit) =>
          String.fromCharCode(0x660 + Number(digit)),
        ),
    ],
  ])('written %s are read back', async (_, head) => {
    await fc.assert(
      fc.asyncProperty(messages, async (drawn) => {
        const all = [
          { who: 'Ann', day: 13, minute: 1 },
          { who: 'Bo', day: 13, minute: 2 },
          { who: 'Čeda', day: 13, minute: 3 },
          ...drawn,
        ];
        const data = all
          .map(({ who, day: on, minute }) => `${head(on, Math.floor(minute / 60), minute % 60)}${who}: x`)
          .join('\n');
        const { links: found } = await readCase([{ name: 'chat.txt', data }]);
        const at = ({ day: on, minute }: { readonly day: number; readonly minute: number }): string =>
          `2031-01-${on}T${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
        expect(
          found.filter((_link, i) => i % 2 === 0).map(({ source, at: when = '' }) => `${source} ${when.slice(0, 16)}`),
        ).toEqual(all.map((message) => `${message.who} ${at(message)}`));
        expect(found).toHaveLength(2 * all.length);
      }),
      { numRuns: 40 },
    );
  });
});
