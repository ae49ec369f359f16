import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, describe, expect, it } from 'vitest';
import { readCaseFile, readCaseFolder, readPeopleFile, readRows, writeLinksParquet } from '../../src/io/index.ts';
import { workbook } from './workbook.ts';

const folder = mkdtempSync(join(tmpdir(), 'ringtrace-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const pairs = async (path: string): Promise<unknown[]> =>
  (await readCaseFile(path)).links.map(({ source, target, strength, kind, at, directed }) => [
    source,
    target,
    strength,
    kind,
    at,
    directed,
  ]);

const GEXF = `<?xml version="1.0"?><gexf xmlns="http://gexf.net/1.3" version="1.3"><graph defaultedgetype="undirected">
<attributes class="node"><attribute id="0" title="category" type="string"/></attributes>
<attributes class="edge"><attribute id="0" title="kind" type="string"><default>call</default></attribute></attributes>
<nodes><node id="A" label="Ann"><attvalues><attvalue for="0" value="migrant"/></attvalues></node><node id="B"/></nodes>
<edges><edge id="e" source="A" target="B" weight="2"><spells><spell start="2031-01-05"/></spells></edge>
<edge source="B" target="C" type="directed"><attvalues><attvalue for="0" value="payment"/></attvalues></edge></edges></graph></gexf>`;

const GRAPHML = `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
<key id="w" for="edge" attr.name="weight" attr.type="double"><default>1</default></key><key id="k" for="edge" attr.name="kind" attr.type="string"/>
<graph edgedefault="directed"><node id="A"/><node id="B"/>
<edge source="A" target="B"><data key="w">2</data><data key="k">call</data></edge><edge source="B" target="A"/></graph></graphml>`;

const ANX = `<Chart><ChartItemCollection><ChartItem Label="x"><End><Entity EntityId="1" Identity="A"/></End></ChartItem>
<ChartItem Label="y"><End><Entity EntityId="2" Identity="B"/></End></ChartItem>
<ChartItem Label="rang" DateTime="2031-01-05T10:00:00"><Link End1Id="1" End2Id="2"><LinkStyle ArrowStyle="ArrowOnHead" Type="Call"/></Link></ChartItem>
</ChartItemCollection></Chart>`;

describe('readCaseFile', () => {
  it('reads the edges of GEXF, and the nodes as people', async () => {
    const path = file('a.gexf', GEXF);
    expect(await pairs(path)).toEqual([
      ['Ann', 'B', 2, 'call', '2031-01-05', false],
      ['B', 'C', 1, 'payment', undefined, true],
    ]);
    expect((await readPeopleFile(path)).people).toEqual([
      { id: 'Ann', category: 'migrant', names: ['A'] },
      { id: 'B', category: 'uncategorized' },
      { id: 'C', category: 'uncategorized' },
    ]);
  });

  it('reads the edges of GraphML with their defaults', async () => {
    expect(await pairs(file('a.graphml', GRAPHML))).toEqual([
      ['A', 'B', 2, 'call', undefined, true],
      ['B', 'A', 1, 'association', undefined, true],
    ]);
  });

  it('reads the links of an i2 chart', async () => {
    expect(await pairs(file('a.anx', ANX))).toEqual([['A', 'B', 1, 'call', '2031-01-05T10:00:00', true]]);
  });

  it('reads a workbook: shared, inline and rich texts, dates, long numbers, gaps and formulas', async () => {
    const path = file('a.xlsx', workbook());
    const { links, issues } = await readCaseFile(path);
    expect(issues).toEqual([]);
    expect(links.map(({ source, target, at, amount, kind }) => [source, target, at, amount, kind])).toEqual([
      ['385911110001', 'Bo & Co', '2008-01-31', 0.3, 'payment'],
      ['385911110001', 'B', '2008-01-31T12:00:00', undefined, 'association'],
    ]);
    expect(await pairs(file('a.xlsx.gz', gzipSync(workbook())))).toHaveLength(2);
    await expect(readCaseFile(path, { sheet: 'Other' })).rejects.toThrow(/name one of: 'Links'/);
  });

  it('reads the Parquet it writes, and what else is packed into gzip', async () => {
    const { links } = await readCaseFile(
      file('b.csv', 'source,target,weight,at,amount\nA,B,2,2031-01-05,7.5\nC,D,1,,\n'),
    );
    const path = join(folder, 'b.parquet');
    await writeLinksParquet(path, links, { people: [], rankUncategorized: true });
    const inFile = (name: string) => links.map((link) => ({ ...link, file: name }));
    expect((await readCaseFile(path)).links).toEqual(inFile('b.parquet'));
    expect((await readCaseFile(file('c.parquet.gz', gzipSync(readFileSync(path))))).links).toEqual(
      inFile('c.parquet.gz'),
    );
    expect(await pairs(file('d.csv.gz', gzipSync('source,target\nA,B\n')))).toHaveLength(1);
    expect(await pairs(file('packed-but-not-called-so.csv', gzipSync('source,target\nA,B\n')))).toHaveLength(1);
  });

  it('streams rows by column name', async () => {
    const rows: unknown[] = [];
    for await (const row of readRows(file('e.csv', 'source,target\nA,B\nC,D\n'))) rows.push(row);
    expect(rows).toEqual([
      { source: 'A', target: 'B' },
      { source: 'C', target: 'D' },
    ]);
  });
});

describe('readCaseFolder', () => {
  it('reads every file by what its columns say, as one case', async () => {
    const inside = mkdtempSync(join(folder, 'case-'));
    const put = (name: string, content: string | Uint8Array): void => writeFileSync(join(inside, name), content);
    put('calls.csv', 'caller,callee,start\nA,B,03/04/2031\nB,B,\n');
    put('bank.csv.gz', gzipSync('payer;payee;amount;currency\nA;C;900;EUR\n'));
    put('boat.csv', 'voyage,passenger\nV1,A\nV1,M\nV1,B\n');
    put('chart.gexf', GEXF);
    put('people.csv', 'id,category\nM,migrant\n');
    put('roles.csv', 'person,role\nC,financier\n');
    put('ports.csv', 'port,flag\nx,y\n');
    put('notes.md', 'not read');
    const reading = await readCaseFolder(inside, { dateOrder: 'day-first' });
    expect(reading.files.map(({ file: name, readAs }) => `${name} ${readAs}`)).toEqual([
      'bank.csv.gz payments',
      'boat.csv manifest',
      'calls.csv calls',
      'chart.gexf table',
      'chart.gexf people',
      'notes.md null',
      'people.csv people',
      'ports.csv null',
      'roles.csv people',
    ]);
    expect(reading.links.map(({ kind }) => kind).sort()).toEqual([
      'call',
      'call',
      'co-travel',
      'co-travel',
      'co-travel',
      'payment',
      'payment',
    ]);
    expect(reading.people.map(({ id, category }) => [id, category])).toEqual([
      ['Ann', 'migrant'],
      ['B', 'uncategorized'],
      ['C', 'uncategorized'],
      ['M', 'migrant'],
    ]);
    expect(reading.issues).toMatchObject([{ file: 'calls.csv', row: 2, code: 'self-link' }]);
    expect(reading.rejected).toEqual([{ caller: 'B', callee: 'B', start: '' }]);
  });

  it('reads nothing outside the folder', async () => {
    const inside = mkdtempSync(join(folder, 'links-'));
    symlinkSync(file('secret.csv', 'source,target\nX,Y\n'), join(inside, 'secret.csv'));
    symlinkSync(folder, join(inside, 'sub.csv'));
    await expect(readCaseFolder(inside)).rejects.toMatchObject({ code: 'empty-input' });
    writeFileSync(join(inside, 'own.csv'), 'source,target\nA,B\n');
    expect((await readCaseFolder(inside)).links).toHaveLength(1);
  });

  it('reports bytes of all files, never falling', async () => {
    const inside = mkdtempSync(join(folder, 'bytes-'));
    writeFileSync(join(inside, 'a.csv'), 'source,target\nA,B\n');
    writeFileSync(join(inside, 'b.csv'), 'source,target\nA,B\n');
    const seen: number[] = [];
    await readCaseFolder(inside, { onProgress: ({ done, total }) => seen.push(done / total) });
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(seen.at(-1)).toBe(1);
  });
});
