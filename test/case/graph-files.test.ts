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
