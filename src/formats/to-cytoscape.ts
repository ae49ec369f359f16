import type { Findings } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import type { ExportOptions } from './export-options.ts';
import { exportRules } from './export-rules.ts';
import { portableNetwork } from './portable-network.ts';

/**
 * Writes the network of eligible people as JSON for Cytoscape.js and Cytoscape desktop.
 *
 * A tie is an edge for every kind and direction of its links. With `drawing`, people carry their position; with `links`, ties carry `first`, `last`, `handling` and `retainUntil`. Under verdict `insufficient-data` ranks, scores and wordings are left out.
 *
 * Cost: O(people + ties).
 *
 * @example JSON.parse(toCytoscape(findings)).elements.nodes[0].data.id // => 'P01'
 */
export function toCytoscape(findings: Findings, options: ExportOptions = {}): string {
  checkSubject('toCytoscape', findings, 'findings');
  checkOptions('toCytoscape', options, exportRules);
  const { people, edges: parts, about } = portableNetwork(findings, options);
  const nodes = people.map(({ key, person: _, drawn, names, ...values }) => ({
    data: {
      id: key,
      label: values.name ?? key,
      ...withoutNull(values),
      ...(names.length > 1 && { name: names.join('; ') }),
      ...(drawn && { color: drawn.color, size: drawn.size }),
    },
    // Screens count downward, the layout upward.
    ...(drawn && { position: { x: drawn.x, y: 0 - drawn.y } }),
  }));
  const edges = parts.map(
    ({ key, source, target, kind, directed, strength, linkCount, events, first, last, handling, retainUntil }) => ({
      data: {
        id: key,
        source,
        target,
        weight: strength,
        links: linkCount,
        events,
        ...(kind === null ? {} : { kind, directed }),
        ...withoutNull({ first, last, handling, retainUntil }),
      },
    }),
  );
  return `${JSON.stringify({ data: { name: 'ringtrace', about }, elements: { nodes, edges } })}\n`;
}

function withoutNull(values: object): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));
}
