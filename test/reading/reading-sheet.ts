import { execFileSync, spawnSync } from 'node:child_process';
import { readCase } from '../../src/case/index.ts';
import { buildNetwork } from '../../src/network/index.ts';
import { told } from '../cases/told.ts';
import { SMALLEST_FILES, type SmallestFile } from './smallest-files.ts';

const SCRIPT = `
import inspect, io, json, os, sys, tempfile
import igraph, networkx, numpy, scipy
from networkx.algorithms import bipartite
told = []
for name, text, asks in json.load(sys.stdin):
    path = os.path.join(tempfile.mkdtemp(), name)
    open(path, 'w').write(text)
    graph = eval(asks)
    if isinstance(graph, igraph.Graph):
        told.append([graph.vcount(), graph.ecount(), graph.is_directed()])
    else:
        told.append([graph.number_of_nodes(), graph.number_of_edges(), graph.is_directed()])
print(json.dumps(told))
`;

/** The Python that has both programs, or undefined. */
export const PEER_PYTHON: string | undefined = ['python3', '/usr/bin/python3'].find(
  (python) => spawnSync(python, ['-c', 'import igraph, networkx, scipy']).status === 0,
);

/** What a program makes of one of the files. */
export type PeerView = readonly [nodes: number, edges: number, isDirected: boolean];

export function peerViews(files: readonly SmallestFile[]): readonly PeerView[] {
  const asked = files.map(({ name, text, asks }) => [name, text, asks]);
  return JSON.parse(
    execFileSync(PEER_PYTHON!, ['-c', SCRIPT], { input: JSON.stringify(asked), encoding: 'utf8' }),
  ) as PeerView[];
}

export interface FileRead {
  readonly file: SmallestFile;
  readonly readAs: string;
  readonly people: number;
  readonly ties: number;
  readonly links: readonly string[];
}

export async function readSmallest(file: SmallestFile): Promise<FileRead> {
  const { name, text, owner } = file;
  const { links, people, files } = await readCase([{ name, data: text }], owner === undefined ? {} : { owner });
  const ends = new Set([...links.flatMap(({ source, target }) => [source, target]), ...people.map(({ id }) => id)]);
  const ties = links.length === 0 ? 0 : buildNetwork(links).tieCount;
  return { file, readAs: String(files[0]!.readAs), people: ends.size, ties, links: links.map(told) };
}

const cell = (text: string): string => `\`${text.trimEnd().replaceAll('\n', ' ⏎ ').replaceAll('|', '\\|')}\``;

/** The page of the smallest files, as docs has it. */
export async function readingSheet(): Promise<string> {
  const withPeers = SMALLEST_FILES.filter(({ asks }) => asks !== undefined);
  const views = new Map(peerViews(withPeers).map((view, i) => [withPeers[i]!, view]));
  const rows: string[] = [];
  for (const file of SMALLEST_FILES) {
    const { readAs, people, ties, links } = await readSmallest(file);
    const view = views.get(file);
    const checked =
      view === undefined ? 'by hand' : `${file.peer}: ${view[0]} nodes, ${view[1]} ${view[2] ? 'arcs' : 'edges'}`;
    const read = links.length === 0 ? 'nobody is tied' : links.map((link) => `\`${link}\``).join(', ');
    const name = file.owner === undefined ? file.name : `${file.name} --owner ${file.owner}`;
    rows.push(
      `| ${file.layout} | \`${name}\` | ${cell(file.text)} | ${readAs} | ${people} | ${ties} | ${read} | ${checked} |`,
    );
  }
  return `# The smallest file of each layout

What is read in the smallest file of each layout and format ([all that is read](formats.md)): people, ties, and the links with their directions. Each was written
down by hand before, and where networkx or igraph reads the same file, they were asked too. \`npm run reading-sheet\` writes this page anew; a test holds it to what is read.

| layout | file | what stands in it | read as | people | ties | links | checked against |
| --- | --- | --- | --- | ---: | ---: | --- | --- |
${rows.join('\n')}
`;
}
