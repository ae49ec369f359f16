import { type Graph, type GraphEdge, PassedOver } from './graph.ts';
import { cellsOfItem, isObject, type JsonObject, listOf } from './json-cells.ts';

/** Reads Cytoscape's CX and CX2: aspects with nodes, edges and their attributes, which CX keeps apart and CX2 beside them. */
export function graphOfCx(aspects: readonly JsonObject[]): Graph {
  const graph: Graph = { nodes: [], edges: [], passedOver: new PassedOver() };
  const all = (name: string): readonly JsonObject[] =>
    aspects.flatMap((aspect) => (Object.hasOwn(aspect, name) ? (listOf(aspect[name]) ?? []) : [])).filter(isObject);
  const nodeCells = attributesOf(all('nodeAttributes'));
  const edgeCells = attributesOf(all('edgeAttributes'));
  const usual = usualOf(all('attributeDeclarations'));
  for (const node of all('nodes')) {
    const id = String(node['@id'] ?? node.id ?? '');
    const cells = { ...nodeCells.get(id), ...cellsOfItem({ data: node.v }) };
    const label = [node.n, cells.name, cells.n].find((name) => typeof name === 'string');
    graph.nodes.push({
      id,
      label: label as string | undefined,
      type: typeof cells.type === 'string' ? cells.type : undefined,
      cells,
    });
  }
  for (const edge of all('edges')) {
    const { interaction, ...cells } = {
      ...edgeCells.get(String(edge['@id'] ?? edge.id)),
      ...cellsOfItem({ data: edge.v }),
    };
    const kind = cells.kind ?? edge.i ?? interaction;
    graph.edges.push({
      ...cells,
      ...(kind === undefined ? {} : { kind }),
      source: String(edge.s ?? ''),
      target: String(edge.t ?? ''),
    } as GraphEdge);
  }
  graph.passedOver.count('groups of nodes', all('cyGroups').length);
  return { ...graph, usual };
}

function attributesOf(stated: readonly JsonObject[]): Map<string, Record<string, unknown>> {
  const byOwner = new Map<string, Record<string, unknown>>();
  for (const { po, n, v } of stated) {
    for (const owner of Array.isArray(po) ? po : [po]) {
      const cells = byOwner.get(String(owner)) ?? Object.create(null);
      if (typeof v !== 'object' || Array.isArray(v)) cells[String(n)] = v;
      byOwner.set(String(owner), cells);
    }
  }
  return byOwner;
}

/** CX2 declares defaults once. */
function usualOf(declared: readonly JsonObject[]): { node: Record<string, unknown>; edge: Record<string, unknown> } {
  const defaults = (owner: 'nodes' | 'edges'): Record<string, unknown> => {
    const cells: Record<string, unknown> = Object.create(null);
    for (const declarations of declared) {
      const of = declarations[owner];
      if (!isObject(of)) continue;
      for (const [name, rule] of Object.entries(of)) if (isObject(rule) && rule.v !== undefined) cells[name] = rule.v;
    }
    return cells;
  };
  return { node: defaults('nodes'), edge: defaults('edges') };
}
