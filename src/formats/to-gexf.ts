import { UndirectedGraph } from 'graphology';
import { write } from 'graphology-gexf';
import type { Findings } from '../model/index.ts';
import type { ExportOptions } from './export-options.ts';
import { portableNetwork } from './portable-network.ts';

/**
 * Writes the network of eligible people as GEXF 1.2, which Gephi, Gephi Lite and networkx read.
 *
 * Nodes carry label, community, rank, score, rank interval, P(top k) and wording, and with `drawing` their place, size and color;
 * edges carry the tie's strength as weight, the number of links and the shared events. Under verdict `insufficient-data` ranks,
 * scores and wordings are left out. The file says that a name in it is a lead, not a finding.
 *
 * Cost: O(people + ties).
 *
 * @example toGexf(findings).includes('<node id="P01" label="P01">') // => true
 */
export function toGexf(findings: Findings, options: ExportOptions = {}): string {
  const { people, ties, about } = portableNetwork(findings, options);
  const graph = new UndirectedGraph();
  graph.replaceAttributes({ creator: `ringtrace ${findings.ringtrace}`, description: about });
  for (const { key, person: _, drawn, ...attributes } of people) {
    graph.addNode(key, { label: key, ...attributes, ...drawn });
  }
  for (const { key, source, target, strength, linkCount, events } of ties) {
    graph.addEdgeWithKey(key, source, target, { weight: strength, links: linkCount, events: events.join(' ') });
  }
  return `${write(graph)}\n`;
}
