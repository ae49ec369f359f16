import { brotliCompressSync, gzipSync } from 'node:zlib';
import { workbookEntries } from '../../io/workbook.ts';
import { zipOf } from '../../io/zip-writer.ts';

/** What becomes of a nasty file: so many links and rejected rows, or an error of this code. */
export type Outcome = readonly [links: number, rejected: number] | string;

export type NastyFile = readonly [what: string, name: string, content: string | Uint8Array, outcome: Outcome];

const HEAD = 'source,target\n';

const TWO_PARTS = Buffer.concat([gzipSync(`${HEAD}A,B\n`), gzipSync('C,D\n')]);

const json = (value: unknown): string => JSON.stringify(value);
const link = (source: unknown, target: unknown, more: object = {}): object => ({ source, target, ...more });
const gexf = (edges: string, before = ''): string => `${before}<gexf><graph><edges>${edges}</edges></graph></gexf>`;
const sheet = (rows: string): Uint8Array => zipOf(workbookEntries(rows));
const BOMB = Buffer.alloc(66 * 2 ** 20);
/** Says in its last bytes that it unpacks to sixteen. */
const lying = (packed: Buffer): Buffer => Buffer.concat([packed.subarray(0, -4), Buffer.from([16, 0, 0, 0])]);

function manyEntries(): Record<string, string> {
  return Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`e${i}`, '']));
}

