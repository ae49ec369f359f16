import { workbookOf } from '../io/workbook.ts';
import { SPELLINGS } from './spellings.ts';

/** A ring of twelve, and in the middle of it a protected person for each spelling, whose entry alone is spelled so. */
type Pair = readonly [string, string];

const RING = 'AB BC CD DE EF FG GH HI IJ JK KL AE AC AG GK'
  .split(' ')
  .map((pair): Pair => [`X${pair[0]}9`, `X${pair[1]}9`]);
/** Whom no output may name: the id that links write, how the people table writes it, and the name of that way. */
export const HIDDEN: readonly { readonly id: string; readonly name: string; readonly entry: string }[] = SPELLINGS.map(
  ([name, spell], i) => {
    const id = `M0${300 + 7 * i}`;
    return { id, name, entry: spell(id) };
  },
);
export const TIES: readonly Pair[] = [
  ...RING,
  ...HIDDEN.flatMap(({ id }) => ['A', 'C', 'G'].map((letter): Pair => [id, `X${letter}9`])),
];
const IDS = [...new Set(TIES.flat())];
export const ENTRIES: readonly Pair[] = [
  ...HIDDEN.map(({ entry }): Pair => [entry, 'migrant']),
  ...[...'ABCDEFGHIJKL'].map((letter): Pair => [`X${letter}9`, 'suspect']),
];

const xml = (text: string): string =>
  text.replace(/[&<>"\t\r\n]/g, (sign) => `&#${sign.charCodeAt(0)};`).replaceAll('\u0000', '');
const csv = (rows: readonly (readonly string[])[]): string =>
  rows.map((cells) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\n');
const numbered = new Map(IDS.map((id, i) => [id, i]));
const edges = (write: (source: number, target: number, index: number) => string): string =>
  TIES.map(([a, b], i) => write(numbered.get(a)!, numbered.get(b)!, i)).join('');
const nodes = (write: (id: string, index: number) => string): string => IDS.map(write).join('');

/** The ties in every format. */
export const LINK_FILES: Readonly<Record<string, string | Uint8Array>> = {
  'links.csv': csv([['source', 'target'], ...TIES]),
  'links.xlsx': workbookOf({ Ties: [['source', 'target'], ...TIES.map((tie) => [...tie])] }),
  'links.json': JSON.stringify({ links: TIES.map(([source, target]) => ({ source, target })) }),
  'links.gexf': `<gexf version="1.2"><graph><nodes>${nodes((id, i) => `<node id="${i}" label="${id}"/>`)}</nodes><edges>${edges((a, b, i) => `<edge id="${i}" source="${a}" target="${b}"/>`)}</edges></graph></gexf>`,
  'links.graphml': `<graphml><key id="l" for="node" attr.name="label" attr.type="string"/><graph edgedefault="undirected">${nodes((id, i) => `<node id="n${i}"><data key="l">${id}</data></node>`)}${edges((a, b) => `<edge source="n${a}" target="n${b}"/>`)}</graph></graphml>`,
  'links.anx': `<Chart><ChartItemCollection>${nodes((id, i) => `<ChartItem Label="${id}"><End><Entity EntityId="${i}" Identity="${id}"/></End></ChartItem>`)}${edges((a, b) => `<ChartItem Label=""><Link End1Id="${a}" End2Id="${b}"/></ChartItem>`)}</ChartItemCollection></Chart>`,
};
/** Who they are, in every format. */
export const PEOPLE_FILES: Readonly<Record<string, string | Uint8Array>> = {
  'people.csv': csv([['id', 'category'], ...ENTRIES]),
  'people.xlsx': workbookOf({ People: [['id', 'category'], ...ENTRIES.map((entry) => entry.map(xml))] }),
  'people.json': JSON.stringify({ people: ENTRIES.map(([id, category]) => ({ id, category })) }),
  'people.gexf': `<gexf version="1.2"><graph><attributes class="node"><attribute id="0" title="category" type="string"/></attributes><nodes>${ENTRIES.map(([id, category], i) => `<node id="p${i}" label="${xml(id)}"><attvalues><attvalue for="0" value="${category}"/></attvalues></node>`).join('')}</nodes><edges/></graph></gexf>`,
  'people.graphml': `<graphml><key id="l" for="node" attr.name="label" attr.type="string"/><key id="c" for="node" attr.name="category" attr.type="string"/><graph edgedefault="undirected">${ENTRIES.map(([id, category], i) => `<node id="p${i}"><data key="l">${xml(id)}</data><data key="c">${category}</data></node>`).join('')}</graph></graphml>`,
  'people.anx': `<Chart><ChartItemCollection>${ENTRIES.map(([id, category], i) => `<ChartItem Label="${xml(id)}"><AttributeCollection><Attribute AttributeClass="category" Value="${category}"/></AttributeCollection><End><Entity EntityId="${i}" Identity="${xml(id)}"/></End></ChartItem>`).join('')}</ChartItemCollection></Chart>`,
};

/** The texts that hold the id or the entry of somebody hidden, by name of the text and of the spelling. */
export function leaks(outputs: Readonly<Record<string, string>>): string[] {
  return Object.entries(outputs).flatMap(([name, text]) =>
    HIDDEN.flatMap((person) =>
      [person.id, person.entry.trim()].some((id) => text.includes(id)) ? [`${name}: ${person.name}`] : [],
    ),
  );
}
