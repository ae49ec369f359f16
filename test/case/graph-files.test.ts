import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';

/** Ties as `A > B` or `A - B`, with weight, kind and time where they are not the usual ones. */
async function tiesOf(files: Readonly<Record<string, string | Uint8Array>>): Promise<string[]> {
  const { links, rejected } = await readCase(Object.entries(files).map(([name, data]) => ({ name, data })));
  expect(rejected).toEqual([]);
  return links.map(({ source, target, directed, strength, kind, at, event }) =>
    [
      `${source} ${directed ? '>' : '-'} ${target}`,
      ...(strength === 1 ? [] : [strength]),
      ...(kind === 'association' ? [] : [kind]),
      ...(at === undefined ? [] : [at]),
      ...(event === undefined ? [] : [`in ${event}`]),
    ].join(' '),
  );
}

describe('DOT of igraph', () => {
  it('calls nodes by the names beside their numbers', async () => {
    const dot = 'digraph {\n0 [\nname="Ann"\n];\n1 [\nname="Bo"\n];\n0 -> 1;\n}';
    expect(await tiesOf({ 'a.dot': dot })).toEqual(['Ann > Bo']);
  });
});

describe('Pajek', () => {
  it('arcs point, edges do not, and both have weights', async () => {
    const net = '*Vertices 3\n1 "P1" 0.1 0.2 0.5\n2 "P2"\n3 "P3"\n*Arcs\n1 2 3\n*Edges\n2 3 1\n';
    expect(await tiesOf({ 'a.net': net })).toEqual(['P1 > P2 3', 'P2 - P3']);
  });

  it('lists, matrices, relations, times, comments and marks of order', async () => {
    const list =
      '\ufeff% made up\r\n*Vertices 3\r\n1 P1\r\n2 P2\r\n3 P3\r\n*Edgeslist\r\n1 2 3\r\n*Arcslist\r\n2 3\r\n';
    expect(await tiesOf({ 'b.net': list })).toEqual(['P1 - P2', 'P1 - P3', 'P2 > P3']);
    const names = '*Vertices 3\n1 P1\n2 P2\n3 P3\n';
    expect(await tiesOf({ 'c.net': `${names}*Matrix\n0 1 2\n1 0 0\n2 0 0\n` })).toEqual(['P1 - P2', 'P1 - P3 2']);
    expect(await tiesOf({ 'd.net': `${names}*Matrix\n0 3 0\n1 0 0\n0 2 0\n` })).toEqual([
      'P1 > P2 3',
      'P2 > P1',
      'P3 > P2 2',
    ]);
    const relations = `${names}*Arcs :1 "calls"\n1 2 1 [3-5]\n*Edges :2 "meets"\n2 3 2 l "x" [7]\n`;
    expect(await tiesOf({ 'e.net': relations })).toEqual(['P1 > P2 calls 3', 'P2 - P3 2 meets 7']);
  });

  it('two modes: who is tied to one event is tied through it', async () => {
    const net = '*Vertices 5 3\n1 P1\n2 P2\n3 P3\n4 E1\n5 E2\n*Edges\n1 4\n2 4\n2 5\n';
    expect(await tiesOf({ 'a.net': net })).toEqual(['P1 - P2 meeting in E1']);
  });

  it('a project holds several networks, and says more of the vertices', async () => {
    const paj = `*Network one\n*Vertices 2\n1 A\n2 B\n*Edges\n1 2\n*Partition group\n*Vertices 2\n1\n2\n*Network two\n*Vertices 2\n1 A\n2 C\n*Arcs\n2 1\n`;
    expect(await tiesOf({ 'a.paj': paj })).toEqual(['A - B', 'C > A']);
    const { people } = await readCase([{ name: 'a.paj', data: paj }]);
    expect(people.map(({ id, group }) => [id, group])).toEqual([
      ['A', '1'],
      ['B', '2'],
      ['C', undefined],
    ]);
  });

  it('text of before Unicode is read, and told', async () => {
    const bytes = Uint8Array.from('*Vertices 2\n1 "Zo\xeb"\n2 B\n*Edges\n1 2\n', (character) =>
      character.charCodeAt(0),
    );
    expect(await tiesOf({ 'a.net': bytes })).toEqual(['Zoë - B']);
    expect((await readCase([{ name: 'a.net', data: bytes }])).files[0]).toMatchObject({ encoding: 'windows-1252' });
  });
});

