import type { Findings } from '../model/index.ts';
import { checkOptions } from '../rules/index.ts';
import { escapeXml } from './escape-xml.ts';
import type { ExportOptions } from './export-options.ts';
import { exportRules } from './export-rules.ts';
import { PERSON_COLUMNS, type PortableColumn, TIE_COLUMNS } from './portable-columns.ts';
import { type PortablePerson, type PortableTie, portableNetwork } from './portable-network.ts';

const NODE_COLUMNS: readonly PortableColumn<PortablePerson>[] = [
  { name: 'label', type: 'string', read: ({ key }) => key },
  ...PERSON_COLUMNS,
  { name: 'x', type: 'double', read: ({ drawn }) => drawn?.x ?? null },
  { name: 'y', type: 'double', read: ({ drawn }) => drawn?.y ?? null },
];
const EDGE_COLUMNS: readonly PortableColumn<PortableTie>[] = [
  { name: 'weight', type: 'double', read: ({ strength }) => strength },
  ...TIE_COLUMNS,
];

/**
 * Writes the network of eligible people as GraphML with typed attributes, which yEd, Gephi, igraph and networkx read.
 *
 * Ties carry their strength as `weight`, the number of `links` and the shared `events`; with option `links` also the `first` and `last` time
 * they were seen, as written, `handling` codes and `retainUntil`. Under verdict `insufficient-data` ranks, scores and wordings are left out.
 *
 * Cost: O(people + ties).
 *
 * @example toGraphml(findings).includes('<node id="P01">') // => true
 */
export function toGraphml(findings: Findings, options: ExportOptions = {}): string {
  checkOptions('toGraphml', options, exportRules);
  const { people, ties, about } = portableNetwork(findings, options);
  const keys = [
    ...NODE_COLUMNS.map(({ name, type }) => keyLine('node', name, type)),
    ...EDGE_COLUMNS.map(({ name, type }) => keyLine('edge', name, type)),
  ];
  const nodes = people.map((person) => {
    const data = NODE_COLUMNS.map(({ name, read }) => dataOf('node', name, read(person))).join('');
    return `    <node id="${escapeXml(person.key)}">${data}</node>`;
  });
  const edges = ties.map((tie) => {
    const data = EDGE_COLUMNS.map(({ name, read }) => dataOf('edge', name, read(tie))).join('');
    const ends = `source="${escapeXml(tie.source)}" target="${escapeXml(tie.target)}"`;
    return `    <edge id="${escapeXml(tie.key)}" ${ends}>${data}</edge>`;
  });
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    `  <desc>${escapeXml(about)}</desc>`,
    ...keys,
    '  <graph id="ring" edgedefault="undirected">',
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
