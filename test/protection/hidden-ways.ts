import { parquetWriteBuffer } from 'hyparquet-writer';
import { workbookOf } from '../io/workbook.ts';

type Cell = string | number;
type Rows = readonly (readonly Cell[])[];
const csv = (rows: Rows): string =>
  rows.map((cells) => cells.map((cell) => `"${String(cell).replaceAll('"', '""')}"`).join(',')).join('\n');
const LETTERS = [...'ABCDEFGHIJKL'];
const PAIRS = 'AB BC CD DE EF FG GH HI IJ JK KL AE AC AG GK BF DH'.split(' ');
const BESIDE = [...'ACEGKLBD'];
const HEAD = ['id', 'category', 'role', 'name', 'monitored'];
const ROLES = ['recruiter', 'driver', 'financier', 'organizer'];
const others = (idOf: (letter: string) => string = (letter) => `X${letter}9`): Rows =>
  LETTERS.map((letter, i) => [idOf(letter), 'suspect', ROLES[i % 4]!, `Person ${letter}`, '2031-01-01/2031-03-01']);
const people = (...rows: Rows): string => csv([HEAD, ...others(), ...rows]);
const KINDS = ['call', 'payment', 'meeting', 'order', 'recruitment'];

/** Who is spoken of in every text there is, and stands in the middle. */
const links = (who: string, more: Rows = []): string =>
  csv([
    'id source target kind time amount currency report informant handling case event basis'.split(' '),
    ...PAIRS.map((pair, i): Cell[] => [
      i === 0 ? `call of ${who}` : `L${i}`,
      `X${pair[0]}9`,
      `X${pair[1]}9`,
      i === 3 ? `seen by ${who}` : KINDS[i % 5]!,
      `2031-01-${10 + i}T10:00:00Z`,
      i % 5 === 1 ? 100 + i : '',
      i % 5 === 1 ? 'EUR' : '',
      i % 3 === 0 ? `Statement of ${who}` : 'R1',
      i % 3 === 0 ? who : 'I2',
      `for ${who} only`,
      `case of ${who}`,
      i % 3 === 0 ? `birthday of ${who}` : '',
      i % 4 === 0 ? 'assessment' : 'fact',
    ]),
    ...BESIDE.map((letter, i): Cell[] => {
      const ends = i % 2 === 0 ? [who, `X${letter}9`] : [`X${letter}9`, who];
      const paid = i % 3 === 0;
      const told = [`2031-01-${12 + i}T11:00:00Z`, paid ? 500 : '', paid ? 'EUR' : '', 'R9', 'I2', '', '', '', 'fact'];
      return [`K${i}`, ...ends, paid ? 'payment' : 'call', ...told];
    }),
    ...more,
  ]);
const link = (source: string, target: string, kind: string): Cell[] => [
  `${kind} ${target.length}`,
  source,
  target,
  kind,
  '2031-01-12T11:00:00Z',
  ...['', '', 'R3', 'I2', '', '', '', 'fact'],
];
const lineOf = (letter: string): string => `38591222${1000 + letter.charCodeAt(0)}`;
const HANDSET = '490154203237518';
const calls = (line: string): string =>
  csv([
    'caller callee start duration imei imsi cell'.split(' '),
    ...[...Array(10).keys()].flatMap((day) => [
      ...PAIRS.map((pair, i): Cell[] => {
        const own = 1000 + pair.charCodeAt(0);
        const at = `2031-01-${10 + day}T10:${10 + i}:00Z`;
        return [lineOf(pair[0]!), lineOf(pair[1]!), at, 60, `35693803564${own}`, `21901000000${own}`, `C${i % 4}`];
      }),
      ...['A', 'C', 'E', 'G'].map((letter, i): Cell[] => {
        const at = `2031-01-${10 + day}T11:${10 + i}:00Z`;
        return [line, lineOf(letter), at, 60, HANDSET, '219019999990077', `C${i % 4}`];
      }),
    ]),
  ]);
const owners = (head: readonly string[], ...rows: Rows): string =>
  csv([[...HEAD, ...head], ...others(lineOf).map((row) => [...row, ...head.map(() => '')]), ...rows]);
const judged = (left: string, right: string): string =>
  csv([
    ['left', 'right', 'verdict', 'author', 'date', 'reason'],
    [left, right, 'same', 'A. A.', '2031-01-01', `Zulmira Quexado says that ${left} is ${right}`],
  ]);
const register = (...rows: Rows): string => csv([['id', 'name', 'birth date', 'phone', 'document'], ...rows]);
const parquet = (rows: Rows): Uint8Array =>
  new Uint8Array(
    parquetWriteBuffer({
      columnData: rows[0]!.map((name, i) => ({
        name: String(name),
        type: 'STRING' as const,
        data: rows.slice(1).map((row) => String(row[i])),
      })),
    }),
  );
const plain = (who: string): Rows => [
  ['source', 'target', 'kind'],
  ...PAIRS.map((pair) => [`X${pair[0]}9`, `X${pair[1]}9`, 'call']),
  ...BESIDE.map((letter) => [who, `X${letter}9`, 'call']),
];