describe('UCINET DL', () => {
  it.each([
    ['dl n=3 format=fullmatrix\nlabels:\nA,B,C\ndata:\n0 1 2\n1 0 0\n2 0 0\n', ['A - B', 'A - C 2']],
    [
      'DL n = 3\nlabels embedded\ndata:\n A B "C D"\nA 0 3 0\nB 1 0 0\n"C D" 0 2 0\n',
      ['A > B 3', 'B > A', 'C D > B 2'],
    ],
    ['dl n=3 format=edgelist1\nlabels:\nA B C\ndata:\n1 2 3\n2 3\n', ['A > B 3', 'B > C']],
    ['dl n=3, format = edgelist1\nlabels embedded:\ndata:\nA B 2\nB A 2\n', ['A - B 2']],
    [
      'dl n=3 format=edgelist1\nlabels embedded\ndata:\nAnn BO\nann Bo 2\nANN,cy,3\n"Ann" Cy\n',
      ['Ann > BO', 'Ann > BO 2', 'Ann > cy 3', 'Ann > cy'],
    ],
    ['dl n=4 format=nodelist1\nlabels embedded\ndata:\nA B C\nC D\n', ['A > B', 'A > C', 'C > D']],
    [
      'dl nr=2 nc=2 format=edgelist2\nrow labels embedded\ncol labels embedded\ndata:\nA E1\nB E1\n',
      ['A - B meeting in E1'],
    ],
    [
      'dl nr=3, nc=2\nrow labels:\nA,B,C\ncolumn labels:\nE1,E2\ndata:\n1 0\n1 1\n0 1\n',
      ['A - B meeting in E1', 'B - C meeting in E2'],
    ],
    ['dl n=3 format=lowerhalf diagonal=absent\nlabels: A B C\ndata:\n1\n0 2\n', ['A - B', 'B - C 2']],
    [
      'dl n=2 nm=2\nlabels:\nA,B\nmatrix labels:\ncalls,meets\ndata:\n0 1\n0 0\n0 1\n1 0\n',
      ['A > B calls', 'A - B meets'],
    ],
  ])('%j', async (dl, ties) => {
    expect(await tiesOf({ 'a.dl': dl })).toEqual(ties);
    expect(await tiesOf({ 'a.txt': dl })).toEqual(ties);
  });
});

