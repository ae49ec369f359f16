import { adjacencyItems } from './adjacency-items.ts';
import type { Graph } from './graph.ts';
import { graphOfCx } from './graph-of-cx.ts';
import { graphOfItems, type JsonItems } from './graph-of-items.ts';
import { graphOfStix } from './graph-of-stix.ts';
import { isObject, type JsonObject, listOf } from './json-cells.ts';

/**
 * Finds the graphs that a JSON value is, if it is any: node-link and adjacency of networkx, D3, vis and sigma, graphology, Gephi Lite, JSON Graph Format, maps of neighbors,
 * Cytoscape elements, CX and CX2, Neo4j's export, STIX 2 bundles. Gives undefined for a value that is no graph.
 */
export function graphsOfJson(value: unknown): Graph[] | undefined {
  if (Array.isArray(value)) return graphsOfList(value);
  if (!isObject(value)) return undefined;
  if (value.type === 'bundle' && Array.isArray(value.objects)) return [graphOfStix(value.objects)];
  if (Array.isArray(value.graphs)) return value.graphs.flatMap((graph, i) => named(graphsOfJson({ graph }), graph, i));
  if (isObject(value.graph) && value.graph.nodes !== undefined && value.nodes === undefined)
    return [graphOfJgf(value.graph)];
  if (isObject(value.graphDataset)) return gephiLite(value.graphDataset);
  if (value.elements !== undefined) {
    const isOwn = isObject(value.data) && value.data.name === 'ringtrace';
    return cytoscape(value.elements, direction(value))?.map((graph) => ({ ...graph, hasLastingIds: isOwn }));
  }
  const nodes = listOf(value.nodes);
  if (!nodes) {
    const items = adjacencyItems(value);
    return items && [graphOfItems(items)];
  }
  if (Array.isArray(value.adjacency))
    return [graphOfItems({ nodes, edges: adjacent(value, nodes, value.adjacency), ...direction(value) })];
  const edges = listOf(value.links) ?? listOf(value.edges) ?? listOf(value.rels) ?? listOf(value.relationships);
  return edges && [graphOfItems({ nodes, edges, ...direction(value) })];
}

type Directed = Pick<JsonItems, 'directed'>;

/** networkx says `directed`, graphology a type, whose mixed graphs mark their undirected edges. */
function direction({ directed, options }: JsonObject): Directed {
  if (typeof directed === 'boolean') return { directed };
  const type = isObject(options) ? options.type : undefined;
  return { directed: type === undefined ? undefined : type !== 'undirected' };
}

function graphsOfList(values: readonly unknown[]): Graph[] | undefined {
  const objects = values.filter(isObject);
  if (objects.length === 0 || objects.length < values.length) return undefined;
  if (objects.some((object) => 'CXVersion' in object || 'numberVerification' in object)) return [graphOfCx(objects)];
  if (objects.every(({ data }) => isObject(data))) return cytoscape(values);
  const isNeo4j = objects.every(({ type }) => type === 'node' || type === 'relationship');
  if (!isNeo4j || !objects.some(({ start }) => isObject(start))) return undefined;
  const [nodes, edges] = ['node', 'relationship'].map((kind) => objects.filter(({ type }) => type === kind));
  return [
    graphOfItems({
      nodes: nodes!.map(({ type: _, ...node }) => node),
      edges: edges!.map(({ type: _, ...edge }) => edge),
      directed: true,
    }),
  ];
}

function cytoscape(elements: unknown, of: Directed = {}): Graph[] | undefined {
  if (Array.isArray(elements)) {
    const items = elements.filter(isObject);
    const isEdge = ({ data, group }: JsonObject): boolean =>
      group === 'edges' || (isObject(data) && data.source !== undefined && data.target !== undefined);
    return [graphOfItems({ nodes: items.filter((item) => !isEdge(item)), edges: items.filter(isEdge), ...of })];
  }
  if (!isObject(elements)) return undefined;
  return [graphOfItems({ nodes: listOf(elements.nodes) ?? [], edges: listOf(elements.edges) ?? [], ...of })];
}

/** Attributes stand beside the graph, by the key of their node or edge. */
function gephiLite({ fullGraph, graph, nodeData, edgeData, metadata }: JsonObject): Graph[] | undefined {
  const held = isObject(fullGraph) ? fullGraph : graph;
  if (!isObject(held)) return undefined;
  const beside = (data: unknown) => (item: unknown) => {
    const key = isObject(item) ? item.key : undefined;
    const more = isObject(data) && typeof key === 'string' && Object.hasOwn(data, key) ? data[key] : {};
    return { ...(item as JsonObject), data: more };
  };
  const type = isObject(metadata) ? metadata.type : undefined;
  const options = isObject(held.options) ? held.options : { type };
  const nodes = (listOf(held.nodes) ?? []).map(beside(nodeData));
  return [graphOfItems({ nodes, edges: (listOf(held.edges) ?? []).map(beside(edgeData)), ...direction({ options }) })];
}

function graphOfJgf({ nodes, edges, hyperedges, directed }: JsonObject): Graph {
  const list = Array.isArray(nodes)
    ? nodes
    : Object.entries(isObject(nodes) ? nodes : {}).map(([id, node]) => ({ ...(isObject(node) ? node : {}), id }));
  const graph = graphOfItems({ nodes: list, edges: listOf(edges) ?? [], directed: directed !== false });
  graph.passedOver.count('hyperedges: they tie more than two', listOf(hyperedges)?.length ?? 0);
  return graph;
}

function named(graphs: Graph[] | undefined, graph: unknown, index: number): Graph[] {
  const label = isObject(graph) && typeof graph.label === 'string' ? graph.label : String(index + 1);
  return (graphs ?? []).map((found) => ({ ...found, name: label }));
}

/** Of an undirected graph both ends tell of an edge. */
function adjacent({ directed }: JsonObject, nodes: readonly unknown[], lists: readonly unknown[]): JsonObject[] {
  const ids = nodes.map((node) => (isObject(node) ? node.id : node));
  const placeOf = new Map(ids.map((id, i) => [id, i]));
  return lists.flatMap((list, i) =>
    (Array.isArray(list) ? list : []).filter(isObject).flatMap(({ id, key: _, ...cells }) => {
      if (directed !== true && (placeOf.get(id) ?? i) < i) return [];
      return [{ ...cells, source: ids[i], target: id }];
    }),
  );
}
