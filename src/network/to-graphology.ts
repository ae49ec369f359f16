import Graph from 'graphology';
import type { AbstractGraph } from 'graphology-types';
import { isProtected, type Person, type PersonId } from '../model/index.ts';
import type { Snapshot } from './snapshot.ts';

/** A graphology graph of a snapshot: simple, undirected, people in id order, ties with `strength`; no attribute is called weight. */
export function toGraphology(snapshot: Snapshot, personOf: (id: PersonId) => Person): AbstractGraph {
  const { ids, csr } = snapshot;
  const graph = new Graph({ type: 'undirected', multi: false, allowSelfLoops: false });
  for (const id of ids) {
    const person = personOf(id);
    graph.addNode(id, { category: person.category, protected: isProtected(person) });
  }
  for (let v = 0; v < csr.nodeCount; v++) {
    for (let arc = csr.offsets[v]!; arc < csr.offsets[v + 1]!; arc++) {
      const neighbor = csr.targets[arc]!;
      if (neighbor > v) graph.addUndirectedEdge(ids[v]!, ids[neighbor]!, { strength: csr.strengths[arc]! });
    }
  }
  return graph;
}
