import { type Graph, type GraphEdge, type GraphNode, PassedOver } from './graph.ts';

/**
 * Reads Cytoscape's SIF: `node relation node node`, parted by tabs where there is one, else by blanks; a line of one name is a node without ties. Names
 * are those people gave; whether a relation has a direction is not said.
 */
export function readSif(text: string): Graph[] {
  const graph: Graph = { nodes: [], edges: [], passedOver: new PassedOver() };
  const nodes = new Map<string, GraphNode>();
  const called = (id: string): string => {
    if (!nodes.has(id)) nodes.set(id, { id, label: id, cells: {} });
    return id;
  };
  const delimiter = text.includes('\t') ? '\t' : /\s+/;
  for (const line of text.split('\n')) {
    const words = line
      .split(delimiter)
      .map((word) => word.trim())
      .filter((word) => word !== '');
    const [source, kind, ...targets] = words;
    if (source === undefined) continue;
    called(source);
    if (kind !== undefined && targets.length === 0) graph.passedOver.count('lines of two words: a relation to nobody');
    for (const target of targets) graph.edges.push({ source, target: called(target), kind: kind! } as GraphEdge);
  }
  for (const node of nodes.values()) graph.nodes.push(node);
  return [graph];
}