describe('graphs that other programs write', () => {
  it.each<[string, string, readonly string[]]>([
    [
      'a.gml',
      'graph [\n directed 0\n node [ id 0 label "P1" ]\n node [ id 1 label "P2" ]\n edge [ source 0 target 1 value 2 ]\n]\n',
      ['P1 - P2 2'],
    ],
    [
      'b.gml',
      '# igraph\ngraph [ directed 1 node [ id 0 name "A &amp; B" ] node [ id 1 name "C" ] edge [ source 0 target 1 kind "call" ] edge [ source 1 target 0 ] ]',
      ['A & B > C call', 'C > A & B'],
    ],
    ['a.dot', 'digraph g { "P1" -> "P2" [weight=2]; "P2" -> "P3" -> "P1"; }', ['P1 > P2 2', 'P2 > P3', 'P3 > P1']],
    [
      'b.gv',
      'graph { a -- {b c} subgraph cluster_x { d:n -- e } edge [label=calls] f [label=<<b>Ann</b>>]; a -- f }',
      ['a - b', 'a - c', 'd - e', 'a - Ann calls'],
    ],
    [
      'a.gdf',
      'nodedef>name VARCHAR,label VARCHAR\ns1,"Ann, B"\ns2,Bob\nedgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE,directed BOOLEAN\ns1,s2,1.5,true\n',
      ['Ann, B > Bob 1.5'],
    ],
    [
      'a.vna',
      '*Node data\nID gender\nann f\n*Tie data\nfrom to friends advice\nann bob 1 0\nbob ann 1 2\n',
      ['ann > bob friends', 'bob > ann friends', 'bob > ann 2 advice'],
    ],
    ['b.vna', '*Tie data\nfrom to strength\nann bob 3\n', ['ann > bob 3']],
    ['a.sif', 'ann meets bob cat\nbob owns cat\ndan\n', ['ann - bob meets', 'ann - cat meets', 'bob - cat owns']],
    [
      'a.json',
      '{"directed":true,"nodes":[{"id":"A"},{"id":"B"}],"links":[{"source":"A","target":"B","weight":2}]}',
      ['A > B 2'],
    ],
    ['b.json', '{"nodes":[{"name":"A"},{"name":"B"}],"links":[{"source":1,"target":0,"value":3}]}', ['B - A 3']],
    [
      'c.json',
      '{"nodes":[{"id":1,"label":"A"},{"id":2,"label":"B"}],"edges":[{"from":1,"to":2,"arrows":"to","label":"call"}]}',
      ['A > B call'],
    ],
    [
      'd.json',
      '{"options":{"type":"mixed"},"nodes":[{"key":"A"},{"key":"B"}],"edges":[{"source":"A","target":"B","attributes":{"weight":2}},{"source":"B","target":"A","undirected":true}]}',
      ['A > B 2', 'B - A'],
    ],
    [
      'e.json',
      '{"graph":{"nodes":{"a":{"label":"A"},"b":{"label":"B"}},"edges":[{"source":"a","target":"b","relation":"call"}]}}',
      ['A > B call'],
    ],
    [
      'f.json',
      '{"directed":false,"nodes":[{"id":"A"},{"id":"B"},{"id":"C"}],"adjacency":[[{"id":"B","weight":2}],[{"id":"A","weight":2},{"id":"C"}],[{"id":"B"}]]}',
      ['A - B 2', 'B - C'],
    ],
    [
      'a.cyjs',
      '{"elements":{"nodes":[{"data":{"id":"1","name":"A"}},{"data":{"id":"2","name":"B"}}],"edges":[{"data":{"id":"3","source":"1","target":"2","interaction":"meets"}}]}}',
      ['A - B meets'],
    ],
    [
      'a.cx',
      '[{"numberVerification":[{"longNumber":1}]},{"nodes":[{"@id":1,"n":"A"},{"@id":2,"n":"B"}]},{"edges":[{"@id":3,"s":1,"t":2,"i":"meets"}]},{"edgeAttributes":[{"po":3,"n":"weight","v":"2.5"}]}]',
      ['A - B 2.5 meets'],
    ],
    [
      'a.cx2',
      '[{"CXVersion":"2.0"},{"attributeDeclarations":[{"edges":{"weight":{"v":3}}}]},{"nodes":[{"id":1,"v":{"name":"A"}},{"id":2,"v":{"name":"B"}}]},{"edges":[{"id":3,"s":1,"t":2}]}]',
      ['A - B 3'],
    ],
    [
      'g.json',
      '{"type":"bundle","objects":[{"type":"identity","id":"identity--1","name":"A","identity_class":"individual"},{"type":"threat-actor","id":"t--2","name":"B"},{"type":"relationship","relationship_type":"pays","source_ref":"t--2","target_ref":"identity--1"}]}',
      ['B > A pays'],
    ],
    [
      'a.ndjson',
      '{"type":"node","id":"0","labels":["Person"],"properties":{"name":"A"}}\n{"type":"node","id":"1","labels":["Person"],"properties":{"name":"B"}}\n{"id":"0","type":"relationship","label":"CALLED","properties":{"at":"2031-01-05"},"start":{"id":"0"},"end":{"id":"1"}}\n',
      ['A > B called 2031-01-05'],
    ],
  ])('%s %s', async (name, data, ties) => {
    expect(await tiesOf({ [name]: data })).toEqual(ties);
  });
});

