import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';

/** People with blanks, marks of markup and letters of other scripts in their names. */
const NAMES = ['Ann', 'Bo "B" Roe', 'Čeda & <C>', 'Дан', 'Eva Ef', 'FG'];
const KINDS = ['call', 'payment', 'kinship'];
const ties = fc
  .uniqueArray(
    fc.record({
      from: fc.nat(5),
      to: fc.nat(5),
      kind: fc.constantFrom(...KINDS),
      isDirected: fc.boolean(),
      day: fc.option(fc.integer({ min: 1, max: 28 }), { nil: undefined }),
    }),
    { minLength: 1, maxLength: 10, selector: ({ from, to, kind }) => `${[from, to].sort()} ${kind}` },
  )
  .map((all) => all.filter(({ from, to }) => from !== to))
  .filter((all) => all.length > 0);
type Ties = (typeof ties extends fc.Arbitrary<infer All> ? All : never) & {};

const two = (value: number): string => String(value).padStart(2, '0');
const xml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** Of a tie without direction either end may stand first. */
const line = (source: string, target: string, isDirected: boolean, rest: string): string => {
  const ends = isDirected ? [source, target] : [source, target].sort();
  return `${ends.join(isDirected ? '->' : '--')} ${rest}`;
};
const linesOf = async (name: string, data: string): Promise<readonly string[]> => {
  const { links, rejected } = await readCase([{ name, data }]);
  expect(rejected).toEqual([]);
  return links
    .map(({ source, target, directed, kind, at }) =>
      line(source, target, directed, at === undefined ? kind : `${kind} ${at}`),
    )
    .sort();
};
const wanted = (all: Ties, isDirectedOf: (tie: Ties[number]) => boolean): readonly string[] =>
  all
    .map((tie) => {
      const at = tie.day === undefined ? '' : ` 2031-01-${two(tie.day)}`;
      return line(NAMES[tie.from]!, NAMES[tie.to]!, isDirectedOf(tie), `${tie.kind}${at}`);
    })
    .sort();

describe('charts and entities', () => {
  it.each(['reference', 'id'])('an i2 chart whose links name their ends by %s is read back', async (dialect) => {
    const chart = (all: Ties): string =>
      `<?xml version="1.0" encoding="UTF-8"?><Chart><ChartItemCollection>${NAMES.map(
        (name, i) =>
          `<ChartItem Label="${xml(name)}"><End><Entity Id="E${i}" EntityId="${70 + i}" Identity="${xml(name)}" LabelIsIdentity="true"><Icon><IconStyle Type="Person"/></Icon></Entity></End></ChartItem>`,
      ).join('')}${all
        .map(({ from, to, kind, isDirected, day }) => {
          const ends =
            dialect === 'id'
              ? `End1Id="${70 + from}" End2Id="${70 + to}"`
              : `End1Reference="E${from}" End2Reference="E${to}"`;
          const date = day === undefined ? '' : ` DateSet="true" DateTime="2031-01-${two(day)}T00:00:00"`;
          return `<ChartItem Label=""${date}><Link ${ends}><LinkStyle Type="${kind}" ArrowStyle="${isDirected ? 'ArrowOnHead' : 'ArrowNone'}"/></Link></ChartItem>`;
        })
        .join('')}</ChartItemCollection></Chart>`;
    await fc.assert(
      fc.asyncProperty(ties, async (all) => {
        const undated = all.map((tie) => ({ ...tie, day: undefined }));
        expect(await linesOf('a.anx', chart(undated))).toEqual(wanted(undated, ({ isDirected }) => isDirected));
      }),
      { numRuns: 30 },
    );
  });

  it('FollowTheMoney entities are read back', async () => {
    const SCHEMATA: Readonly<
      Record<string, readonly [schema: string, source: string, target: string, isDirected: boolean]>
    > = {
      call: ['Call', 'caller', 'receiver', true],
      payment: ['Payment', 'payer', 'beneficiary', true],
      kinship: ['Family', 'person', 'relative', false],
    };
    await fc.assert(
      fc.asyncProperty(ties, async (all) => {
        const people = NAMES.map((name) => ({ id: name, schema: 'Person', properties: { name: [name] } }));
        const edges = all.map(({ from, to, kind, day }, i) => {
          const [schema, source, target] = SCHEMATA[kind]!;
          const date = day === undefined ? {} : { date: [`2031-01-${two(day)}`] };
          return { id: `x${i}`, schema, properties: { [source]: [NAMES[from]], [target]: [NAMES[to]], ...date } };
        });
        const data = [...people, ...edges].map((entity) => JSON.stringify(entity)).join('\n');
        expect(await linesOf('a.ftm', data)).toEqual(wanted(all, ({ kind }) => SCHEMATA[kind]![3]));
      }),
      { numRuns: 30 },
    );
  });

  it('the lines of SIF are read back', async () => {
    await fc.assert(
      fc.asyncProperty(ties, async (all) => {
        const undated = all.map((tie) => ({ ...tie, day: undefined, isDirected: false }));
        const data = undated.map(({ from, to, kind }) => [NAMES[from], kind, NAMES[to]].join('\t')).join('\n');
        const isOf = new Map(
          (await readCase([{ name: 'a.sif', data }])).links.map(({ kind, directed }) => [kind, directed]),
        );
        expect(await linesOf('a.sif', data)).toEqual(wanted(undated, ({ kind }) => isOf.get(kind)!));
      }),
      { numRuns: 30 },
    );
  });
});

