import { type Findings, visibleText } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import type { ExportOptions } from './export-options.ts';
import { exportRules } from './export-rules.ts';
import { type PortableEdge, type PortablePerson, portableNetwork } from './portable-network.ts';

/**
 * Writes the network of eligible people as a Pajek network (`.net`), which Pajek, UCINET, igraph, networkx and Netdraw read.
 *
 * A tie is a line for every `kind` and direction of its links: an arc where they point one way, an edge where they do not, with their strength as
 * value and the kind as label. Vertices are called by id, with their place in [0, 1] where `drawing` is given. The format has no place for ranks, names, times and handling
 * codes: `toGraphml` and `toCsv` carry them. networkx reads edges behind arcs as arcs of one direction.
 *
 * A quotation mark in an id is written as an apostrophe. Cost: O(people + ties).
 *
 * Source: Batagelj and Mrvar, Pajek reference manual, section "Input file".
 *
 * @example toPajek(findings).includes('*Vertices') // => true
 */
export function toPajek(findings: Findings, options: ExportOptions = {}): string {
  checkSubject('toPajek', findings, 'findings');
  checkOptions('toPajek', options, exportRules);
  const { people, edges, about } = portableNetwork(findings, options, quotable);
  const numberOf = new Map(people.map(({ key }, index) => [key, index + 1]));
  const placeOf = placesIn(people);
  const line = ({ source, target, strength, kind }: PortableEdge): string => {
    const label = kind === null ? '' : ` l "${quotable(kind)}"`;
    return `${numberOf.get(source)} ${numberOf.get(target)} ${strength}${label}`;
  };
  const section = (head: string, isDirected: boolean): string[] => {
    const own = edges.filter(({ directed }) => directed === isDirected);
    return own.length === 0 ? [] : [head, ...own.map(line)];
  };
  return `${[
    `% ${about}`,
    '*Network ringtrace',
    `*Vertices ${people.length}`,
    ...people.map((person, index) => `${index + 1} "${person.key}"${placeOf(person)}`),
    ...section('*Arcs', true),
    ...section('*Edges', false),
  ].join('\n')}\n`;
}

function quotable(text: string): string {
  return visibleText(text).replaceAll('"', "'");
}

/** Pajek draws in the unit square, from the top down. */
function placesIn(people: readonly PortablePerson[]): (person: PortablePerson) => string {
  const drawn = people.flatMap((person) => person.drawn ?? []);
  const scale = (of: 'x' | 'y'): ((value: number) => number) => {
    let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const place of drawn) [low, high] = [Math.min(low, place[of]), Math.max(high, place[of])];
    return (value) => (high > low ? (value - low) / (high - low) : 0.5);
  };
  const [across, up] = [scale('x'), scale('y')];
  return ({ drawn: place }) =>
    place === null ? '' : ` ${across(place.x).toFixed(4)} ${(1 - up(place.y)).toFixed(4)} 0.5000`;
}
