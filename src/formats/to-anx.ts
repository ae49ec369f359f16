import type { Findings } from '../model/index.ts';
import { checkOptions, checkSubject } from '../rules/index.ts';
import { escapeXml } from './escape-xml.ts';
import type { ExportOptions } from './export-options.ts';
import { exportRules } from './export-rules.ts';
import { type PortableEdge, type PortablePerson, portableNetwork } from './portable-network.ts';

type Attribute<Item> = readonly [name: string, type: string, read: (item: Item) => string | number | null];

const ATTRIBUTES: readonly Attribute<PortablePerson>[] = [
  ['Community', 'AttNumber', ({ community }) => community],
  ['Rank', 'AttNumber', ({ rank }) => rank],
  ['Score', 'AttNumber', ({ score }) => score],
  ['Wording', 'AttText', ({ lead }) => lead],
  // A chart item has one label.
  ['Names', 'AttText', ({ names }) => (names.length > 1 ? names.join('; ') : null)],
];
const TIE_ATTRIBUTES: readonly Attribute<PortableEdge>[] = [
  ['Strength', 'AttNumber', ({ strength }) => strength],
  ['First seen', 'AttText', ({ first }) => first],
  ['Last seen', 'AttText', ({ last }) => last],
  ['Handling', 'AttText', ({ handling }) => handling],
  ['Retain until', 'AttText', ({ retainUntil }) => retainUntil],
];

/**
 * Writes the network of eligible people as a minimal i2 Analyst's Notebook exchange chart (ANX): a person icon each, a line for
 * every kind and direction of a tie, labelled with its number of links.
 *
 * With `links`, lines say when the tie was first and last seen, with handling codes. With `drawing`, people stand where the drawing puts them, else in rows. Under verdict `insufficient-data` ranks, scores and
 * wordings are left out. The chart is written from the format's public examples and has not been opened in the program itself.
 *
 * Cost: O(people + ties).
 *
 * @example toAnx(findings).includes('<Entity EntityId="P01" Identity="P01"') // => true
 */
export function toAnx(findings: Findings, options: ExportOptions = {}): string {
  checkSubject('toAnx', findings, 'findings');
  checkOptions('toAnx', options, exportRules);
  const { people, edges, about } = portableNetwork(findings, options);
  const columns = Math.ceil(Math.sqrt(people.length));
  const items = people.map((person, index) => {
    const x = Math.round(person.drawn ? person.drawn.x : 100 * (index % columns));
    const y = Math.round(person.drawn ? -person.drawn.y : 100 * Math.floor(index / columns)) + 0;
    const key = escapeXml(person.key);
    const attributes = ATTRIBUTES.map(([name, , read]) => attributeOf(name, read(person))).join('');
    return (
      `<ChartItem Label="${escapeXml(person.name ?? person.key)}" XPosition="${x}"><AttributeCollection>${attributes}</AttributeCollection>` +
      `<End X="${x}" Y="${y}" Z="0"><Entity EntityId="${key}" Identity="${key}" LabelIsIdentity="${person.name === null}">` +
      '<Icon><IconStyle Type="Person"/></Icon></Entity></End></ChartItem>'
    );
  });
  const lines = edges.map((tie) => {
    const attributes = TIE_ATTRIBUTES.map(([name, , read]) => attributeOf(name, read(tie))).join('');
    return (
      `<ChartItem Label="${tie.linkCount}"><AttributeCollection>${attributes}</AttributeCollection>` +
      `<Link End1Id="${escapeXml(tie.source)}" End2Id="${escapeXml(tie.target)}">` +
      `<LinkStyle ArrowStyle="${tie.directed ? 'ArrowOnHead' : 'ArrowNone'}" Type="${escapeXml(tie.kind ?? 'Tie')}"/></Link></ChartItem>`
    );
  });
  const classes = [...ATTRIBUTES, ...TIE_ATTRIBUTES].map(
    ([name, type]) => `<AttributeClass Name="${name}" Type="${type}"/>`,
  );
  const types = [...new Set(edges.map(({ kind }) => kind ?? 'Tie'))].map(
    (kind) => `<LinkType Name="${escapeXml(kind)}"/>`,
  );
  return `${[
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<Chart>',
    `<Summary><Field Type="SummaryFieldTitle" Field="ringtrace"/><Field Type="SummaryFieldComments" Field="${escapeXml(about)}"/></Summary>`,
    `<AttributeClassCollection>${classes.join('')}</AttributeClassCollection>`,
    '<EntityTypeCollection><EntityType Name="Person" PreferredRepresentation="RepresentAsIcon"/></EntityTypeCollection>',
    `<LinkTypeCollection>${types.join('')}</LinkTypeCollection>`,
    '<ChartItemCollection>',
    ...items,
    ...lines,
    '</ChartItemCollection>',
    '</Chart>',
  ].join('\n')}\n`;
}

function attributeOf(name: string, value: string | number | null): string {
  return value === null ? '' : `<Attribute AttributeClass="${name}" Value="${escapeXml(String(value))}"/>`;
}
