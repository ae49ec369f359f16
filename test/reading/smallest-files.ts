import { SMALLEST_LISTS } from './smallest-lists.ts';

/** The smallest file of a layout or a format, and what stands in it as a person would read it. */
export interface SmallestFile {
  readonly layout: string;
  readonly name: string;
  readonly text: string;
  readonly owner?: string;
  /** By hand: `A->B kind`, `A--B kind x2 time`. */
  readonly links: readonly string[];
  /** Which program is asked what it reads in the same file, and how. */
  readonly peer?: 'networkx' | 'igraph';
  /** In Python, of `path` and `text`: a graph. */
  readonly asks?: string;
}

const nx = (asks: string): Pick<SmallestFile, 'peer' | 'asks'> => ({ peer: 'networkx', asks });
const ig = (asks: string): Pick<SmallestFile, 'peer' | 'asks'> => ({ peer: 'igraph', asks });
const file = (
  layout: string,
  name: string,
  text: string,
  links: readonly string[],
  more: Partial<SmallestFile> = {},
): SmallestFile => ({ layout, name, text, links, ...more });

const JSON_NODES = '"nodes":[{"id":"A"},{"id":"B"}]';

/** Every layout and format that is read. */
export const SMALLEST_FILES: readonly SmallestFile[] = [
  file(
    'edge list',
    'a.csv',
    'source,target\nA,B\n',
    ['A--B association'],
    nx("networkx.read_edgelist(io.BytesIO(text.split('\\n', 1)[1].encode()), delimiter=',')"),
  ),
  file(
    'edge list without a header',
    'a.txt',
    'Ann Bo 2\nBo Cy 1\nCy Ann 1\n',
    ['Ann--Bo association x2', 'Bo--Cy association', 'Cy--Ann association'],
    nx('networkx.read_weighted_edgelist(path)'),
  ),
  file('calls', 'a.csv', 'caller,callee,start\n1000001,1000002,2031-01-05T20:10Z\n', [
    '1000001->1000002 call 2031-01-05T20:10Z',
  ]),
  file(
    'return about one line',
    'a.csv',
    'Target No,Call Type,B Party No,Date,Time\n1000001,SMT,1000002,2031-01-05,20:10\n1000001,OUT,1000003,2031-01-05,20:11\n',
    ['1000002->1000001 message 2031-01-05T20:10', '1000001->1000003 call 2031-01-05T20:11'],
  ),
  file(
    "one phone's calls",
    'a.csv',
    'Number,Direction,Date\n1000002,Incoming,2031-01-05\n1000003,Dialed,2031-01-06\n',
    ['1000002->1000001 call 2031-01-05', '1000001->1000003 call 2031-01-06'],
    { owner: '1000001' },
  ),
  file('tower dump', 'a.csv', 'Cell ID,Time,MSISDN,IMEI\n404-1,2031-01-05T20:10,1000001,356\n', []),
  file('payments', 'a.csv', 'payer,payee,amount,currency\nA,B,1500,EUR\n', ['A->B payment 1500 EUR']),
  file(
    'statement of one account',
    'a.csv',
    'Date,Counterparty,Debit,Credit,Balance\n2031-01-05,B,100,,900\n2031-01-06,C,,50,950\n',
    ['A->B payment 2031-01-05 100', 'C->A payment 2031-01-06 50'],
    { owner: 'A' },
  ),
  file(
    'MT940',
    'a.sta',
    ':20:X\n:25:DE02120300000000202051\n:28C:1/1\n:60F:C310101EUR1000,00\n:61:3101130113D100,00NTRFNONREF//1\n:86:020?00X?31DE02500105170137075030?32B\n:62F:C310114EUR900,00\n-\n',
    ['DE02120300000000202051->DE02500105170137075030 payment 2031-01-13 100 EUR'],
  ),
  file('manifest', 'a.csv', 'voyage,passenger\nV1,A\nV1,B\n', ['A--B co-travel']),
  file('border log', 'a.csv', 'Plate,Post,Date,Time,Full Name\nZ1,G1,2031-01-05,10:11,A\nZ1,G1,2031-01-05,10:11,B\n', [
    'A--B co-travel 2031-01-05T10:11',
  ]),
  file('meetings', 'a.csv', 'meeting,attendees\nM1,A; B\n', ['A--B meeting']),
  file('charge sheet', 'a.csv', 'docket,accused\nK1,A\nK1,B\n', ['A--B co-offence']),
  file('mail', 'a.csv', 'From,To,Cc,Subject\na@x.example,b@x.example,c@x.example,x\n', [
    'a@x.example->b@x.example message',
    'a@x.example->c@x.example message',
  ]),
  file('WhatsApp', 'a.txt', '13/01/2031, 20:10 - Ann: x\n13/01/2031, 20:11 - Bo: y\n', [
    'Ann->Bo message 2031-01-13T20:10',
    'Bo->Ann message 2031-01-13T20:11',
  ]),
  file(
    'Telegram',
    'a.json',
    '{"name":"G","messages":[{"id":1,"date":"2031-01-13T10:01:00","from":"A","text":"x"},{"id":2,"date":"2031-01-13T10:02:00","from":"B","text":"y"}]}',
    ['A->B message 2031-01-13T10:01:00', 'B->A message 2031-01-13T10:02:00'],
  ),
  file(
    'Facebook, Instagram',
    'a.json',
    '{"participants":[{"name":"A"},{"name":"B"}],"messages":[{"sender_name":"A","timestamp_ms":1925000000000,"content":"x"}]}',
    ['A->B message 2031-01-01T02:13:20Z'],
  ),
  file(
    'matrix',
    'a.csv',
    ',A,B,C\nA,0,1,0\nB,1,0,2\nC,0,2,0\n',
    ['A--B association', 'B--C association x2'],
    nx(
      'networkx.from_numpy_array(numpy.array([[float(cell) for cell in line.split(",")[1:]] for line in text.split()[1:]]))',
    ),
  ),
  file(
    'matrix that is not symmetric',
    'a.csv',
    ',A,B,C\nA,0,1,0\nB,1,0,2\nC,0,0,0\n',
    ['A->B association', 'B->A association', 'B->C association x2'],
    nx(
      'networkx.from_numpy_array(numpy.array([[float(cell) for cell in line.split(",")[1:]] for line in text.split()[1:]]), create_using=networkx.DiGraph)',
    ),
  ),
  file(
    'matrix of people and what they share',
    'a.csv',
    ',E,F,G\nA,1,0,0\nB,1,1,0\nC,0,1,0\n',
    ['A--B association', 'B--C association'],
    nx(
      'networkx.bipartite.projected_graph((lambda m: (networkx.bipartite.from_biadjacency_matrix(scipy.sparse.csr_array(m))))(numpy.array([[int(cell) for cell in line.split(",")[1:]] for line in text.split()[1:]])), range(3))',
    ),
  ),
  file('Gephi edges', 'a.csv', 'Source,Target,Type,Id,Weight\n1,2,Directed,0,1.0\n2,3,Undirected,1,2.0\n', [
    '1->2 association',
    '2--3 association x2',
  ]),
  file(
    'Pajek',
    'a.net',
    '*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*Arcs\n1 2 1\n2 3 2\n',
    ['A->B association', 'B->C association x2'],
    nx('networkx.read_pajek(path)'),
  ),
  file(
    'Pajek matrix',
    'a.net',
    '*Vertices 2\n1 "A"\n2 "B"\n*Matrix\n0 1\n0 0\n',
    ['A->B association'],
    nx('networkx.read_pajek(path)'),
  ),
  file(
    'UCINET full matrix',
    'a.dl',
    'dl n=3\nformat=fullmatrix\nlabels:\nA,B,C\ndata:\n0 1 0\n0 0 1\n0 0 0\n',
    ['A->B association', 'B->C association'],
    ig('igraph.Graph.Read_DL(path)'),
  ),
  file(
    'UCINET edge list',
    'a.dl',
    'dl n=3\nformat=edgelist1\nlabels:\nA,B,C\ndata:\n1 2\n2 3\n',
    ['A->B association', 'B->C association'],
    ig('igraph.Graph.Read_DL(path)'),
  ),
  file(
    'UCINET node list',
    'a.dl',
    'dl n=3\nformat=nodelist1\nlabels:\nA,B,C\ndata:\n1 2 3\n',
    ['A->B association', 'A->C association'],
    ig('igraph.Graph.Read_DL(path)'),
  ),
  file(
    'GML',
    'a.gml',
    'graph [ directed 1 node [ id 1 label "A" ] node [ id 2 label "B" ] edge [ source 1 target 2 weight 2 ] ]',
    ['A->B association x2'],
    nx('networkx.read_gml(path)'),
  ),
  file('DOT', 'a.dot', 'digraph ring { A -> B -> C; }', ['A->B association', 'B->C association']),
  file(
    'GDF',
    'a.gdf',
    'nodedef>name VARCHAR,label VARCHAR\n1,A\n2,B\nedgedef>node1 VARCHAR,node2 VARCHAR,directed BOOLEAN\n1,2,true\n',
    ['A->B association'],
  ),
  file('VNA', 'a.vna', '*node data\nID\nA\nB\n*tie data\nfrom to strength\nA B 2\n', ['A->B association x2']),
  file(
    'list of neighbors',
    'a.adjlist',
    'A B C\nB\nC\n',
    ['A--B association', 'A--C association'],
    nx('networkx.read_adjlist(path)'),
  ),
  file(
    'list of neighbors, a line each',
    'a.multiline_adjlist',
    "A 1\nB {'weight': 2}\nB 0\n",
    ['A--B association x2'],
    nx('networkx.read_multiline_adjlist(path)'),
  ),
  file(
    'edges with dictionaries',
    'a.edgelist',
    "A B {'weight': 2}\n",
    ['A--B association x2'],
    nx('networkx.read_edgelist(path)'),
  ),
  file(
    'sheet of SYLK',
    'a.slk',
    'ID;PWXL\nC;Y1;X1;K"Caller"\nC;Y1;X2;K"Callee"\nC;Y2;X1;K"1000001"\nC;Y2;X2;K"1000002"\nE\n',
    ['1000001->1000002 call'],
  ),
  file('SIF', 'a.sif', 'A pays B C\n', ['A--B pays', 'A--C pays']),
  file(
    'GEXF',
    'a.gexf',
    '<gexf version="1.2" xmlns="http://www.gexf.net/1.2draft"><graph defaultedgetype="directed"><nodes><node id="0" label="A"/><node id="1" label="B"/></nodes><edges><edge id="0" source="0" target="1" weight="2"/></edges></graph></gexf>',
    ['A->B association x2'],
    nx('networkx.read_gexf(path)'),
  ),
  file(
    'GraphML',
    'a.graphml',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><graph edgedefault="directed"><node id="A"/><node id="B"/><edge source="A" target="B"/></graph></graphml>',
    ['A->B association'],
    nx('networkx.read_graphml(path)'),
  ),
  file(
    'i2 ANX',
    'a.anx',
    '<Chart><ChartItemCollection><ChartItem><End><Entity EntityId="1" Identity="A"/></End></ChartItem><ChartItem><End><Entity EntityId="2" Identity="B"/></End></ChartItem><ChartItem Label="call"><Link End1Id="1" End2Id="2"><LinkStyle ArrowStyle="ArrowOnHead"/></Link></ChartItem></ChartItemCollection></Chart>',
    ['A->B call'],
  ),
  file(
    'networkx node-link',
    'a.json',
    `{"directed":true,"multigraph":false,"graph":{},${JSON_NODES},"links":[{"source":"A","target":"B","weight":2}]}`,
    ['A->B association x2'],
    nx(
      "networkx.node_link_graph(json.loads(text), **({'edges': 'links'} if 'edges' in inspect.signature(networkx.node_link_graph).parameters else {}))",
    ),
  ),
  file(
    'networkx adjacency',
    'a.json',
    `{"directed":true,"multigraph":false,"graph":[],${JSON_NODES},"adjacency":[[{"id":"B"}],[]]}`,
    ['A->B association'],
    nx('networkx.adjacency_graph(json.loads(text))'),
  ),
  file(
    'map of neighbors',
    'a.json',
    '{"A":["B"],"B":["C"],"C":[]}',
    ['A->B association', 'B->C association'],
    nx('networkx.from_dict_of_lists(json.loads(text), create_using=networkx.DiGraph)'),
  ),
  file('D3', 'a.json', '{"nodes":[{"name":"A"},{"name":"B"}],"links":[{"source":0,"target":1,"value":3}]}', [
    'A--B association x3',
  ]),
  file(
    'graphology',
    'a.json',
    '{"options":{"type":"directed"},"nodes":[{"key":"A"},{"key":"B"}],"edges":[{"source":"A","target":"B"}]}',
    ['A->B association'],
  ),
  file(
    'vis',
    'a.json',
    '{"nodes":[{"id":1,"label":"A"},{"id":2,"label":"B"}],"edges":[{"from":1,"to":2,"arrows":"to"}]}',
    ['A->B association'],
  ),
  file(
    'JSON Graph Format',
    'a.json',
    '{"graph":{"nodes":{"A":{},"B":{}},"edges":[{"source":"A","target":"B","relation":"call"}]}}',
    ['A->B call'],
  ),
  file(
    'Cytoscape',
    'a.cyjs',
    '{"data":{},"directed":false,"multigraph":false,"elements":{"nodes":[{"data":{"id":"A","value":"A","name":"A"}},{"data":{"id":"B","value":"B","name":"B"}}],"edges":[{"data":{"source":"A","target":"B"}}]}}',
    ['A--B association'],
    nx('networkx.cytoscape_graph(json.loads(text))'),
  ),
  file(
    'CX2',
    'a.cx2',
    '[{"CXVersion":"2.0"},{"nodes":[{"id":1,"v":{"name":"A"}},{"id":2,"v":{"name":"B"}}]},{"edges":[{"id":1,"s":1,"t":2}]}]',
    ['A--B association'],
  ),
  file(
    'STIX',
    'a.json',
    '{"type":"bundle","objects":[{"type":"identity","id":"identity--1","name":"A"},{"type":"identity","id":"identity--2","name":"B"},{"type":"relationship","id":"relationship--1","relationship_type":"uses","source_ref":"identity--1","target_ref":"identity--2"}]}',
    ['A->B uses'],
  ),
  file(
    'FollowTheMoney',
    'a.ftm',
    '{"id":"L","schema":"Payment","properties":{"payer":["A"],"beneficiary":["B"],"amount":["900"],"currency":["EUR"]}}\n',
    ['A->B payment 900 EUR'],
  ),
  file(
    'table under the name of an old workbook',
    'a.xls',
    '<table><tr><th>Caller</th><th>Callee</th></tr><tr><td>1000001</td><td>1000002</td></tr></table>',
    ['1000001->1000002 call'],
  ),
  ...SMALLEST_LISTS,
];
