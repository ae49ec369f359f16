import type { Graph, GraphNode } from './graph.ts';

/** What a node is: one like the others, one that those tied to it meet in, or nothing whose ties count. */
export type NodePart = 'node' | 'event' | 'none';

/** What is known of a node while its graph is laid out. */
export interface NodeFacts {
  name: string;
  part: NodePart;
  /** It stands at the end of an edge. */
  isTied: boolean;
}

export interface NodesAndEnds {
  readonly nodes: readonly GraphNode[];
  /** Of each node in turn; nodes of one id have the same. */
  readonly facts: readonly NodeFacts[];
  /** Source and target of each edge in turn. */
  readonly ends: readonly NodeFacts[];
}

/** A node that stands nowhere but at the end of an edge is one too. Each end is looked up once, for graphs have many more edges than nodes. */
export function nodesAndEnds({ nodes, edges, ties }: Graph): NodesAndEnds {
  const byId = new Map<string, NodeFacts>();
  const added: GraphNode[] = [];
  const facts = nodes.map(({ id }) => {
    const fact = (!ties && byId.get(id)) || { name: id, part: 'node' as const, isTied: false };
    if (!ties) byId.set(id, fact);
    return fact;
  });
  if (ties) {
    for (let tie = 0; tie < ties.length; tie++) {
      facts[ties.source(tie)]!.isTied = true;
      facts[ties.target(tie)]!.isTied = true;
    }
    return { nodes, facts, ends: [] };
  }
  const factsOf = (id: string): NodeFacts => {
    let fact = byId.get(id);
    if (fact === undefined) {
      fact = { name: id, part: 'node', isTied: true };
      // An end that the edge does not state is no node.
      if (id !== '') {
        added.push({ id, cells: {} });
        facts.push(fact);
        byId.set(id, fact);
      }
    }
    fact.isTied = true;
    return fact;
  };
  const ends: NodeFacts[] = [];
  for (const { source, target } of edges) ends.push(factsOf(source), factsOf(target));
  return { facts, ends, nodes: added.length === 0 ? nodes : [...nodes, ...added] };
}