describe('FollowTheMoney', () => {
  const entity = (id: string, schema: string, properties: Readonly<Record<string, readonly string[]>>): string =>
    JSON.stringify({ id, schema, properties });
  const people = [entity('p1', 'Person', { name: ['Ann'] }), entity('p2', 'Person', { name: ['Bob'] })];
  const firms = [entity('c1', 'Company', { name: ['C1'], parent: ['c2'] }), entity('c2', 'Company', { name: ['C2'] })];

  it.each<[string, readonly string[], readonly string[]]>([
    ['a company and its parent', [], ['c2 > c1 ownership']],
    [
      'edges of the model',
      [entity('s', 'Succession', { predecessor: ['c1'], successor: ['c2'] })],
      ['c2 > c1 ownership', 'c1 > c2 succession'],
    ],
    [
      'two parties of a case',
      ['p1', 'p2'].map((party) =>
        entity(`k${party}`, 'CourtCaseParty', { party: [party], case: ['cc'], role: ['defendant'] }),
      ),
      ['c2 > c1 ownership', 'p1 - p2 court-case in cc'],
    ],
    [
      'owner and operator of a vessel',
      [entity('v', 'Vessel', { owner: ['p1'], operator: ['c1'] })],
      ['c2 > c1 ownership', 'c1 - p1 ownership in v'],
    ],
    [
      'two owners of a house, by edges',
      ['p1', 'p2']
        .map((owner) => entity(`o${owner}`, 'Ownership', { owner: [owner], asset: ['h'] }))
        .concat(entity('h', 'RealEstate', {})),
      ['c2 > c1 ownership', 'p1 - p2 ownership in h'],
    ],
  ])('%s', async (_, entities, ties) => {
    const text = [...people, ...firms, ...entities].join('\n');
    expect(await tiesOf({ 'a.ftm': text })).toEqual(ties);
    expect(await tiesOf({ 'a.ijson': text })).toEqual(ties);
    const reading = await readCase([{ name: 'a.json', data: `[${text.replaceAll('\n', ',')}]` }]);
    expect(reading.people.map(({ id, names }) => [id, names])).toEqual([
      ['c1', ['C1']],
      ['c2', ['C2']],
      ['p1', ['Ann']],
      ['p2', ['Bob']],
    ]);
  });

  it('an amount that was changed into euros is one, and what ties nobody is counted', async () => {
    const payment = entity('pm', 'Payment', { payer: ['p1'], beneficiary: ['p2'], amountEur: ['100'] });
    const similar = entity('si', 'Similar', { candidate: ['p1'], match: ['p2'] });
    const account = entity('ua', 'UserAccount', { owner: ['p2'] });
    const { links, files } = await readCase([
      { name: 'a.ftm', data: [...people, payment, similar, account].join('\n') },
    ]);
    expect(links).toMatchObject([{ source: 'p1', target: 'p2', amount: 100, currency: 'EUR' }]);
    expect(files[0]?.passedOver?.map(({ count }) => count)).toEqual([1, 1]);
  });

  it('a victim of a case is protected', async () => {
    const party = (id: string, role: string): string =>
      entity(`k${id}`, 'CourtCaseParty', { party: [id], case: ['cc'], role: [role] });
    const reading = await readCase([
      { name: 'a.ftm', data: [...people, party('p1', 'Victim'), party('p2', 'defendant')].join('\n') },
    ]);
    expect(reading.people.map(({ id, category }) => [id, category])).toEqual([
      ['p1', 'victim'],
      ['p2', 'uncategorized'],
    ]);
  });
});

