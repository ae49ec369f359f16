import { type Graph, type GraphEdge, PassedOver } from './graph.ts';
import { isObject, type JsonObject } from './json-cells.ts';

/**
 * Reads a STIX 2 bundle: `relationship` objects are edges from `source_ref` to `target_ref`, everything else is a node of its type; an identity's type is
 * its class. What was revoked is passed over.
 */
export function graphOfStix(objects: readonly unknown[]): Graph {
  const graph: Graph = { nodes: [], edges: [], passedOver: new PassedOver() };
  for (const object of objects) {
    if (!isObject(object)) graph.passedOver.count('objects that are none');
    else if (object.revoked === true) graph.passedOver.count('objects that were revoked');
    else if (object.type === 'relationship') addEdge(object, graph);
    else if (PASSED_OVER.has(String(object.type))) graph.passedOver.count(`objects of type ${object.type}`);
    else addNode(object, graph);
  }
  return graph;
}

/** They speak of other objects, or of who may see them. */
const PASSED_OVER = new Set([
  'marking-definition',
  'sighting',
  'observed-data',
  'report',
  'note',
  'opinion',
  'grouping',
  'language-content',
  'extension-definition',
]);

function addNode(object: JsonObject, { nodes }: Graph): void {
  const { id, type, name, identity_class: identityClass, roles, description } = object;
  const kind = type === 'identity' && typeof identityClass === 'string' ? identityClass : type;
  const value = object.value ?? object.account_login ?? object.display_name;
  const label = [name, value].find((text) => typeof text === 'string') as string | undefined;
  const cells = {
    ...(Array.isArray(roles) ? { roles } : {}),
    ...(typeof description === 'string' ? { description } : {}),
  };
  nodes.push({ id: String(id), label, type: typeof kind === 'string' ? kind : undefined, cells });
}

function addEdge(object: JsonObject, { edges }: Graph): void {
  const at = object.start_time;
  edges.push({
    source: String(object.source_ref ?? ''),
    target: String(object.target_ref ?? ''),
    kind: String(object.relationship_type ?? 'related-to'),
    directed: '1',
    ...(typeof at === 'string' ? { at } : {}),
  } as GraphEdge);
}
