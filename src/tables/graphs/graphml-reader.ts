import { type Graph, type GraphEdge, PassedOver } from './graph.ts';
import type { GraphXmlReader, XmlElement } from './graph-xml-reader.ts';

type Owner = 'node' | 'edge';

interface OpenItem {
  readonly owner: Owner;
  readonly id: string;
  readonly cells: Record<string, unknown>;
  /** As yEd draws it. */
  drawn?: string;
  isGroup?: boolean;
}

interface OpenKey {
  readonly id: string;
  readonly owner: string;
  readonly title: string;
}

const LABELS = ['label', 'name', 'Label', 'Name', 'shared name', 'v_name'];

/**
 * Reads GraphML as yEd, networkx, igraph, Gephi and Cytoscape write it: nodes, edges, attributes with defaults, the labels and arrows of yEd.
 * Graphs within nodes are read as part of the whole, hyperedges and ports are counted.
 */
export class GraphmlReader implements GraphXmlReader {
  readonly #usual: { node: Record<string, unknown>; edge: Record<string, unknown> } = { node: bag(), edge: bag() };
  readonly #graph: Graph = { nodes: [], edges: [], usual: this.#usual, passedOver: new PassedOver() };
  readonly #titles = { node: new Map<string, string>(), edge: new Map<string, string>() };
  readonly #groups = new Set<string>();
  readonly #stack: OpenItem[] = [];
  readonly #directed: string[] = [];
  #key: OpenKey | undefined;
  #hasLastingIds = false;
  #dataKey: string | undefined;
  /** Where text now read belongs. */
  #into: 'data' | 'default' | 'drawn' | undefined;
  #text = '';

  open({ name, attributes }: XmlElement): void {
    switch (name) {
      case 'key':
        this.#openKey(attributes);
        break;
      case 'graph':
        this.#openGraph(attributes);
        break;
      case 'node':
        this.#openNode(attributes);
        break;
      case 'edge':
        this.#openEdge(attributes);
        break;
      case 'data':
        this.#dataKey = attributes.key ?? '';
        this.#begin('data');
        break;
      case 'default':
        this.#begin('default');
        break;
      case 'NodeLabel':
      case 'EdgeLabel':
        this.#begin('drawn');
        break;
      case 'Arrows':
        this.#arrows(attributes);
        break;
      case 'hyperedge':
        this.#graph.passedOver.count('hyperedges: they tie more than two');
        break;
      case 'port':
        this.#graph.passedOver.count('ports: an edge ends at its node');
        break;
    }
  }

  text(text: string): void {
    if (this.#into !== undefined) this.#text += text;
  }

  close(name: string): void {
    const item = this.#stack.at(-1);
    const text = this.#text.trim();
    if (name === 'data' && this.#dataKey !== undefined) {
      if (item && this.#into === 'data' && text !== '') this.#set(item, this.#dataKey, text);
      this.#dataKey = undefined;
    } else if (name === 'default' && this.#key && text !== '') {
      for (const owner of ownersOf(this.#key.owner)) this.#usual[owner][this.#key.title] = text;
    } else if ((name === 'NodeLabel' || name === 'EdgeLabel') && item && text !== '')
      item.drawn ??= text.replace(/\s+/g, ' ');
    else if (name === 'key') this.#key = undefined;
    else if (name === 'graph') this.#directed.pop();
    else if (name === 'node' || name === 'edge') this.#close();
    else return;
    this.#into = undefined;
    this.#text = '';
  }

  /** A node that holds a graph and is tied to nobody is a frame round others. */
  finish(): Graph[] {
    const tied = new Set(this.#graph.edges.flatMap(({ source, target }) => [source, target]));
    const isFrame = (id: string): boolean => this.#groups.has(id) && !tied.has(id);
    const nodes = this.#graph.nodes.filter(({ id }) => !isFrame(id));
    this.#graph.passedOver.count('groups drawn round nodes', this.#graph.nodes.length - nodes.length);
    return [{ ...this.#graph, nodes, hasLastingIds: this.#hasLastingIds }];
  }

  #begin(into: 'data' | 'default' | 'drawn'): void {
    this.#into = into;
    this.#text = '';
  }

  #openKey(attributes: Readonly<Record<string, string>>): void {
    const { id = '', for: owner = 'all' } = attributes;
    const title = attributes['attr.name'] ?? id;
    this.#key = { id, owner, title };
    for (const of of ownersOf(owner)) this.#titles[of].set(id, title);
  }

  #openGraph(attributes: Readonly<Record<string, string>>): void {
    if (attributes.id === 'ringtrace') this.#hasLastingIds = true;
    this.#directed.push(attributes.edgedefault === 'directed' ? '1' : '0');
    const holder = this.#stack.at(-1);
    if (!holder) return;
    holder.isGroup = true;
    this.#groups.add(holder.id);
  }

  #openNode({ id = '' }: Readonly<Record<string, string>>): void {
    const cells = bag();
    const within = this.#stack.at(-1)?.id;
    if (within !== undefined) cells.within = within;
    this.#stack.push({ owner: 'node', id, cells });
  }

  #openEdge({ id = '', source = '', target = '', directed }: Readonly<Record<string, string>>): void {
    const cells = bag();
    Object.assign(cells, {
      source,
      target,
      directed: directed === undefined ? (this.#directed.at(-1) ?? '0') : flag(directed),
    });
    this.#stack.push({ owner: 'edge', id, cells });
  }

  /** yEd says that every graph is directed, and draws arrows where an edge has a direction. */
  #arrows({ source = 'none', target = 'none' }: Readonly<Record<string, string>>): void {
    const item = this.#stack.at(-1);
    if (item?.owner !== 'edge') return;
    const [back, forth] = [source !== 'none', target !== 'none'];
    item.cells.directed = back === forth ? '0' : '1';
    if (back && !forth) [item.cells.source, item.cells.target] = [item.cells.target, item.cells.source];
  }

  #set(item: OpenItem, key: string, value: string): void {
    const title = this.#titles[item.owner].get(key) ?? key;
    if (item.owner === 'edge' && (title === 'source' || title === 'target')) return;
    if (item.owner === 'edge' && title === 'directed') item.cells.directed = flag(value);
    else item.cells[title] ??= value;
  }

  #close(): void {
    const item = this.#stack.pop();
    if (!item) return;
    const { owner, id, cells, drawn } = item;
    if (owner === 'node') {
      const label = [...LABELS.map((name) => cells[name]), drawn].find(
        (text) => typeof text === 'string' && text.trim() !== '',
      );
      const type = typeof cells.type === 'string' ? cells.type : undefined;
      this.#graph.nodes.push({ id, label: label as string | undefined, type, cells });
      return;
    }
    const kind = cells.kind ?? cells.relation ?? cells.interaction ?? cells.type ?? cells.label ?? drawn;
    if (kind !== undefined) cells.kind = kind;
    this.#graph.edges.push(cells as unknown as GraphEdge);
  }
}

function ownersOf(owner: string): readonly Owner[] {
  return owner === 'node' || owner === 'edge' ? [owner] : owner === 'all' ? ['node', 'edge'] : [];
}

function flag(directed: string): string {
  return /^(?:true|1)$/i.test(directed.trim()) ? '1' : /^(?:false|0)$/i.test(directed.trim()) ? '0' : directed;
}

function bag(): Record<string, unknown> {
  return Object.create(null);
}