describe('statements of banks', () => {
  it('MT940: who paid whom, the other side by account or name', async () => {
    const sta =
      ':20:S\n:25:AC1\n:60F:C310101EUR1000,00\n:61:3101050105D500,00NTRFREF1\n:86:/NAME/P2/REMI/fish\n' +
      ':61:310106C12,NMSCX\n:86:166?00SEPA?31NL91ABNA0417164300?32Jan de?33 Vries\n:61:310107D1,NCHG\n:86:fee\n:62F:C310105EUR500,00\n';
    const { links, people, files } = await readCase([{ name: 'a.sta', data: sta }]);
    expect(links).toMatchObject([
      { source: 'AC1', target: 'P2', amount: 500, currency: 'EUR', at: '2031-01-05', kind: 'payment' },
      { source: 'NL91ABNA0417164300', target: 'AC1', amount: 12, at: '2031-01-06' },
    ]);
    expect(people).toMatchObject([{ id: 'NL91ABNA0417164300', names: ['Jan deVries'] }]);
    expect(files[0]?.passedOver).toEqual([{ reason: 'entries that name no other side', count: 1 }]);
  });

  it('CAMT: every transaction of an entry, whichever version it is of', async () => {
    const party = (role: string, name: string): string =>
      `<RltdPties><${role}><Pty><Nm>${name}</Nm></Pty></${role}></RltdPties>`;
    const entry = (mark: string, amount: number, details: string): string =>
      `<Ntry><Amt Ccy="EUR">${amount}</Amt><CdtDbtInd>${mark}</CdtDbtInd><ValDt><Dt>2031-01-06</Dt></ValDt><NtryDtls>${details}</NtryDtls></Ntry>`;
    const camt = `<Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id></Acct>${entry('DBIT', 500, `<TxDtls>${party('Cdtr', 'P2')}</TxDtls>`)}${entry('CRDT', 70, `<TxDtls><Amt Ccy="EUR">30</Amt>${party('Dbtr', 'P3')}</TxDtls><TxDtls><Amt Ccy="EUR">40</Amt>${party('Dbtr', 'P4')}</TxDtls>`)}</Stmt></BkToCstmrStmt></Document>`;
    const { links } = await readCase([{ name: 'a.xml', data: camt }]);
    expect(links.map(({ source, target, amount }) => [source, target, amount])).toEqual([
      ['DE02120300000000202051', 'P2', 500],
      ['P3', 'DE02120300000000202051', 30],
      ['P4', 'DE02120300000000202051', 40],
    ]);
  });
});

describe('NodeXL', () => {
  it('edges under a line of titles, and what vertices are called', async () => {
    const { utils, write } = await import('@e965/xlsx');
    const book = utils.book_new();
    const sheet = (name: string, rows: unknown[][]): void => {
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
    };
    sheet('Edges', [
      [null, null, 'Visual Properties'],
      ['Vertex 1', 'Vertex 2', 'Color', 'Relationship'],
      ['P1', 'P2', null, 'Mentions'],
      ['P1', 'P3', null, 'Mentions'],
    ]);
    sheet('Vertices', [
      ['', 'Visual Properties'],
      ['Vertex', 'Label'],
      ['P1', 'Ann'],
      ['P2', null],
    ]);
    sheet('Overall Metrics', [
      ['Graph Metric', 'Value'],
      ['Vertices', 3],
      ['Graph Type', 'Undirected'],
    ]);
    const data = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
    expect(await tiesOf({ 'a.xlsx': data })).toEqual(['P1 - P2 mentions', 'P1 - P3 mentions']);
    const { people, files } = await readCase([{ name: 'a.xlsx', data }]);
    expect(people.map(({ id, names }) => [id, names])).toEqual([
      ['P1', ['Ann']],
      ['P2', undefined],
      ['P3', undefined],
    ]);
    expect(files[0]?.passedOver).toMatchObject([{ count: 1 }]);
  });
});

