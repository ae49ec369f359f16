import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readCase } from '../../src/case/index.ts';
import { told } from '../cases/told.ts';

interface Tie {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}
type Write = (names: readonly string[], ties: readonly Tie[], isDirected: boolean) => string;

/** People with blanks in their names and letters of other scripts, and ties of which no two join the same two. */
const NAMES = ['Ann', 'Bo Roe', 'Čeda', 'Дан', 'Eva Ef', 'FG'];
const graphs = fc
  .record({
    isDirected: fc.boolean(),
    ties: fc.uniqueArray(fc.record({ from: fc.nat(5), to: fc.nat(5), weight: fc.integer({ min: 1, max: 9 }) }), {
      minLength: 1,
      maxLength: 12,
      selector: ({ from, to }) => [from, to].sort().join(),
    }),
  })
  .map(({ ties, ...graph }) => ({ ...graph, ties: ties.filter(({ from, to }) => from !== to) }))
  .filter(({ ties }) => ties.length > 0);

const each = <T>(items: readonly T[], line: (item: T, index: number) => string): string => items.map(line).join('\n');
const json = (value: unknown): string => JSON.stringify(value);
const grid: Write = (names, ties, isDirected) => {
  const cells = names.map(() => names.map(() => 0));
  for (const { from, to, weight } of ties) {
    cells[from]![to] = weight;
    if (!isDirected) cells[to]![from] = weight;
  }
  return each(cells, (row) => row.join(' '));
};
const edgesOf = (ties: readonly Tie[], of: (index: number) => unknown) =>
  ties.map(({ from, to, weight }) => ({ source: of(from), target: of(to), weight }));
const flag = (isDirected: boolean): string => (isDirected ? 'directed' : 'undirected');