/** Generated, so that nothing hostile lies in the repository. */
export const NASTY_FILES: readonly NastyFile[] = [
  ['0 bytes', 'a.csv', '', 'empty-input'],
  ['blank lines alone', 'a.csv', '\n \n\n', 'empty-input'],
  ['a byte-order mark alone', 'a.csv', '\ufeff', 'empty-input'],
  ['a header alone', 'a.csv', HEAD, [0, 0]],
  ['a header without line end', 'a.csv', 'source,target', [0, 0]],
  ['no header, just rows', 'a.csv', 'A,B\nC,D\n', [0, 0]],
  ['a last row without line end', 'a.csv', `${HEAD}A,B`, [1, 0]],
  ['old Mac line ends', 'a.csv', 'source,target\rA,B\rC,D\r', [2, 0]],
  ['mixed line ends', 'a.csv', 'source,target\r\nA,B\nC,D\r\n', [2, 0]],
  ['a byte-order mark before a quoted header', 'a.csv', '\ufeff"source","target"\nA,B\n', [1, 0]],
  ['quotes within quotes', 'a.csv', `${HEAD}"A ""x""",B\n`, [1, 0]],
  ['a quote in the middle of a cell', 'a.csv', `${HEAD}5" pipe,B\n`, [1, 0]],
  ['a line end within quotes', 'a.csv', `${HEAD}"A\nB",C\n`, [1, 0]],
  ['a quote never closed', 'a.csv', `${HEAD}"A,B\nC,D\n`, 'malformed-file'],
  ['a quote closed too early', 'a.csv', `${HEAD}"A"x,B\n`, 'malformed-file'],
  ['only quotes', 'a.csv', '"""""', 'malformed-file'],
  ['one giant line', 'a.csv', 'A'.repeat(3_000_000), 'malformed-file'],
  ['one giant quoted cell', 'a.csv', `${HEAD}"${'A'.repeat(3_000_000)}`, 'malformed-file'],
  ['a hundred thousand columns', 'a.csv', `${HEAD}A,B${',x'.repeat(100_000)}\n`, [0, 1]],
  ['short rows, long rows, empty cells', 'a.csv', `${HEAD}A\nA,B,C\nA,B,,\n,\nA,B\n`, [2, 3]],
  ['every column called source', 'a.csv', 'source,source,source\nA,B,C\n', [0, 0]],
  ['columns without names', 'a.csv', ',,source,target\n1,2,A,B\n', [1, 0]],
  ['columns called __proto__ and constructor', 'a.csv', '__proto__,constructor,source,target\nx,y,A,B\n', [1, 0]],
  [
    'people called __proto__ and constructor',
    'a.csv',
    `${HEAD}__proto__,constructor\ntoString,hasOwnProperty\n`,
    [2, 0],
  ],
  ['self-links', 'a.csv', `${HEAD}A,A\n" A",A\n`, [0, 2]],
  ['one person in two Unicode forms', 'a.csv', `${HEAD}Andr\u00e9,Andre\u0301\n`, [0, 1]],
  [
    'strengths that are none',
    'a.csv',
    'source,target,weight\nA,B,0\nA,B,-1\nA,B,NaN\nA,B,"1,5"\nA,B,1e999\nA,B,0x1\nA,B,9\n',
    [5, 2],
  ],
  [
    'times that are none',
    'a.csv',
    'source,target,at\nA,B,2008-02-30\nA,B,03/04/2008\nA,B,soon\nA,B,2008-02-29\n',
    [4, 0],
  ],
  [
    'dates that begin with the day, the month, or nobody knows',
    'a.csv',
    'source,target,at\nA,B,31/04/2008\nA,B,12/13/2008\nA,B,3.4.08\nA,B,2008-13-01\nA,B,2008-02-29T24:00\nA,B,2008/2/9\n',
    [6, 0],
  ],
  ['a line that tells Excel the delimiter', 'a.csv', 'sep=;\r\nsource;target\r\nA;B\r\n', [1, 0]],
  [
    'a quote opened and closed half a file later',
    'a.csv',
    `${HEAD}${'A,B\n'.repeat(9)}"C,D\n${'A,B\n'.repeat(9)}E",F\n`,
    [10, 0],
  ],
  ['grades of three scales', 'a.csv', 'source,target,grade\nA,B,B2\nA,C,B2\nA,D,B/2/1\nA,E,2/B/P\nA,F,Z9\n', [2, 3]],
  ['formulas and markup for ids', 'a.csv', `${HEAD}=cmd(),<script>\n@x,+1\n`, [2, 0]],
  ['control characters in ids', 'a.csv', `${HEAD}A\u0007\u001b[31m,B\n`, [1, 0]],
  ['emoji, bidi marks and 10 kB ids', 'a.csv', `${HEAD}👤,\u202eB\n${'y'.repeat(10_000)},B\n`, [2, 0]],
  ['zero bytes', 'a.csv', Buffer.from('source\0target\nA\0B'), 'malformed-file'],
  ['Latin-1', 'a.csv', Buffer.from(`${HEAD}Jos\xe9,B\n`, 'latin1'), [1, 0]],
  ['UTF-8 cut off in a character', 'a.csv', Buffer.from([...Buffer.from(HEAD), 0xe2, 0x82]), 'malformed-file'],
  [
    'UTF-8 written the long way',
    'a.csv',
    Buffer.from([...Buffer.from(HEAD), 0xc0, 0xaf, 0x2c, 0x41]),
    'malformed-file',
  ],
  ['UTF-16', 'a.csv', Buffer.from(`\ufeff${HEAD}Ä,B\n`, 'utf16le'), [1, 0]],
  ['UTF-16, the other way round', 'a.csv', Buffer.from(`\ufeff${HEAD}Ä,B\n`, 'utf16le').swap16(), [1, 0]],
  ['UTF-16 without a byte-order mark', 'a.csv', Buffer.from(`${HEAD}A,B\n`, 'utf16le'), [1, 0]],
  [
    'UTF-16 without a mark, of odd length',
    'a.csv',
    Buffer.from(`${HEAD}A,B\n`, 'utf16le').subarray(0, -1),
    'malformed-file',
  ],
  ['UTF-16 called JSON', 'a.json', Buffer.from('\ufeff[{"source":"A","target":"B"}]', 'utf16le'), [1, 0]],
  ['UTF-32', 'a.csv', Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), 'malformed-file'],
  ['UTF-16 of odd length', 'a.csv', Buffer.from(`\ufeff${HEAD}A,B\n`, 'utf16le').subarray(0, -1), 'malformed-file'],
  ['a PDF', 'a.csv', '%PDF-1.7\n%', 'malformed-file'],
  ['an old Excel file', 'a.csv', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'malformed-file'],
  ['a workbook called CSV', 'a.csv', sheet('<row/>'), 'malformed-file'],
  ['CSV called a workbook', 'a.xlsx', `${HEAD}A,B\n`, 'malformed-file'],
  ['CSV called Parquet', 'a.parquet', `${HEAD}A,B\n`, 'malformed-file'],
  ['CSV called JSON', 'a.json', `${HEAD}A,B\n`, 'malformed-file'],
  ['CSV called GEXF', 'a.gexf', `${HEAD}A,B\n`, 'malformed-file'],
  ['an unknown extension', 'a.doc', 'x', 'unreadable-file'],
  ['no extension', 'links', HEAD, 'unreadable-file'],
  ['gzip', 'a.csv.gz', gzipSync(`${HEAD}A,B\n`), [1, 0]],
  ['text called gzip', 'a.csv.gz', `${HEAD}A,B\n`, [1, 0]],
  ['gzip cut off', 'a.csv.gz', gzipSync(`${HEAD}A,B\n`).subarray(0, -12), 'malformed-file'],
  ['gzip with broken bytes', 'a.csv.gz', gzipSync(`${HEAD}A,B\n`).fill(255, 12, 16), 'malformed-file'],
  ['gzip of nothing', 'a.csv.gz', gzipSync(''), 'empty-input'],
  ['gzip in gzip', 'a.csv.gz', gzipSync(gzipSync(HEAD)), 'malformed-file'],
  ['a gzip bomb', 'a.csv.gz', gzipSync(Buffer.concat([Buffer.from(HEAD), BOMB.fill('A,B\n')])), 'malformed-file'],
  [
    'a gzip bomb that lies about its size',
    'a.csv.gz',
    lying(gzipSync(Buffer.concat([Buffer.from(HEAD), BOMB.fill('A,B\n')]))),
    'malformed-file',
  ],
  ['gzip of two parts', 'a.csv.gz', TWO_PARTS, [2, 0]],
  [
    'gzip with other bytes behind',
    'a.csv.gz',
    Buffer.concat([gzipSync(`${HEAD}A,B\n`), Buffer.from('else')]),
    'malformed-file',
  ],
  ['Brotli called gzip', 'a.csv.gz', brotliCompressSync(Buffer.alloc(999, '\0')), 'malformed-file'],
  ['JSON cut off', 'a.json', '[{"source":"A","tar', 'malformed-file'],
  ['JSON of another thing', 'a.json', json({ nodes: [] }), 'malformed-file'],
  ['JSON null', 'a.json', 'null', 'malformed-file'],
  ['JSON links that are no list', 'a.json', json({ links: { length: 5 } }), 'malformed-file'],
  ['JSON rows that are none', 'a.json', json([null, 7, 'x', [], {}, link('A', 'B')]), [1, 5]],
  [
    'JSON cells that are no text',
    'a.json',
    json([link({}, []), link(['A'], 'B'), link(1, 2), link(true, 'B')]),
    [2, 2],
  ],
  [
    'JSON with __proto__ keys',
    'a.json',
    '[{"__proto__":{"source":"A","target":"B"}},{"source":"A","target":"B","__proto__":{"polluted":1}}]',
    [1, 1],
  ],
  [
    'JSON links by way of __proto__',
    'a.json',
    '{"__proto__":{"links":[{"source":"A","target":"B"}]}}',
    'malformed-file',
  ],
  [
    'JSON as deep as a well',
    'a.json',
    `[{"source":${'['.repeat(100_000)}${']'.repeat(100_000)},"target":"B"}]`,
    [0, 1],
  ],
  ['JSON with a lone surrogate', 'a.json', '[{"source":"\\ud800","target":"B"}]', [1, 0]],
  [
    'JSON numbers beyond all bounds',
    'a.json',
    '[{"source":"A","target":"B","weight":1e999},{"source":123456789012345678901234,"target":"B"}]',
    [1, 1],
  ],
  [
    'NDJSON numbers that differ beyond their digits',
    'a.ndjson',
    '{"source":9007199254740993,"target":"B"}\n{"source":9007199254740991,"target":"B"}\n',
    [1, 1],
  ],
  ['NDJSON as deep as a well', 'a.ndjson', '['.repeat(200_000), 'malformed-file'],
  ['NDJSON with __proto__ people', 'a.ndjson', '{"source":"__proto__","target":"constructor"}\n', [1, 0]],
  ['NDJSON with __proto__ keys', 'a.ndjson', '{"__proto__":{"source":"A"},"target":"B"}\n', [0, 0]],
  ['NDJSON with a broken line', 'a.ndjson', `${json(link('A', 'B'))}\nnot json\n`, 'malformed-file'],
  ['NDJSON of one giant line', 'a.ndjson', `"${'x'.repeat(2 ** 24 + 2 ** 19)}`, 'malformed-file'],
  ['NDJSON of rows and other things', 'a.jsonl', `${json(link('A', 'B'))}\r\n[]\nnull\n\n`, [1, 2]],
  ['XML of another thing', 'a.gexf', '<html/>', 'malformed-file'],
  ['XML cut off', 'a.graphml', '<graphml><graph><edge source="A" target="B"/>', 'malformed-file'],
  [
    'XML with a billion laughs',
    'a.gexf',
    gexf('<edge source="&b;" target="B"/>', '<!DOCTYPE gexf [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'),
    'malformed-file',
  ],
  [
    'XML that asks for a file',
    'a.gexf',
    gexf('<edge source="&x;" target="B"/>', '<!DOCTYPE gexf [<!ENTITY x SYSTEM "file:///etc/hostname">]>'),
    'malformed-file',
  ],
  [
    'XML with an attribute of a million letters',
    'a.gexf',
    gexf(`<edge source="${'x'.repeat(2 ** 20)}" target="B"/>`),
    [1, 0],
  ],
  [
    'XML in Latin-1',
    'a.graphml',
    Buffer.from('<?xml encoding="ISO-8859-1"?><graphml>\xe9', 'latin1'),
    'malformed-file',
  ],
  ['XML as deep as a well', 'a.gexf', gexf('<edge>'.repeat(100_000)), 'malformed-file'],
  [
    'XML attributes called __proto__',
    'a.gexf',
    gexf('<edge source="A" target="B"><attvalues><attvalue for="__proto__" value="x"/></attvalues></edge>'),
    [1, 0],
  ],
  [
    'XML edges without ends',
    'a.gexf',
    gexf('<edge/><edge source="A"/><edge source="A" target="A"/><edge source="A" target="B"/>'),
    [1, 3],
  ],
  [
    'a small workbook of far cells',
    'a.xlsx',
    sheet(`<row><c><v>1</v></c></row>${'<row><c r="XFD1"><v>2</v></c></row>'.repeat(20_000)}`),
    [0, 0],
  ],
  ['a workbook of 0 bytes', 'a.xlsx', '', 'empty-input'],
  ['Parquet of 0 bytes', 'a.parquet', '', 'empty-input'],
  ['an old Excel file called a workbook', 'a.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), 'malformed-file'],
  ['a workbook without rows', 'a.xlsx', sheet(''), 'empty-input'],
  ['a workbook without a sheet', 'a.xlsx', zipOf({ 'xl/workbook.xml': '<workbook/>' }), 'empty-input'],
  ['a ZIP archive of other things', 'a.xlsx', zipOf({ 'a.txt': 'x' }), 'malformed-file'],
  [
    'a ZIP entry outside the archive',
    'a.xlsx',
    zipOf({ '../../evil.csv': 'x', ...workbookEntries('') }),
    'malformed-file',
  ],
  ['a ZIP archive of too many files', 'a.xlsx', zipOf(manyEntries()), 'malformed-file'],
  [
    'a workbook whose sheet lies outside it',
    'a.xlsx',
    zipOf({
      ...workbookEntries(''),
      'xl/_rels/workbook.xml.rels': '<R><Relationship Id="rId1" Target="../../../etc/passwd"/></R>',
    }),
    'malformed-file',
  ],
  [
    'a ZIP archive that lies about sizes',
    'a.xlsx',
    zipOf(workbookEntries('<row><c><v>1</v></c></row>'), 7),
    'malformed-file',
  ],
  ['a ZIP archive cut off', 'a.xlsx', sheet('').slice(0, 300), 'malformed-file'],
  ['a ZIP bomb', 'a.xlsx', zipOf({ ...workbookEntries(''), 'xl/sharedStrings.xml': BOMB.fill(' ') }), 'malformed-file'],
  [
    'a workbook with a cell beyond the last column',
    'a.xlsx',
    sheet('<row><c r="ZZZZ1"><v>1</v></c></row>'),
    'malformed-file',
  ],
  [
    'a workbook with texts that are not there',
    'a.xlsx',
    sheet('<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c></row><row><c t="s"><v>999</v></c><c><v>2</v></c></row>'),
    [0, 1],
  ],
  ['Parquet of its first bytes', 'a.parquet', 'PAR1', 'malformed-file'],
  [
    'Parquet that says it is endless',
    'a.parquet',
    Buffer.concat([Buffer.from('PAR1'), Buffer.from([255, 255, 255, 127]), Buffer.from('PAR1')]),
    'malformed-file',
  ],
];