describe('workbooks by an old name', () => {
  it('are read as the page, the XML or the text that they are', async () => {
    const html =
      '<html><body><table><tr><th>source<th>target<th>weight</tr><tr><td>P&amp;1</td><td><b>P2</b></td><td>2</td></tr></table></body></html>';
    expect(await tiesOf({ 'A.XLS': html })).toEqual(['P&1 - P2 2']);
    expect(await tiesOf({ 'a.xls': 'source\ttarget\nP1\tP2\n' })).toEqual(['P1 - P2']);
    const cell = (text: string): string => `<Cell><Data ss:Type="String">${text}</Data></Cell>`;
    const row = (...texts: readonly string[]): string => `<Row>${texts.map(cell).join('')}</Row>`;
    const xml = `<?xml version="1.0"?><Workbook xmlns:ss="x"><Worksheet ss:Name="S"><Table>${row('source', 'target')}${row('P1', 'P2')}</Table></Worksheet></Workbook>`;
    expect(await tiesOf({ 'b.xls': xml })).toEqual(['P1 - P2']);
  });

  it('and true ones by the package that reads them', async () => {
    const { utils, write } = await import('@e965/xlsx');
    const book = utils.book_new(
      utils.aoa_to_sheet([['A title'], [], ['source', 'target', 'date'], ['P1', 'P2', '2031-01-05'], []]),
      'S',
    );
    for (const bookType of ['biff8', 'ods'] as const) {
      const name = bookType === 'ods' ? 'a.ods' : 'a.xls';
      expect(await tiesOf({ [name]: new Uint8Array(write(book, { type: 'array', bookType })) })).toEqual([
        'P1 - P2 2031-01-05',
      ]);
    }
  });

  it('of NodeXL has directions where its metrics say so', async () => {
    const { utils, write } = await import('@e965/xlsx');
    const book = utils.book_new();
    for (const [name, rows] of [
      ['Edges', [['Visual Properties'], ['Vertex 1', 'Vertex 2'], ['P1', 'P2']]],
      ['Vertices', [['Visual Properties'], ['Vertex', 'Label'], ['P1', 'Ann']]],
      [
        'Overall Metrics',
        [
          ['Graph Metric', 'Value'],
          ['Graph Type', 'Directed'],
        ],
      ],
    ] as const)
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows as unknown as unknown[][]), name);
    const data = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
    expect(await tiesOf({ 'a.xlsx': data })).toEqual(['P1 > P2']);
  });
});

