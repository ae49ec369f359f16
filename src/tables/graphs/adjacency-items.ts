import type { JsonItems } from './graph-of-items.ts';
import { isObject, type JsonObject } from './json-cells.ts';

/**
 * The nodes and edges of a map from each node to its neighbors, as `to_dict_of_lists` and `to_dict_of_dicts` of networkx write it: `{ "A": ["B"], "B": { "A": { "weight": 2
 * } } }`. An edge that both ends tell alike is one without a direction, where all are such. Undefined for any other value.
 */
export function adjacencyItems(value: JsonObject): JsonItems | undefined {
  const ids = Object.keys(value);
  const known = new Set(ids);
  const arcs: { readonly source: string; readonly target: string; readonly cells: JsonObject }[] = [];
  for (const source of ids) {
    const held = value[source];
    const isList = Array.isArray(held);
    if (!isList && !isObject(held)) return undefined;
    const targets = isList ? held.map(String) : Object.keys(held);
    if (isList ? held.some(isObject) : targets.some((target) => !known.has(target))) return undefined;
    for (const target of targets) {
      const cells = isList ? {} : held[target];
      if (!isList && !isObject(cells)) return undefined;
      arcs.push({ source, target, cells: cells as JsonObject });
    }
  }
  // A list of settings may hold lists of words too: of neighbors, most have neighbors of their own.
  if (arcs.length === 0 || 2 * arcs.filter(({ target }) => known.has(target)).length < arcs.length) return undefined;
  const key = (source: string, target: string, cells: JsonObject): string => JSON.stringify([source, target, cells]);
  const told = new Set(arcs.map(({ source, target, cells }) => key(source, target, cells)));
  const isMirrored = arcs.every(({ source, target, cells }) => told.has(key(target, source, cells)));
  const place = new Map(ids.map((id, i) => [id, i]));
  const isFirst = ({ source, target }: { readonly source: string; readonly target: string }): boolean =>
    place.get(source)! <= place.get(target)!;
  const edges = (isMirrored ? arcs.filter(isFirst) : arcs).map(({ source, target, cells }) => ({
    ...cells,
    source,
    target,
  }));
  const nodes = [...new Set([...ids, ...arcs.map(({ target }) => target)])].map((id) => ({ id }));
  return { nodes, edges, directed: !isMirrored };
}
