import { anyText } from './any-text.ts';
import type { Graph } from './graphs/graph.ts';
import { graphTables } from './graphs/graph-tables.ts';
import { readAdjacency, readDictEdges } from './graphs/read-adjacency.ts';
import { readDl } from './graphs/read-dl.ts';
import { readGdf } from './graphs/read-gdf.ts';
import { readGml } from './graphs/read-gml.ts';
import { readPajek } from './graphs/read-pajek.ts';
import { readSif } from './graphs/read-sif.ts';
import { readVna } from './graphs/read-vna.ts';
import type { TableFormat } from './table-format.ts';

/** Formats of graphs that are text and no markup. Those that share an ending with tables tell themselves by their first words. */
export const GRAPH_TEXTS: readonly TableFormat[] = [
  graphText(
    'pajek',
    ['.net', '.paj', '.mat', '.txt'],
    readPajek,
    /^(?:\ufeff|ï»¿)?(?:\s*%[^\n]*\n)*\s*\*(?:vertices|network)\b/i,
  ),
  graphText('dl', ['.dl', '.txt', '.dat'], readDl, /^(?:ï»¿)?\s*dl[\s,]+(?:n|nr|nc|nm|format|title)\b/i),
  graphText('gml', ['.gml'], readGml),
  graphText('dot', ['.dot', '.gv'], async (text, place) => (await import('./graphs/read-dot.ts')).readDot(text, place)),
  graphText('gdf', ['.gdf'], readGdf),
  graphText('vna', ['.vna'], readVna),
  graphText('sif', ['.sif'], readSif),
  graphText('adjacency', ['.adjlist', '.multiline_adjlist'], readAdjacency),
  graphText(
    'edges with dictionaries',
    ['.edgelist', '.edges', '.txt'],
    readDictEdges,
    /^(?:\ufeff)?(?:[ \t]*(?:#[^\n]*)?\n)*[ \t]*\S+[ \t]+\S+[ \t]+\{(?:\}|[ \t]*['"][^\n]*\})[ \t\r]*(?:\n|$)/,
  ),
];

function graphText(
  name: string,
  extensions: readonly string[],
  read: (text: string, place: string) => Graph[] | Promise<Graph[]>,
  beginning?: RegExp,
): TableFormat {
  return {
    name,
    extensions,
    ...(beginning && { sniff: (head: string) => beginning.test(head) }),
    async read(source) {
      const { text, encoding } = await anyText(source);
      return graphTables(await read(text, source.name), source, encoding);
    },
  };
}