describe('charts of i2', () => {
  const entity = (id: string, identity: string, type: string, more = ''): string =>
    `<ChartItem Label="${identity}"><End><Entity Id="E${id}" EntityId="${id}" Identity="${identity}"><Icon><IconStyle Type="${type}"/></Icon></Entity></End>${more}</ChartItem>`;
  const line = (ends: string, arrow: string, type = 'Call'): string =>
    `<ChartItem Label="" DateTime="2031-01-05T10:00:00.000" DateSet="true" TimeSet="false"><Link ${ends}><LinkStyle Type="${type}" ArrowStyle="${arrow}"/></Link></ChartItem>`;
  const chart = (...items: readonly string[]): string =>
    `<Chart><ChartItemCollection>${items.join('')}</ChartItemCollection></Chart>`;
  const [ann, bob] = [entity('77', 'P1', 'Person'), entity('78', 'P2', 'Person')];

  it.each([
    ['End1Reference="E77" End2Reference="E78"', 'ArrowOnHead', 'P1 > P2 call 2031-01-05'],
    ['End1Id="77" End2Id="78"', 'ArrowOnTail', 'P2 > P1 call 2031-01-05'],
    ['End1Id="77" End2Reference="E78"', 'ArrowOnBoth', 'P1 - P2 call 2031-01-05'],
    ['End1Id="77" End2Id="78"', 'ArrowNone', 'P1 - P2 call 2031-01-05'],
  ])('%s %s', async (ends, arrow, tie) => {
    expect(await tiesOf({ 'a.anx': chart(ann, bob, line(ends, arrow)) })).toEqual([tie]);
  });

  it('a van is nobody: one who drives it is tied to nobody, two are tied through it', async () => {
    const van = entity('9', 'AB-123', 'Motor Vehicle');
    const uses = (id: string): string => line(`End1Id="${id}" End2Id="9"`, 'ArrowNone', 'Uses');
    const calls = line('End1Id="77" End2Id="78"', 'ArrowOnHead');
    const one = await readCase([{ name: 'a.anx', data: chart(ann, bob, van, calls, uses('77')) }]);
    expect(one.people.map(({ id }) => id)).toEqual(['P1', 'P2']);
    expect(one.links).toHaveLength(1);
    expect(one.files[0]?.passedOver?.map(({ count }) => count)).toEqual([1, 1]);
    expect(await tiesOf({ 'a.anx': chart(ann, bob, van, uses('77'), uses('78')) })).toEqual([
      'P1 - P2 uses 2031-01-05 in AB-123',
    ]);
  });

  it('whoever is drawn as a victim is protected', async () => {
    const hurt = entity('5', 'P5', 'Victim (female)');
    const { people } = await readCase([
      { name: 'a.anx', data: chart(ann, hurt, line('End1Id="77" End2Id="5"', 'ArrowNone')) },
    ]);
    expect(people.map(({ id, category }) => [id, category])).toEqual([
      ['P1', 'uncategorized'],
      ['P5', 'victim'],
    ]);
  });

  it('a link to nobody is an issue, and a chart in the own format of the program says what to export', async () => {
    const { rejected, issues } = await readCase([
      { name: 'a.anx', data: chart(ann, line('End1Id="77" End2Id="99"', 'ArrowNone')) },
    ]);
    expect([rejected.length, issues[0]?.code]).toEqual([1, 'missing-person']);
    await expect(readCase([{ name: 'a.anb', data: 'x' }])).rejects.toThrow(/save the chart as ANX/);
  });
});

describe('ids of a document', () => {
  const gexf = (labels: readonly string[], directed = 'undirected'): string =>
    `<gexf version="1.2"><graph defaultedgetype="${directed}"><nodes>${labels
      .map((label, i) => `<node id="${i}" label="${label}"/>`)
      .join(
        '',
      )}</nodes><edges><edge id="0" source="0" target="1"/><edge id="1" source="1" target="2"/></edges></graph></gexf>`;

  it('name nobody outside it: two graphs that both count from 0 stay apart', async () => {
    expect(await tiesOf({ 'a.gexf': gexf(['A', 'B', 'C']), 'b.gexf': gexf(['X', 'B', 'Z']) })).toEqual([
      'A - B',
      'B - C',
      'X - B',
      'B - Z',
    ]);
    expect(await tiesOf({ 'a.gexf': gexf(['0', '1', '2']), 'b.gexf': gexf(['0', '1', '2'], 'directed') })).toEqual([
      'a.gexf:0 - a.gexf:1',
      'a.gexf:1 - a.gexf:2',
      'b.gexf:0 > b.gexf:1',
      'b.gexf:1 > b.gexf:2',
    ]);
  });

  it('a label that two nodes have names neither, and stands beside both', async () => {
    const { links, people } = await readCase([{ name: 'a.gexf', data: gexf(['Ali', 'Ali', 'C']) }]);
    expect(links.map(({ source, target }) => [source, target])).toEqual([
      ['a.gexf:0', 'a.gexf:1'],
      ['a.gexf:1', 'C'],
    ]);
    expect(people.map(({ names }) => names)).toEqual([undefined, ['Ali', '0'], ['Ali', '1']]);
  });
});

