import { gzipSync } from 'node:zlib';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { workbook } from '../io/workbook.ts';

const text = (content: string): Uint8Array => new TextEncoder().encode(content);

const CSV =
  'source,target,kind,date,weight,event\nA,B,call,2008-01-31,2,\nB,C,meeting:E1,2008-02-01T10:00Z,1.5,E2\n"D ""x""",A,order,3,,\n';
const EDGES =
  '<edge id="0" source="0" target="1" weight="2"><attvalues><attvalue for="0" value="call"/></attvalues></edge>';

/** A small file of every format that is read, by its name. */
export const SAMPLES: Readonly<Record<string, Uint8Array>> = {
  'links.csv': text(CSV),
  'links.tsv': text(CSV.replaceAll(',', '\t')),
  'links.csv.gz': gzipSync(CSV),
  'calls.csv': text(
    'Call Details\n\nTarget No,Call Type,B Party No,Date,Time\n1000001,OUT,1000002,05/01/2031,20:10:04\n1000001,SMT,1000003,06/01/2031,9:10 PM\n',
  ),
  'mail.csv': text(
    'Message-ID,From,To,Cc,Date\nM1,Ann <a@x.example>,"""Roe, Bo"" <b@x.example>; c@x.example",a@x.example,"Tue, 07 Jan 2031 10:00:00 +0100"\n',
  ),
  'register.csv': text('Rufnummer;Nachname;Vorname;Anschrift;Kategorie\n1000001;Doe;Ann;Street 1;Zeuge\n'),
  'statement.csv': text(
    'Date,Counterparty,Debit,Credit,Balance\n2031-01-05,P2,"1,500.00",,500\n2031-01-06,P3,,900,1400\n',
  ),
  'chat.txt': text(
    '1/5/31, 8:10 PM - Ann: Hello\nmore\n1/13/31, 8:11 PM - Bo: <Media omitted>\n1/13/31, 8:12 PM - Bo left\n',
  ),
  'links.json': text('[{"source":"A","target":"B","weight":2},{"source":"B","target":"C","date":"2008-01-31"}]'),
  'document.json': text('{"links":[{"source":"A","target":"B"}],"people":[{"id":"A","category":"suspect"}]}'),
  'links.ndjson': text('{"source":"A","target":"B"}\n{"source":"B","target":"C"}\n'),
  'links.xlsx': workbook(),
  'links.parquet': new Uint8Array(
    parquetWriteBuffer({
      columnData: [
        { name: 'source', data: ['A', 'B'], type: 'STRING' },
        { name: 'target', data: ['B', 'C'], type: 'STRING' },
        { name: 'weight', data: [1.5, 2], type: 'DOUBLE' },
      ],
    }),
  ),
  'network.gexf': text(
    `<gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected"><attributes class="edge"><attribute id="0" title="kind" type="string"><default>call</default></attribute></attributes><nodes><node id="0" label="A"/><node id="1" label="B"/></nodes><edges>${EDGES}</edges></graph></gexf>`,
  ),
  'network.graphml': text(
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns"><key id="w" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="undirected"><node id="A"/><node id="B"/><edge source="A" target="B"><data key="w">2</data></edge></graph></graphml>',
  ),
  'network.net': text('*Vertices 3\n1 "A"\n2 "B"\n3 "C"\n*Edges\n1 2 1\n2 3 2\n'),
  'network.dl': text('dl n=3 format=edgelist1\nlabels:\nA,B,C\ndata:\n1 2 1\n2 3 2\n'),
  'network.gml': text(
    'graph [ directed 0 node [ id 1 label "A" ] node [ id 2 label "B" ] edge [ source 1 target 2 value 2 ] ]',
  ),
  'network.dot': text('graph ring { A -- B [weight=2]; B -- "C d"; subgraph { C; D } }'),
  'network.gdf': text(
    'nodedef>name VARCHAR,label VARCHAR\nA,Ann\nB,Bo\nedgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE\nA,B,2\n',
  ),
  'network.vna': text('*node data\nID role\nA x\nB y\n*tie data\nfrom to strength\nA B 2\n'),
  'network.sif': text('A calls B\nB pays C D\n'),
  'network.cyjs': text(
    '{"elements":{"nodes":[{"data":{"id":"a","name":"A"}},{"data":{"id":"b"}}],"edges":[{"data":{"source":"a","target":"b"}}]}}',
  ),
};