describe('lists of people and telephones', () => {
  const HEADERS = {
    category: ['category', 'Kategorie', 'categoría'],
    name: ['name', 'full name'],
  };

  it('a table of people is read back, whatever its columns are called and parted by', async () => {
    const people = fc.uniqueArray(
      fc.record({
        id: fc.integer({ min: 1, max: 99 }).map((i) => `P${i}`),
        category: fc.constantFrom('suspect', 'migrant', 'victim', 'witness', 'contact'),
        name: fc.constantFrom(...NAMES),
      }),
      { minLength: 1, maxLength: 12, selector: ({ id }) => id },
    );
    const looks = fc.record({
      category: fc.constantFrom(...HEADERS.category),
      name: fc.constantFrom(...HEADERS.name),
      delimiter: fc.constantFrom(',', ';', '\t'),
    });
    await fc.assert(
      fc.asyncProperty(people, looks, async (all, { category, name, delimiter }) => {
        const quoted = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
        const rows = all.map((one) => [one.id, quoted(one.name), one.category].join(delimiter));
        const data = [['id', name, category].join(delimiter), ...rows].join('\n');
        const reading = await readCase([{ name: 'people.csv', data }]);
        expect(reading.rejectedPeople).toEqual([]);
        expect(reading.people.map(({ id, category, names }) => [id, category, names?.[0]])).toEqual(
          [...all].sort((a, b) => (a.id < b.id ? -1 : 1)).map((one) => [one.id, one.category, one.name]),
        );
      }),
      { numRuns: 40 },
    );
  });

  it('registrations of a tower are read back', async () => {
    const seen = fc.array(
      fc.record({
        line: fc.integer({ min: 0, max: 99 }).map((i) => `3859111100${two(i)}`),
        imei: fc.integer({ min: 0, max: 99 }).map((i) => `3569380356438${two(i)}`),
        cell: fc.constantFrom('ZG-1', 'ZG-2', 'ZG-3'),
        day: fc.integer({ min: 1, max: 28 }),
        hour: fc.integer({ min: 0, max: 23 }),
      }),
      { minLength: 1, maxLength: 12 },
    );
    const headers = fc.constantFrom(
      ['MSISDN', 'IMEI', 'Cell ID', 'Start Time'],
      ['Mobile Number', 'IMEI Number', 'First Cell ID', 'Date Time'],
      ['Subscriber', 'Handset', 'Tower', 'Timestamp'],
    );
    await fc.assert(
      fc.asyncProperty(seen, headers, async (all, header) => {
        const rows = all.map(({ line, imei, cell, day, hour }) => [
          line,
          imei,
          cell,
          `2031-01-${two(day)} ${two(hour)}:10:00`,
        ]);
        const { registrations, links } = await readCase([
          { name: 'a.csv', data: [header, ...rows].map((row) => row.join(',')).join('\n') },
        ]);
        expect(links).toEqual([]);
        expect(registrations).toEqual(
          rows.map(([line, imei, cell, at], i) => ({ file: 'a.csv', row: i + 1, line, imei, cell, at })),
        );
      }),
      { numRuns: 40 },
    );
  });
});