describe('GEXF and GraphML', () => {
  const gexf = (edge: string, graph = ''): string =>
    `<gexf><graph ${graph}><nodes><node id="A"><nodes><node id="B"/></nodes></node></nodes><edges>${edge}</edges></graph></gexf>`;

  it.each([
    ['<edge source="A" target="B" timestamp="2024-01-01"/>', 'A - B 2024-01-01'],
    ['<edge source="A" target="B" start="2009.0" end="2010.0"/>', 'A - B 2009'],
    ['<edge source="A" target="B" end="2010"/>', 'A - B 2010'],
    ['<edge source="A" target="B" type="directed" label="pays"/>', 'A > B pays'],
    ['<edge source="A" target="B" type="mutual" kind="call"/>', 'A - B call'],
    ['<edge source="A" target="B"><slices><slice start="3"/></slices></edge>', 'A - B 3'],
    [
      '<edge source="A" target="B"><spells><spell start="2031-01-05"/><spell start="2032-01-05"/></spells></edge>',
      'A - B 2031-01-05',
    ],
    ['<edge source="A" target="B" timestamps="&lt;[2031, 2032]&gt;"/>', 'A - B 2031'],
  ])('%s', async (edge, tie) => {
    expect(await tiesOf({ 'a.gexf': gexf(edge) })).toEqual([tie]);
  });

  it('a default costs nothing, and is read where nothing else is said', async () => {
    const declared = Array.from(
      { length: 2000 },
      (_, i) => `<attribute id="${i}" title="${i === 7 ? 'kind' : `t${i}`}"><default>call</default></attribute>`,
    );
    const edges = Array.from(
      { length: 2000 },
      (_, i) => `<edge source="A" target="B${i}"><attvalues><attvalue for="${i}" value="x"/></attvalues></edge>`,
    );
    const text = `<gexf><graph><attributes class="edge">${declared.join('')}</attributes><nodes/><edges>${edges.join('')}</edges></graph></gexf>`;
    const { links } = await readCase([{ name: 'a.gexf', data: text }]);
    expect(links.map(({ kind }) => kind)).toEqual(edges.map((_, i) => (i === 7 ? 'x' : 'call')));
  });

  it('labels and arrows of yEd, frames, ports and hyperedges', async () => {
    const label = (text: string): string =>
      `<data key="d0"><y:ShapeNode><y:NodeLabel>${text}</y:NodeLabel></y:ShapeNode></data>`;
    const arrows = (source: string, target: string): string =>
      `<data key="d1"><y:PolyLineEdge><y:Arrows source="${source}" target="${target}"/></y:PolyLineEdge></data>`;
    const text = `<graphml xmlns:y="y"><key id="d0" for="node" yfiles.type="nodegraphics"/><key id="d1" for="edge" yfiles.type="edgegraphics"/><graph edgedefault="directed">
      <node id="n0">${label('Cell A')}<graph edgedefault="directed"><node id="n0::n0">${label('Ann')}</node><node id="n0::n1"><port name="p"/>${label('Bob')}</node></graph></node>
      <edge source="n0::n0" target="n0::n1">${arrows('none', 'standard')}</edge><edge source="n0::n0" target="n0::n1">${arrows('none', 'none')}</edge>
      <edge source="n0::n0" target="n0::n1">${arrows('standard', 'none')}</edge><hyperedge><endpoint node="n0::n0"/></hyperedge></graph></graphml>`;
    expect(await tiesOf({ 'a.graphml': text })).toEqual(['Ann > Bob', 'Ann - Bob', 'Bob > Ann']);
    const { files, people } = await readCase([{ name: 'a.graphml', data: text }]);
    expect(people.map(({ id }) => id)).toEqual(['Ann', 'Bob']);
    expect(files[0]?.passedOver?.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });
});