const WHO = 'VQ77';
const LINE = '385911110077';
const NAME = 'Zulmira Quexado';
const M1 = ['M1', 'victim', '', NAME, ''];
/** How protection arrives: whom no output may name, and the files of the case. */
export const WAYS: readonly [way: string, who: string, files: Record<string, string | Uint8Array>][] = [
  ['a category', WHO, { [`interview of ${WHO}.csv`]: links(WHO), 'people.csv': people([WHO, 'victim', '', NAME, '']) }],
  ['a spelling of the id', WHO, { 'links.csv': links(WHO), 'people.csv': people(['vq-77', 'migrant', '', NAME, '']) }],
  [
    'a role beside a suspect',
    WHO,
    { 'links.csv': links(WHO), 'people.csv': people([WHO, 'suspect', 'passenger', NAME, '']) },
  ],
  ['a name', NAME, { 'links.csv': links(NAME), 'people.csv': people(['M1', 'witness', '', 'Quexado, Zulmira', '']) }],
  ['a name with a slip', 'Zulmira Quexada', { 'links.csv': links('Zulmira Quexada'), 'people.csv': people(M1) }],
  [
    'a line',
    `+${LINE}`,
    { 'links.csv': links(`+${LINE}`), 'people.csv': people(['0911110077', 'victim', '', NAME, '']) },
  ],
  ['standing as carried', WHO, { 'links.csv': links(WHO, [link('XA9', WHO, 'transport')]), 'people.csv': people() }],
  [
    'a spelling of who is carried',
    WHO,
    { 'links.csv': links(WHO, [link('XA9', 'vq77', 'shelter')]), 'people.csv': people() },
  ],
  [
    'a manifest',
    'Leila Nassarova',
    {
      'links.csv': links('Leila Nassarova'),
      'people.csv': people(),
      'manifest.csv': csv([
        ['voyage', 'passenger', 'date'],
        ...['NASSAROVA Leila', 'Omar Q', 'Jan Z'].map((name) => ['V1', name, '2031-01-12']),
      ]),
    },
  ],
  [
    'the name of a list',
    WHO,
    {
      'links.csv': links(WHO),
      'Passenger list.csv': csv([
        ['id', 'name'],
        ['vq-77', NAME],
      ]),
      'people.csv': people(),
    },
  ],
  [
    'the number of a register',
    LINE,
    {
      'links.csv': links(LINE),
      'people.csv': people(M1),
      'records.csv': register(['M1', NAME, '1990-01-02', `+${LINE}`, '']),
    },
  ],
  [
    'the document of a register',
    'P1234567',
    {
      'links.csv': links('P1234567'),
      'people.csv': people(M1),
      'records.csv': register(['M1', NAME, '1990-01-02', '', 'P1234567']),
    },
  ],
  [
    'an entry under the name',
    LINE,
    {
      'links.csv': links(LINE),
      'people.csv': people(M1),
      'records.csv': register([`+${LINE}`, 'QUEXADO Zulmira', '', '', '']),
    },
  ],
  [
    'a pair that waits',
    WHO,
    {
      'links.csv': links(WHO),
      'people.csv': people(M1),
      'records.csv': register(['M1', NAME, '1990-01-02', '', 'P1'], [WHO, NAME, '1990-01-02', '', 'P1']),
    },
  ],
  [
    'a judgement',
    WHO,
    {
      'links.csv': links(WHO),
      'people.csv': people(M1),
      'records.csv': register(['M1', NAME, '', '', ''], [WHO, 'Z', '', '', '']),
      'judgements.csv': judged('M1', WHO),
    },
  ],
  [
    'a judgement, spelled otherwise',
    WHO,
    {
      'links.csv': links(WHO),
      'people.csv': people(M1),
      'records.csv': register(['M1', NAME, '', '', '']),
      'judgements.csv': judged('m1', 'vq 77'),
    },
  ],
  ['a phone column', LINE, { 'returns.csv': calls(LINE), 'people.csv': owners(['phone'], [...M1, `+${LINE}`]) }],
  ['a handset', LINE, { 'returns.csv': calls(LINE), 'people.csv': owners(['imei'], [...M1, HANDSET]) }],
  ['a SIM', LINE, { 'returns.csv': calls(LINE), 'people.csv': owners(['imsi'], [...M1, '219019999990077']) }],
  [
    'a sheet of NodeXL',
    WHO,
    {
      'nodexl.xlsx': workbookOf({
        Edges: [
          ['', '', 'Visual'],
          ['Vertex 1', 'Vertex 2', 'Relationship'],
          ...plain(WHO)
            .slice(1)
            .map((row) => row.map(String)),
        ],
        Vertices: [
          ['', 'Visual'],
          ['Vertex', 'Category'],
          ...LETTERS.map((letter) => [`X${letter}9`, 'suspect']),
          ['vq77', 'victim'],
        ],
      }),
    },
  ],
  [
    'Parquet',
    WHO,
    {
      'links.parquet': parquet(plain(WHO)),
      'people.parquet': parquet([
        ['id', 'category'],
        ...LETTERS.map((letter) => [`X${letter}9`, 'suspect']),
        ['ＶＱ７７', 'refugee'],
      ]),
    },
  ],
];

/** What gives them away besides. */
export const SECRETS: readonly string[] = ['Zulmira', 'vq77', 'vq-77', 'Nassarova', HANDSET, '219019999990077'];