/** How programs of networks write one graph. */
const FORMATS: Readonly<Record<string, readonly [name: string, write: Write]>> = {
  'a Pajek network': [
    'a.net',
    (names, ties, isDirected) =>
      `*Vertices ${names.length}\n${each(names, (name, i) => `${i + 1} "${name}"`)}\n*${isDirected ? 'Arcs' : 'Edges'}\n${each(ties, ({ from, to, weight }) => `${from + 1} ${to + 1} ${weight}`)}\n`,
  ],
  'a Pajek matrix': [
    'a.net',
    (names, ties, isDirected) =>
      `*Vertices ${names.length}\n${each(names, (name, i) => `${i + 1} "${name}"`)}\n*Matrix\n${grid(names, ties, isDirected)}\n`,
  ],
  'a full matrix of UCINET': [
    'a.dl',
    (names, ties, isDirected) =>
      `dl n=${names.length} format=fullmatrix\nlabels:\n${each(names, (name) => `"${name}"`)}\ndata:\n${grid(names, ties, isDirected)}\n`,
  ],
  'a matrix of a spreadsheet': [
    'a.csv',
    (names, ties, isDirected) =>
      `;${names.join(';')}\n${each(grid(names, ties, isDirected).split('\n'), (row, i) => `${names[i]};${row.replaceAll(' ', ';')}`)}\n`,
  ],
  GML: [
    'a.gml',
    (names, ties, isDirected) =>
      `graph [\ndirected ${isDirected ? 1 : 0}\n${each(names, (name, i) => `node [ id ${i} label "${name}" ]`)}\n${each(ties, ({ from, to, weight }) => `edge [ source ${from} target ${to} weight ${weight} ]`)}\n]\n`,
  ],
  DOT: [
    'a.dot',
    (names, ties, isDirected) =>
      `${isDirected ? 'digraph' : 'graph'} ring {\n${each(ties, ({ from, to, weight }) => `"${names[from]}" ${isDirected ? '->' : '--'} "${names[to]}" [weight=${weight}];`)}\n}\n`,
  ],
  GDF: [
    'a.gdf',
    (names, ties, isDirected) =>
      `nodedef>name VARCHAR,label VARCHAR\n${each(names, (name, i) => `n${i},"${name}"`)}\nedgedef>node1 VARCHAR,node2 VARCHAR,weight DOUBLE,directed BOOLEAN\n${each(ties, ({ from, to, weight }) => `n${from},n${to},${weight},${isDirected}`)}\n`,
  ],
  GraphML: [
    'a.graphml',
    (names, ties, isDirected) =>
      `<graphml><key id="l" for="node" attr.name="label" attr.type="string"/><key id="w" for="edge" attr.name="weight" attr.type="double"/><graph edgedefault="${flag(isDirected)}">${each(names, (name, i) => `<node id="n${i}"><data key="l">${name}</data></node>`)}${each(ties, ({ from, to, weight }) => `<edge source="n${from}" target="n${to}"><data key="w">${weight}</data></edge>`)}</graph></graphml>`,
  ],
  GEXF: [
    'a.gexf',
    (names, ties, isDirected) =>
      `<gexf version="1.2"><graph defaultedgetype="${flag(isDirected)}"><nodes>${each(names, (name, i) => `<node id="${i}" label="${name}"/>`)}</nodes><edges>${each(ties, ({ from, to, weight }, i) => `<edge id="${i}" source="${from}" target="${to}" weight="${weight}"/>`)}</edges></graph></gexf>`,
  ],
  'node-link JSON': [
    'a.json',
    (names, ties, isDirected) =>
      json({
        directed: isDirected,
        multigraph: false,
        nodes: names.map((id) => ({ id })),
        links: edgesOf(ties, (i) => names[i]),
      }),
  ],
  graphology: [
    'a.json',
    (names, ties, isDirected) =>
      json({
        options: { type: flag(isDirected) },
        nodes: names.map((label, i) => ({ key: `n${i}`, attributes: { label } })),
        edges: ties.map(({ from, to, weight }) => ({ source: `n${from}`, target: `n${to}`, attributes: { weight } })),
      }),
  ],
  'JSON Graph Format': [
    'a.json',
    (names, ties, isDirected) =>
      json({
        graph: {
          directed: isDirected,
          nodes: Object.fromEntries(names.map((label, i) => [`n${i}`, { label }])),
          edges: ties.map(({ from, to, weight }) => ({ source: `n${from}`, target: `n${to}`, metadata: { weight } })),
        },
      }),
  ],
  'a table of edges of Gephi': [
    'a.csv',
    (names, ties, isDirected) =>
      `Source,Target,Type,Weight\n${each(ties, ({ from, to, weight }) => `${names[from]},${names[to]},${isDirected ? 'Directed' : 'Undirected'},${weight}`)}\n`,
  ],
};
/** These know one kind of tie only. */
const ONE_KIND: Readonly<Record<string, readonly [name: string, isDirected: boolean, write: Write]>> = {
  'a list of edges of UCINET': [
    'a.dl',
    true,
    (names, ties) =>
      `dl n=${names.length} format=edgelist1\nlabels:\n${each(names, (name) => `"${name}"`)}\ndata:\n${each(ties, ({ from, to, weight }) => `${from + 1} ${to + 1} ${weight}`)}\n`,
  ],
  VNA: [
    'a.vna',
    true,
    (names, ties) =>
      `*node data\nID\n${each(names, (name) => `"${name}"`)}\n*tie data\nfrom to strength\n${each(ties, ({ from, to, weight }) => `"${names[from]}" "${names[to]}" ${weight}`)}\n`,
  ],
  Cytoscape: [
    'a.cyjs',
    false,
    (names, ties) =>
      json({
        elements: {
          nodes: names.map((name, i) => ({ data: { id: `n${i}`, name } })),
          edges: ties.map(({ from, to, weight }) => ({ data: { source: `n${from}`, target: `n${to}`, weight } })),
        },
      }),
  ],
  'lists of D3 by place': [
    'a.json',
    false,
    (names, ties) => json({ nodes: names.map((name) => ({ name })), links: edgesOf(ties, (i) => i) }),
  ],
};

/** A tie without a direction may be told from either end. */
function said(text: string): string {
  const [ends = '', ...rest] = text.split(' association');
  return ends.includes('--') ? [ends.split('--').sort().join('--'), ...rest].join(' association') : text;
}

function tiesOf(ties: readonly Tie[], isDirected: boolean): string[] {
  return ties
    .map(({ from, to, weight }) =>
      said(`${NAMES[from]}${isDirected ? '->' : '--'}${NAMES[to]} association${weight === 1 ? '' : ` x${weight}`}`),
    )
    .sort();
}

describe('a graph', () => {
  it.each(Object.entries(FORMATS))('written as %s is read back', async (format, [name, write]) => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ ties, isDirected }) => {
        // A matrix of which one half is empty is read as one half of a symmetric one.
        fc.pre(
          !format.includes('matrix') ||
            !isDirected ||
            (ties.some(({ from, to }) => from < to) && ties.some(({ from, to }) => from > to)),
        );
        const { links, rejected } = await readCase([{ name, data: write(NAMES, ties, isDirected) }]);
        expect(links.map(told).map(said).sort()).toEqual(tiesOf(ties, isDirected));
        expect(rejected).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it.each(Object.entries(ONE_KIND))('written as %s is read back', async (_, [name, isDirected, write]) => {
    await fc.assert(
      fc.asyncProperty(graphs, async ({ ties }) => {
        const { links, rejected } = await readCase([{ name, data: write(NAMES, ties, isDirected) }]);
        expect(links.map(told).map(said).sort()).toEqual(tiesOf(ties, isDirected));
        expect(rejected).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
