import type { Findings } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { escapeXml } from './escape-xml.ts';
import type { ExportOptions } from './export-options.ts';
import { exportRules } from './export-rules.ts';
import { EDGE_COLUMNS, PERSON_COLUMNS, type PortableColumn } from './portable-columns.ts';
import { type PortableEdge, type PortablePerson, portableNetwork } from './portable-network.ts';

const NODE_COLUMNS: readonly PortableColumn<PortablePerson>[] = [
  { name: 'label', type: 'string', read: ({ key, name }) => name ?? key },
  ...PERSON_COLUMNS,
  { name: 'x', type: 'double', read: ({ drawn }) => drawn?.x ?? null },
  { name: 'y', type: 'double', read: ({ drawn }) => drawn?.y ?? null },
];
const WEIGHTED_COLUMNS: readonly PortableColumn<PortableEdge>[] = [
  { name: 'weight', type: 'double', read: ({ strength }) => strength },
  ...EDGE_COLUMNS,
];

/**
 * Writes the network of eligible people as GraphML with typed attributes, which yEd, Gephi, igraph and networkx read.
 *
 * A tie is an edge for every `kind` and direction of its links, with their strength as `weight`, their number and the shared `events`. networkx reads no
 * file that mixes directions, so the attribute `directed` says it where they are mixed; with option `links` also the `first` and `last` time
 * they were seen, as written, `handling` codes and `retainUntil`. Under verdict `insufficient-data` ranks, scores and wordings are left out.
 *
 * Cost: O(people + ties).
 *
 * @example toGraphml(findings).includes('<node id="P01">') // => true
 */
export function toGraphml(findings: Findings, options: ExportOptions = {}): string {
  checkSubject('toGraphml', findings, 'findings');
  checkOptions('toGraphml', options, exportRules);
  const { people, edges: parts, about } = portableNetwork(findings, options);
  const isDirected = parts.length > 0 && parts.every(({ directed }) => directed);
  // igraph calls nodes by `name`, and would call all of them by nothing.
  const isNamed = people.some(({ name }) => name !== null);
  const nodeColumns = NODE_COLUMNS.filter(({ name }) => isNamed || name !== 'name');
  const keys = [
    ...nodeColumns.map(({ name, type }) => keyLine('node', name, type)),
    ...WEIGHTED_COLUMNS.map(({ name, type }) => keyLine('edge', name, type)),
  ];
  const nodes = people.map((person) => {
    const data = nodeColumns.map(({ name, read }) => dataOf('node', name, read(person))).join('');
    return `    <node id="${escapeXml(person.key)}">${data}</node>`;
  });
  const edges = parts.map((tie) => {
    const data = WEIGHTED_COLUMNS.map(({ name, read }) => dataOf('edge', name, read(tie))).join('');
    const ends = `source="${escapeXml(tie.source)}" target="${escapeXml(tie.target)}"`;
    return `    <edge id="${escapeXml(tie.key)}" ${ends}>${data}</edge>`;
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${escapeXml(about)}</desc>`,
    ...keys,
    `  <graph id="ringtrace" edgedefault="${isDirected ? 'directed' : 'undirected'}">`,
    ...nodes,
    ...edges,
    '  </graph>',
    '</graphml>',
  ].join('\n')}\n`;
}

function keyLine(owner: 'node' | 'edge', name: string, type: string): string {
  return `  <key id="${owner}-${name}" for="${owner}" attr.name="${name}" attr.type="${type}"/>`;
}

function dataOf(owner: 'node' | 'edge', name: string, value: string | number | null): string {
  return value === null ? '' : `<data key="${owner}-${name}">${escapeXml(String(value))}</data>`;
}
