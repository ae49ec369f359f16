import type { Findings } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { DAY_MS, isoDay, type TimeSpan } from '../time/index.ts';
import { escapeXml } from './escape-xml.ts';
import type { ExportOptions } from './export-options.ts';
import { gexfRules } from './export-rules.ts';
import { EDGE_COLUMNS, PERSON_COLUMNS, type PortableColumn } from './portable-columns.ts';
import { type Drawn, openPortable, type PortableEdge } from './portable-network.ts';

/** What `toGexf` may be told. */
export interface GexfOptions extends ExportOptions {
  /**
   * Default 1.2, which networkx reads too; it reads no file that mixes directions, so `directed` of an edge is an attribute where they are mixed. 1.3
   * gives every edge a type of its own.
   */
  readonly version?: '1.2' | '1.3' | undefined;
}

const NAMESPACES = { '1.2': 'http://www.gexf.net/1.2draft', '1.3': 'http://gexf.net/1.3' };

/**
 * Writes the network of eligible people as GEXF, which Gephi, Gephi Lite and networkx read.
 *
 * Nodes carry label, community, rank, score, rank interval, P(top k) and wording, and with `drawing` their place, size and color; a tie is an
 * edge for every kind and direction of its links, with their strength as weight and their number, and the shared events. With option `links` edges are dynamic: a spell for
 * every run of days (UTC) or phases on which the tie was seen, both ends included, and `first` and `last` as written. Where a case has
 * both days and phases, spells are of days. Under verdict `insufficient-data` ranks, scores and wordings are left out. The file says that
 * a name in it is a lead, not a finding.
 *
 * Cost: O(people + ties + links).
 *
 * @example toGexf(findings).includes('<node id="P01" label="P01">') // => true
 */
export function toGexf(findings: Findings, asked: GexfOptions = {}): string {
  checkSubject('toGexf', findings, 'findings');
  checkOptions('toGexf', asked, gexfRules);
  return [...gexfPieces(findings, asked)].join('');
}

/**
 * The text of {@link toGexf} piece by piece, of any length in little memory.
 *
 * @example [...gexfPieces(findings)].join('') === toGexf(findings) // => true
 */
export function* gexfPieces(findings: Findings, asked: GexfOptions = {}): Generator<string, void> {
  const { version = '1.2', ...options } = asked;
  const { people, ties, edges, about } = yield* openPortable(findings, options);
  const isDirected = isDirectedAlone(findings);
  const typeOf = ({ directed }: PortableEdge): string =>
    version === '1.2' || directed === isDirected ? '' : ` type="${directed ? 'directed' : 'undirected'}"`;
  let scale: TimeSpan['scale'] | undefined;
  for (const { spells } of ties()) {
    yield '';
    for (const span of spells) if (scale !== 'instant') scale = span.scale;
    if (scale === 'instant') break;
  }
  const time = scale === undefined ? '' : ` mode="dynamic" timeformat="${scale === 'instant' ? 'date' : 'integer'}"`;
  const namespace = NAMESPACES[version];
  yield `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf version="${version}" xmlns="${namespace}" xmlns:viz="${namespace}/viz">`,
    `  <meta><creator>ringtrace ${escapeXml(findings.ringtrace)}</creator><description>${escapeXml(about)}</description></meta>`,
    `  <graph defaultedgetype="${isDirected ? 'directed' : 'undirected'}"${time}>`,
    declare('node', PERSON_COLUMNS),
    declare('edge', EDGE_COLUMNS),
    '    <nodes>',
  ].join('\n')}\n`;
  for (const person of people) {
    const key = escapeXml(person.key);
    const values = valuesOf(PERSON_COLUMNS, person);
    yield `      <node id="${key}" label="${escapeXml(person.name ?? person.key)}">${values}${person.drawn ? drawnAs(person.drawn) : ''}</node>\n`;
  }
  yield '    </nodes>\n    <edges>\n';
  for (const tie of edges()) {
    const ends = `source="${escapeXml(tie.source)}" target="${escapeXml(tie.target)}"`;
    const spells = tie.spells.filter((span) => span.scale === scale).map(spellOf);
    const dated = spells.length === 0 ? '' : `<spells>${spells.join('')}</spells>`;
    const values = valuesOf(EDGE_COLUMNS, tie);
    yield `      <edge id="${escapeXml(tie.key)}" ${ends}${typeOf(tie)} weight="${tie.strength}">${values}${dated}</edge>\n`;
  }
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

/** Whether every edge has a direction; there is one for every part of a tie, and one without for a tie without parts. */
function isDirectedAlone({ ties }: Findings): boolean {
  return (
    ties.length > 0 &&
    ties.every(({ parts = [] }) => parts.length > 0 && parts.every(({ direction }) => direction !== 'none'))
  );
}

function declare<Row>(owner: 'node' | 'edge', columns: readonly PortableColumn<Row>[]): string {
  const attributes = columns.map(({ name, type }) => {
    return `<attribute id="${name}" title="${name}" type="${type === 'int' ? 'integer' : type}"/>`;
  });
  return `    <attributes class="${owner}">${attributes.join('')}</attributes>`;
}

function valuesOf<Row>(columns: readonly PortableColumn<Row>[], row: Row): string {
  const values = columns.flatMap(({ name, read }) => {
    const value = read(row);
    return value === null ? [] : [`<attvalue for="${name}" value="${escapeXml(String(value))}"/>`];
  });
  return values.length === 0 ? '' : `<attvalues>${values.join('')}</attvalues>`;
}

/** Both ends of a spell belong to it. */
function spellOf({ scale, start, end }: TimeSpan): string {
  const [from, to] = scale === 'phase' ? [start, end - 1] : [start, end - DAY_MS].map(isoDay);
  return `<spell start="${from}" end="${to}"/>`;
}

function drawnAs({ x, y, size, color }: Drawn): string {
  const lights = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color)?.slice(1) ?? [];
  const [red, green, blue] = lights.map((light) => Number.parseInt(light, 16));
  const colored = red === undefined ? '' : `<viz:color r="${red}" g="${green}" b="${blue}"/>`;
  return `${colored}<viz:position x="${x}" y="${y}" z="0"/><viz:size value="${size}"/>`;
}
