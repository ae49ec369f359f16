import { type Graph, type GraphEdge, PassedOver } from './graph.ts';
import type { GraphXmlReader, XmlElement } from './graph-xml-reader.ts';

type Owner = 'node' | 'edge';

/** A node or an edge while it is read. */
interface OpenItem {
  readonly owner: Owner;
  readonly id: string;
  readonly label: string | undefined;
  readonly cells: Record<string, unknown>;
}

/** Attributes of the element itself, which the same names among its attributes do not change. */
const OWN_OF_EDGE = ['source', 'target', 'weight', 'kind'];

/**
 * Reads GEXF 1.1 to 1.3: nodes, those within others too, edges, their attributes with defaults, and of spells, slices and timestamps the first
 * beginning, or where there is none the end. An edge is what `defaultedgetype` says unless it says otherwise; mutual ones have no direction.
 */
export class GexfReader implements GraphXmlReader {
  readonly #usual: { node: Record<string, unknown>; edge: Record<string, unknown> } = { node: bag(), edge: bag() };
  readonly #graph: Graph = { nodes: [], edges: [], usual: this.#usual, passedOver: new PassedOver() };
  readonly #titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  readonly #stack: OpenItem[] = [];
  #directed = '0';
  #owner: Owner = 'node';
  #declared: string | undefined;
  #text: string | undefined;
  #creator = '';
  #isCreator = false;

  open({ name, attributes }: XmlElement): void {
    this.#isCreator = name === 'creator';
    switch (name) {
      case 'graph':
        this.#directed = attributes.defaultedgetype === 'directed' ? '1' : '0';
        break;
      case 'attributes':
        this.#owner = attributes.class === 'edge' ? 'edge' : 'node';
        break;
      case 'attribute':
        this.#declared = attributes.title ?? attributes.id ?? '';
        this.#titles[this.#owner].set(attributes.id ?? '', this.#declared);
        break;
      case 'default':
        this.#text = '';
        break;
      case 'node':
        this.#openNode(attributes);
        break;
      case 'edge':
        this.#openEdge(attributes);
        break;
      case 'attvalue':
        this.#set(attributes.for ?? attributes.attribute ?? attributes.id ?? '', attributes.value ?? '');
        break;
      case 'spell':
      case 'slice':
        this.#seen(attributes);
        break;
    }
  }

  text(text: string): void {
    if (this.#isCreator) this.#creator += text;
    if (this.#text !== undefined) this.#text += text;
  }

  close(name: string): void {
    this.#isCreator = false;
    if (name === 'default' && this.#declared !== undefined) {
      const usual = this.#text?.trim() ?? '';
      if (usual !== '') this.#usual[this.#owner][this.#declared] = usual;
      this.#text = undefined;
    } else if (name === 'node' || name === 'edge') this.#close();
  }

  finish(): Graph[] {
    return [{ ...this.#graph, hasLastingIds: this.#creator.startsWith('ringtrace ') }];
  }

  #openNode(attributes: Readonly<Record<string, string>>): void {
    const parent = attributes.pid ?? this.#stack.at(-1)?.id;
    const cells = bag();
    if (parent !== undefined && parent !== '') {
      cells.within = parent;
      this.#graph.passedOver.count('nesting of nodes within nodes: they are read as nodes like others');
    }
    this.#stack.push({ owner: 'node', id: attributes.id ?? '', label: attributes.label, cells });
  }

  #openEdge(attributes: Readonly<Record<string, string>>): void {
    const { id = '', label, type, directed } = attributes;
    const cells = bag();
    for (const name of OWN_OF_EDGE) if ((attributes[name] ?? '') !== '') cells[name] = attributes[name];
    const stated = directed ?? (type === undefined ? undefined : type === 'directed' ? '1' : '0');
    cells.directed = stated ?? this.#directed;
    this.#stack.push({ owner: 'edge', id, label, cells });
    this.#seen(attributes, false);
  }

  /** When an edge was seen; of several times the first that is met. */
  #seen(attributes: Readonly<Record<string, string>>, isSpell = true): void {
    const item = this.#stack.at(-1);
    if (!item) return;
    const several = attributes.timestamps ?? attributes.intervals;
    const times = several?.split(/[\s,;<>[\]()]+/).filter((time) => time !== '') ?? [];
    const at = timeOf(
      attributes.start ??
        attributes.startopen ??
        attributes.timestamp ??
        times[0] ??
        attributes.end ??
        attributes.endopen,
    );
    if (at === undefined) return;
    if (item.owner === 'node') {
      this.#graph.passedOver.count('times of nodes: links alone are dated');
      return;
    }
    const isLater = item.cells.at !== undefined && isSpell;
    if (isLater) this.#graph.passedOver.count('later times of an edge: the first dates it');
    else item.cells.at ??= at;
    if (attributes.timestamps !== undefined && times.length > 1)
      this.#graph.passedOver.count('later times of an edge: the first dates it', times.length - 1);
  }

  #set(key: string, value: string): void {
    const item = this.#stack.at(-1);
    if (!item || value === '') return;
    const title = this.#titles[item.owner].get(key) ?? key;
    if (title === 'directed' && item.owner === 'edge') item.cells.directed = value;
    else if (item.cells[title] === undefined) item.cells[title] = value;
    else if (!OWN_OF_EDGE.includes(title))
      this.#graph.passedOver.count('later values of an attribute: the first is read');
  }

  #close(): void {
    const item = this.#stack.pop();
    if (!item) return;
    const { owner, id, label, cells } = item;
    if (owner === 'node') {
      const type = typeof cells.type === 'string' ? cells.type : undefined;
      this.#graph.nodes.push({ id, label, type, cells });
      return;
    }
    if (label !== undefined && label.trim() !== '') cells[cells.kind === undefined ? 'kind' : 'label'] = label;
    this.#graph.edges.push({ source: '', target: '', ...cells } as GraphEdge);
  }
}

function bag(): Record<string, unknown> {
  return Object.create(null);
}

/** Whole numbers are written with a point where times are doubles; an open end is no time. */
function timeOf(stated: string | undefined): string | undefined {
  if (stated === undefined || stated.trim() === '' || /infinity/i.test(stated)) return undefined;
  return /^-?\d+\.0+$/.test(stated) ? stated.slice(0, stated.indexOf('.')) : stated;
}
