import Graph from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import { isProtected, nodeKeys, type Person, type PersonId } from '../model/index.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * A graphology graph of a snapshot: simple, undirected, people in id order with `person`, `category` and `protected`, ties with `strength`; no
 * attribute is called weight. A node's key is the person's id, but for ids such as `__proto__` that graphology cannot hold: see
 * `nodeKeys`.
 */
export function toGraphology(snapshot: Snapshot, personOf: (id: PersonId) => Person): AbstractGraph {
  const { ids, csr } = snapshot;
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  const keys = nodeKeys(ids);
  for (const [node, id] of ids.entries()) {
    const person = personOf(id);
    graph.addNode(keys[node], { person: id, category: person.category, protected: isProtected(person) });
  }
  for (let v = 0; v < csr.nodeCount; v++) {
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      const neighbor = csr.targets[arc]!;
      if (neighbor > v) graph.addUndirectedEdge(keys[v], keys[neighbor], { strength: csr.strengths[arc]! });
    }
  }
  return graph;
}
