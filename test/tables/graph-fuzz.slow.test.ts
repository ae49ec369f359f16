import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import { RingtraceError } from '../../src/model/index.ts';

/** Words, marks and numbers that the formats are made of, in any order. */
const PIECES: Readonly<Record<string, readonly string[]>> = {
  'a.net': [
    '*Vertices 3',
    '*Vertices 3 2',
    '*Arcs',
    '*Edges :1 "x"',
    '*Matrix',
    '*Arcslist',
    '*Partition p',
    '1 2',
    '2 3 1.5',
    '1 "A"',
    '3 B [1-2,4]',
    '9',
    '-1 x',
    '0 1 0',
    '%',
    '"',
    "'",
  ],
  'a.dl': [
    'dl',
    'n=3',
    'nr=2 nc=2',
    'nm=2',
    'format=edgelist1',
    'format=nodelist2',
    'format=lowerhalf',
    'labels:',
    'labels embedded',
    'row labels:',
    'data:',
    'A,B,C',
    '1 2',
    '0 1 0',
    '"x',
    '!',
    '.',
  ],
  'a.gml': [
    'graph',
    '[',
    ']',
    'node',
    'edge',
    'id 1',
    'id 2',
    'label "A',
    '"',
    'source 1',
    'target 2',
    'directed 1',
    '#',
    '&#0;',
    '&amp;',
  ],
  'a.dot': [
    'digraph',
    'graph',
    '{',
    '}',
    'a',
    '->',
    '--',
    '[x=1]',
    'subgraph s',
    ';',
    '"',
    '<b>',
    'strict',
    'node',
    'edge [weight=2]',
    ':',
    '//',
  ],
  'a.gdf': ['nodedef>name VARCHAR', 'edgedef>node1,node2,directed', 'a', 'a,b', ',,', '"x', "'", '#'],
  'a.vna': ['*Node data', '*Tie data', '*Tie properties', 'id x', 'a b', 'a b 1 2', 'from to strength', '"'],
  'a.sif': ['a', 'b c d', 'a\tb', '\t', '"'],
  'a.gexf': [
    '<gexf>',
    '</gexf>',
    '<graph>',
    '</graph>',
    '<node id="1"/>',
    '<node>',
    '</node>',
    '<edge source="1" target="2" start="x"/>',
    '<attvalue for="1" value="2"/>',
    '<attributes class="edge">',
    '<attribute id="1"><default>x</default>',
    '&',
    '<![CDATA[',
    '-->',
  ],
  'a.graphml': [
    '<graphml>',
    '</graphml>',
    '<graph edgedefault="directed">',
    '</graph>',
    '<node id="1"/>',
    '<node>',
    '</node>',
    '<edge source="1" target="2"/>',
    '<edge>',
    '<data key="1">x</data>',
    '<key id="1">',
    '</key>',
    '<y:Arrows source="x"/>',
    '&lt',
  ],
  'a.anx': [
    '<Chart>',
    '</Chart>',
    '<ChartItem>',
    '</ChartItem>',
    '<Entity EntityId="1"/>',
    '<Link End1Id="1" End2Id="2"/>',
    '<LinkStyle ArrowStyle="x"/>',
    '<Attribute Value="1"/>',
    '<Entity/>',
    '<Link/>',
  ],
  'a.sta': [':20:', ':25:X', ':61:3101050105D500,00N', ':61:x', ':86:/NAME/x', ':86:?32', '-}', ':60F:C310101EUR1,'],
  'a.xml': [
    '<Document>',
    '</Document>',
    '<Stmt>',
    '</Stmt>',
    '<Ntry>',
    '</Ntry>',
    '<TxDtls>',
    '</TxDtls>',
    '<Amt Ccy="EUR">1</Amt>',
    '<CdtDbtInd>DBIT</CdtDbtInd>',
    '<Cdtr><Nm>x</Nm></Cdtr>',
  ],
  'a.xls': [
    '<table>',
    '</table>',
    '<tr>',
    '<td colspan="3">',
    'x',
    '</td>',
    '<html>',
    'source',
    'target',
    '\t',
    '<!--',
  ],
};
const SCALARS = [null, 0, -1, 1e21, '', 'a', true, [], {}] as const;
const MEMBERS = [
  'nodes',
  'edges',
  'links',
  'elements',
  'data',
  'source',
  'target',
  'id',
  'graph',
  'graphs',
  'adjacency',
  'objects',
  'type',
  'options',
  'key',
  '__proto__',
];

async function isRead(name: string, data: string): Promise<void> {
  try {
    const { links, rejected } = await readCase([{ name, data }]);
    expect(links.length + rejected.length).toBeGreaterThanOrEqual(0);
  } catch (error) {
    if (!(error instanceof RingtraceError)) throw error;
    expect(['malformed-file', 'empty-input', 'unreadable-file']).toContain(error.code);
  }
}

describe('graphs and statements of any words', () => {
  it.each(Object.keys(PIECES))('%s: are read, or refused by name', async (name) => {
    const pieces = PIECES[name]!;
    const text = fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 3 })), { maxLength: 14 });
    const start = pieces[0]!;
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('\n', ' '), (words, between) =>
        isRead(name, [start, ...words].join(between)),
      ),
      { numRuns: 150 },
    );
  });

  it('JSON: is read, or refused by name', async () => {
    const value = fc.letrec((tie) => ({
      any: fc.oneof(
        { depthSize: 'small' },
        fc.constantFrom(...SCALARS),
        fc.array(tie('any'), { maxLength: 3 }),
        tie('object'),
      ),
      object: fc.dictionary(fc.constantFrom(...MEMBERS), tie('any'), { maxKeys: 5 }),
    }));
    await fc.assert(
      fc.asyncProperty(value.object!, (object) => isRead('a.json', JSON.stringify(object))),
      { numRuns: 300 },
    );
  });

  it('no edge is lost: every one is a link, a rejected row or passed over', async () => {
    const id = fc.integer({ min: 1, max: 4 });
    const edges = fc.array(fc.tuple(id, id), { minLength: 1, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(edges, async (pairs) => {
        const nodes = [1, 2, 3, 4].map((n) => `${n} "N${n}"`);
        const net = ['*Vertices 4', ...nodes, '*Arcs', ...pairs.map((pair) => pair.join(' '))].join('\n');
        const gml = `graph [ directed 1 ${[1, 2, 3, 4].map((n) => `node [ id ${n} label "N${n}" ]`).join(' ')} ${pairs.map(([a, b]) => `edge [ source ${a} target ${b} ]`).join(' ')} ]`;
        for (const [name, data] of Object.entries({ 'a.net': net, 'a.gml': gml })) {
          const { links, rejected } = await readCase([{ name, data }]);
          expect(links.length + rejected.length).toBe(pairs.length);
          expect(links.map(({ source, target }) => `${source} ${target}`).sort()).toEqual(
            pairs
              .filter(([a, b]) => a !== b)
              .map(([a, b]) => `N${a} N${b}`)
              .sort(),
          );
        }
      }),
      { numRuns: 60 },
    );
  });
});
