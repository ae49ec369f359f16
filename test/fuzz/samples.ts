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
  'matrix.csv': text(',A,B,C\nA,0,1,0\nB,1,0,2.5\nC,0,2.5,0\n'),
  'square.csv': text('0,1,0,0\n1,0,2,0\n0,2,0,1\n0,0,1,0\n'),
  'manifest.csv': text(
    'Flight No,Flight Date,Surname,Given Name,Passport No\nXX1,2031-01-13,Doe,Ann,P1\nXX1,2031-01-13,Roe,Bo,P2\n',
  ),
  'border.csv': text('Plate,Post,Date,Time,Full Name\nZ1,G1,2031-01-13,10:11,P1\nZ1,G1,2031-01-13,10:11,P2\n'),
  'meetings.csv': text('meeting,date,attendees\nM1,2031-01-13,"P1, P2; P3"\nM2,13/01/2031,P1|P4\n'),
  'tower.csv': text('Cell ID,Date,Time,MSISDN,IMEI\n404-1,2031-01-05,10:11:12,9810000001,356\n'),
  'masts.csv': text('cell,lat,lon,azimuth\n404-1,1.5,2.5,120\n'),
  'judgements.csv': text('left,right,verdict,author,at\nA,B,same,X,2031-01-05\n'),
  'edges.csv': text('Source,Target,Type,Id,Label,Weight\n1,2,Directed,0,call,1.5\n2,3,Undirected,1,,2\n'),
  'blanks.txt': text('# a comment\n1 2 3\n2 3 1\n3 4 1\n4 1 2\n'),
  'network.paj': text('*Network a\n*Vertices 3 1\n1 "A"\n2 "E"\n3 "F"\n*Arcs :1 "call"\n1 2 1\n*Matrix\n0 1\n'),
  'full.dl': text('dl n=2 nm=2 format=fullmatrix\nlabels: A,B\nmatrix labels: CALL,PAY\ndata:\n0 1\n0 0\n\n0 0\n1 0\n'),
  'chart.anx': text(
    '<Chart><ChartItemCollection><ChartItem Label="Ann"><End><Entity EntityId="1" Identity="A"><Icon><IconStyle Type="Person"/></Icon></Entity></End></ChartItem><ChartItem Label="Bo"><End><Entity EntityId="2" Identity="B"/></End></ChartItem><ChartItem Label="call"><Link End1Id="1" End2Id="2"><LinkStyle ArrowStyle="ArrowOnHead" Type="Call"/></Link></ChartItem></ChartItemCollection></Chart>',
  ),
  'network.cx2': text(
    '[{"CXVersion":"2.0"},{"nodes":[{"id":1,"v":{"n":"A"}},{"id":2,"v":{"n":"B"}}]},{"attributeDeclarations":[{"nodes":{"name":{"a":"n","d":"string"}}}]},{"edges":[{"id":1,"s":1,"t":2}]}]',
  ),
  'network.cx': text(
    '[{"nodes":[{"@id":1,"n":"A"},{"@id":2,"n":"B"}]},{"edges":[{"@id":1,"s":1,"t":2,"i":"call"}]},{"numberVerification":[]}]',
  ),
  'stix.json': text(
    '{"type":"bundle","objects":[{"type":"identity","id":"identity--1","name":"A"},{"type":"identity","id":"identity--2","name":"B"},{"type":"relationship","id":"relationship--1","relationship_type":"uses","source_ref":"identity--1","target_ref":"identity--2"}]}',
  ),
  'd3.json': text('{"nodes":[{"name":"A"},{"name":"B"}],"links":[{"source":0,"target":1,"value":3}]}'),
  'adjacency.json': text('{"A":["B","C"],"B":["C"],"C":[]}'),
  'grid.json': text('[["caller","callee"],["1000001","1000002"],["1000002","1000003"]]'),
  'graphology.json': text(
    '{"options":{"type":"mixed"},"nodes":[{"key":"A","attributes":{"label":"A"}},{"key":"B"}],"edges":[{"source":"A","target":"B","undirected":true}]}',
  ),
  'telegram.json': text(
    '{"name":"G","type":"private_group","messages":[{"id":1,"type":"message","date":"2031-01-13T10:01:00","from":"A","from_id":"user1","text":"hi"},{"id":2,"type":"message","date":"2031-01-13T10:02:00","from":"B","text":["x",{"text":"y"}],"reply_to_message_id":1}]}',
  ),
  'facebook.json': text(
    '{"participants":[{"name":"A"},{"name":"B"}],"messages":[{"sender_name":"A","timestamp_ms":1925000000000,"content":"hi"}]}',
  ),
  'entities.ftm': text(
    '{"id":"p1","schema":"Person","properties":{"name":["A"]}}\n{"id":"l1","schema":"Payment","properties":{"payer":["p1"],"beneficiary":["p2"],"amount":["900"],"currency":["EUR"],"date":["2031-01-05"]}}\n',
  ),
  'neo4j.ndjson': text(
    '{"type":"node","id":"1","labels":["P"],"properties":{"name":"A"}}\n{"type":"node","id":"2","properties":{"name":"B"}}\n{"type":"relationship","id":"3","label":"KNOWS","start":{"id":"1"},"end":{"id":"2"}}\n',
  ),
  'statement.sta': text(
    ':20:X\r\n:25:DE02120300000000202051\r\n:28C:1/1\r\n:60F:C310101EUR1000,00\r\n:61:3101130113D100,00NTRFNONREF//1\r\n:86:020?00X?31DE02500105170137075030?32P2\r\n:62F:C310114EUR900,00\r\n-\r\n',
  ),
  'statement.xml': text(
    '<Document><BkToCstmrStmt><Stmt><Acct><Id><IBAN>DE02120300000000202051</IBAN></Id></Acct><Ntry><Amt Ccy="EUR">100.00</Amt><CdtDbtInd>DBIT</CdtDbtInd><BookgDt><Dt>2031-01-13</Dt></BookgDt><NtryDtls><TxDtls><RltdPties><Cdtr><Nm>B</Nm></Cdtr><CdtrAcct><Id><IBAN>DE02500105170137075030</IBAN></Id></CdtrAcct></RltdPties></TxDtls></NtryDtls></Ntry></Stmt></BkToCstmrStmt></Document>',
  ),
  'table.xls': text(
    '<html><table><tr><th>Caller</th><th>Callee</th></tr><tr><td>1000001</td><td>1000002</td></tr></table></html>',
  ),
  'sheet.xls': text(
    '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table><Row><Cell><Data ss:Type="String">source</Data></Cell><Cell><Data ss:Type="String">target</Data></Cell></Row><Row><Cell><Data ss:Type="String">A</Data></Cell><Cell><Data ss:Type="String">B</Data></Cell></Row></Table></Worksheet></Workbook>',
  ),
  'phones.txt': text('[١٣/١/٢٠٣١، ٨:١٠ م] Ann: hi\n[١٣/١/٢٠٣١، ٨:١١ م] Bo: yo\n'),
};
