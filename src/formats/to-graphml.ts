import type { Findings } from '../model/index.ts';
import { escapeXml } from './escape-xml.ts';
import type { ExportOptions } from './export-options.ts';
import { type PortablePerson, portableNetwork } from './portable-network.ts';

interface Column<Row> {
  readonly name: string;
  readonly type: 'string' | 'int' | 'double';
  readonly read: (row: Row) => string | number | null;
}

const PERSON_COLUMNS: readonly Column<PortablePerson>[] = [
  { name: 'label', type: 'string', read: ({ key }) => key },
  { name: 'community', type: 'int', read: ({ community }) => community },
  { name: 'rank', type: 'double', read: ({ rank }) => rank },
  { name: 'score', type: 'double', read: ({ score }) => score },
  { name: 'rankLow', type: 'double', read: ({ rankLow }) => rankLow },
  { name: 'rankHigh', type: 'double', read: ({ rankHigh }) => rankHigh },
  { name: 'pTop', type: 'double', read: ({ pTop }) => pTop },
  { name: 'lead', type: 'string', read: ({ lead }) => lead },
  { name: 'x', type: 'double', read: ({ drawn }) => drawn?.x ?? null },
  { name: 'y', type: 'double', read: ({ drawn }) => drawn?.y ?? null },
];

/**
 * Writes the network of eligible people as GraphML with typed attributes, which yEd, Gephi, igraph and networkx read.
 *
 * Ties carry their strength as `weight`, the number of `links` and the shared `events`. Under verdict `insufficient-data` ranks,
 * scores and wordings are left out.
 *
 * Cost: O(people + ties).
 *
 * @example toGraphml(findings).includes('<node id="P01">') // => true
 */
export function toGraphml(findings: Findings, options: ExportOptions = {}): string {
  const { people, ties, about } = portableNetwork(findings, options);
  const tieColumns = [
    ['weight', 'double'],
    ['links', 'int'],
    ['events', 'string'],
  ] as const;
  const keys = [
    ...PERSON_COLUMNS.map(({ name, type }) => keyLine('node', name, type)),
    ...tieColumns.map(([name, type]) => keyLine('edge', name, type)),
  ];
  const nodes = people.map((person) => {
    const data = PERSON_COLUMNS.map(({ name, read }) => dataOf('node', name, read(person))).join('');
    return `    <node id="${escapeXml(person.key)}">${data}</node>`;
  });
  const edges = ties.map(({ key, source, target, strength, linkCount, events }) => {
    const data =
      dataOf('edge', 'weight', strength) +
      dataOf('edge', 'links', linkCount) +
      dataOf('edge', 'events', events.join(' ') || null);
    return `    <edge id="${escapeXml(key)}" source="${escapeXml(source)}" target="${escapeXml(target)}">${data}</edge>`;
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
