import type { Row } from '../model/index.ts';
import { RingtraceError } from '../model/index.ts';
import { heldRows } from './source-table.ts';
import type { TableFormat } from './table-format.ts';
import { createXmlFeed, type XmlElement } from './xml-rows.ts';

interface Attribute {
  readonly owner: 'node' | 'edge';
  readonly title: string;
  readonly usual: string | undefined;
}

/** A node or an edge while it is read. */
interface OpenItem {
  readonly owner: 'node' | 'edge';
  readonly cells: Map<string, string>;
}

/** GEXF, GraphML and i2 charts: nodes and edges as rows of ids and attributes by their titles, of time spells the first start. */
export const graphXml: TableFormat = {
  name: 'graph',
  extensions: ['.gexf', '.graphml', '.anx'],
  async read(source) {
    const reader = new GraphReader();
    const feed = createXmlFeed(source.name, reader);
    for await (const chunk of source.text()) feed.write(chunk);
    feed.end();
    if (reader.root === undefined || !ROOTS.includes(reader.root)) {
      throw new RingtraceError(
        'malformed-file',
        source.name,
        `is <${reader.root ?? ''}>, not <gexf>, <graphml> or <Chart>`,
        'export it as GEXF, GraphML or ANX',
      );
    }
    const { edges, nodes } = reader;
    return [
      { content: 'edges', batches: heldRows(edges) },
      { content: 'nodes', batches: heldRows(nodes) },
    ];
  },
};

const ROOTS = ['gexf', 'graphml', 'Chart'];

class GraphReader {
  readonly nodes: Row[] = [];
  readonly edges: Row[] = [];
  root: string | undefined;
  readonly #attributes = new Map<string, Attribute>();
  readonly #stack: OpenItem[] = [];
  #directed = '0';
  #owner: 'node' | 'edge' = 'node';
  /** Where text now read belongs. */
  #dataKey: string | undefined;
  #text = '';
  #key: { id: string; owner: string; title: string } | undefined;

  open({ name, attributes }: XmlElement): void {
    if (this.root === undefined) {
      this.root = name;
      return;
    }
    if (this.root === 'Chart') this.#openI2(name, attributes);
    else this.#openGraph(name, attributes);
  }

  text(text: string): void {
    if (this.#dataKey !== undefined || this.#key) this.#text += text;
  }

  close(name: string): void {
    if (name === 'data' && this.#dataKey !== undefined) {
      this.#setByKey(this.#dataKey, this.#text);
      this.#dataKey = undefined;
    } else if (name === 'default' && this.#key) {
      const { id, owner, title } = this.#key;
      this.#declare(id, owner, title, this.#text);
    } else if (name === 'key' || name === 'attribute') this.#key = undefined;
    else if (name === 'node' || name === 'edge' || name === 'ChartItem') this.#closeItem();
  }

  #openGraph(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'graph':
        this.#directed = (attributes.edgedefault ?? attributes.defaultedgetype) === 'directed' ? '1' : '0';
        break;
      case 'attributes':
        this.#owner = attributes.class === 'edge' ? 'edge' : 'node';
        break;
      case 'attribute':
      case 'key': {
        const owner = name === 'key' ? (attributes.for ?? 'all') : this.#owner;
        const title = attributes['attr.name'] ?? attributes.title ?? attributes.id ?? '';
        this.#key = { id: attributes.id ?? '', owner, title };
        this.#text = '';
        this.#declare(this.#key.id, owner, title, undefined);
        break;
      }
      case 'default':
        this.#text = '';
        break;
      case 'node':
        this.#begin('node', { id: attributes.id, name: attributes.label });
        break;
      case 'edge':
        this.#begin('edge', {
          id: attributes.id,
          source: attributes.source,
          target: attributes.target,
          weight: attributes.weight,
          kind: attributes.kind ?? attributes.label,
          directed: directedOf(attributes) ?? this.#directed,
          at: attributes.start,
        });
        break;
      case 'attvalue':
        this.#setByKey(attributes.for ?? attributes.attribute ?? '', attributes.value ?? '');
        break;
      case 'spell':
        if (attributes.start !== undefined) this.#set('at', attributes.start);
        break;
      case 'data':
        this.#dataKey = attributes.key ?? '';
        this.#text = '';
        break;
    }
  }

  #openI2(name: string, attributes: Readonly<Record<string, string>>): void {
    switch (name) {
      case 'ChartItem':
        this.#begin('edge', { label: attributes.Label, at: attributes.DateTime });
        break;
      case 'Entity':
        this.#stack.pop();
        this.#begin('node', { id: attributes.EntityId ?? attributes.Identity, name: attributes.Identity });
        break;
      case 'Link':
        this.#set('source', attributes.End1Id ?? '');
        this.#set('target', attributes.End2Id ?? '');
        break;
      case 'LinkStyle':
        this.#set('kind', attributes.Type ?? '');
        this.#set('directed', attributes.ArrowStyle === 'ArrowOnHead' ? '1' : '0');
        break;
      case 'Attribute':
        this.#set(attributes.AttributeClass ?? '', attributes.Value ?? '');
        break;
    }
  }

  #begin(owner: 'node' | 'edge', cells: Readonly<Record<string, string | undefined>>): void {
    const item: OpenItem = { owner, cells: new Map() };
    this.#stack.push(item);
    for (const [name, value] of Object.entries(cells)) if (value !== undefined) item.cells.set(name, value);
    for (const { owner: of, title, usual } of this.#attributes.values()) {
      if (of === owner && usual !== undefined) this.#set(title, usual);
    }
  }

  #closeItem(): void {
    const item = this.#stack.pop();
    if (!item) return;
    if (this.root === 'Chart' && item.owner === 'edge' && !item.cells.has('source')) return;
    const row: Row = Object.fromEntries(item.cells);
    if (item.owner === 'node') this.nodes.push(row);
    else this.edges.push(row);
  }

  #declare(id: string, owner: string, title: string, usual: string | undefined): void {
    for (const of of ['node', 'edge'] as const) {
      if (owner === of || owner === 'all') this.#attributes.set(`${of} ${id}`, { owner: of, title, usual });
    }
  }

  #setByKey(key: string, value: string): void {
    const item = this.#stack.at(-1);
    if (!item) return;
    const attribute = this.#attributes.get(`${item.owner} ${key}`);
    this.#set(attribute?.title ?? key, value, attribute?.usual);
  }

  /** What the element itself says comes before an attribute of the same name. */
  #set(name: string, value: string, usual?: string): void {
    const cells = this.#stack.at(-1)?.cells;
    if (!cells || value === '') return;
    const held = cells.get(name);
    if (held === undefined || held === usual) cells.set(name, value);
  }
}

function directedOf(attributes: Readonly<Record<string, string>>): string | undefined {
  if (attributes.directed !== undefined) return attributes.directed;
  return attributes.type === undefined ? undefined : attributes.type === 'directed' ? '1' : '0';
}
