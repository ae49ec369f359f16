import { type Graph, type GraphEdge, PassedOver } from './graph.ts';
import type { GraphXmlReader, XmlElement } from './graph-xml-reader.ts';

type Attributes = Readonly<Record<string, string>>;

interface Entity {
  readonly xmlId: string | undefined;
  readonly entityId: string | undefined;
  readonly identity: string | undefined;
  readonly label: string | undefined;
  type: string | undefined;
}

interface Link {
  readonly ends: readonly [End, End];
  kind: string | undefined;
  arrow: string;
}

/** An end is named by the number of the entity, or by the XML id of its element. */
interface End {
  readonly id: string | undefined;
  readonly reference: string | undefined;
}

interface Item {
  readonly attributes: Attributes;
  readonly cells: Record<string, unknown>;
  entity?: Entity;
  link?: Link;
}

/**
 * Reads a chart of i2 Analyst's Notebook (ANX): entities by their identity, else by their label, with their type; links by the numbers of entities or by
 * references to their elements, arrows at the head, the tail, both or neither, times where they are set, attributes by name.
 */
export class AnxReader implements GraphXmlReader {
  readonly #graph: Graph = { nodes: [], edges: [], passedOver: new PassedOver() };
  readonly #entities: { readonly entity: Entity; readonly cells: Record<string, unknown> }[] = [];
  readonly #links: { readonly link: Link; readonly item: Item }[] = [];
  /** What types and classes of attributes are called, by the ids of their elements. */
  readonly #names = new Map<string, string>();
  #isOwn = false;
  #item: Item | undefined;

  open({ name, attributes }: XmlElement): void {
    switch (name) {
      case 'EntityType':
      case 'LinkType':
      case 'AttributeClass':
        if (attributes.Id !== undefined && attributes.Name !== undefined)
          this.#names.set(attributes.Id, attributes.Name);
        break;
      case 'ChartItem':
        this.#item = { attributes, cells: Object.create(null) };
        if (filled(attributes.Description) !== undefined) this.#item.cells.description = attributes.Description;
        break;
      case 'Entity':
        this.#openEntity(attributes);
        break;
      case 'Link':
        this.#openLink(attributes);
        break;
      case 'LinkStyle':
        this.#style(attributes);
        break;
      case 'Attribute':
        this.#attribute(attributes);
        break;
      case 'Field':
        if (attributes.Type === 'SummaryFieldTitle' && attributes.Field === 'ringtrace') this.#isOwn = true;
        break;
      case 'Card':
        this.#graph.passedOver.count('cards behind chart items: their text states no link');
        break;
      default:
        if (name.endsWith('Style') && this.#item?.entity)
          this.#item.entity.type ??= this.#typeOf(attributes, 'EntityTypeReference');
    }
  }

  text(): void {}

  close(name: string): void {
    if (name !== 'ChartItem' || !this.#item) return;
    const { entity, link, cells } = this.#item;
    if (link) this.#links.push({ link, item: this.#item });
    else if (entity) this.#entities.push({ entity, cells });
    else this.#graph.passedOver.count('chart items that are neither entity nor link');
    this.#item = undefined;
  }

  finish(): Graph[] {
    const { nodes, edges } = this.#graph;
    const byId = new Map<string, string>();
    const byReference = new Map<string, string>();
    const taken = new Set<string>();
    this.#entities.forEach(({ entity, cells }, i) => {
      const id = entity.entityId ?? entity.xmlId ?? '';
      const key = id === '' || taken.has(id) ? `item ${i + 1}` : id;
      taken.add(key);
      if (entity.entityId !== undefined) byId.set(entity.entityId, key);
      if (entity.xmlId !== undefined) byReference.set(entity.xmlId, key);
      const { Names: names, ...others } = cells;
      const called = this.#isOwn && names !== undefined ? names : entity.label;
      const name = called === undefined || called === entity.identity ? {} : { name: called };
      nodes.push({
        id: key,
        label: entity.identity ?? entity.label,
        type: entity.type,
        cells: { ...(this.#isOwn ? others : cells), ...name },
      });
    });
    const resolve = ({ id, reference }: End): string =>
      (reference === undefined ? undefined : byReference.get(reference)) ??
      (id === undefined ? undefined : byId.get(id)) ??
      '';
    for (const { link, item } of this.#links) edges.push(this.#edge(link, item, resolve));
    return [{ ...this.#graph, hasLastingIds: this.#isOwn }];
  }

  #openEntity({ Id, EntityId, Identity, Label }: Attributes): void {
    if (!this.#item) return;
    const label = this.#item.attributes.Label ?? Label;
    this.#item.entity = {
      xmlId: Id,
      entityId: EntityId,
      identity: filled(Identity),
      label: filled(label),
      type: undefined,
    };
  }

  #openLink({ End1Id, End2Id, End1Reference, End2Reference }: Attributes): void {
    if (!this.#item) return;
    const ends = [
      { id: End1Id, reference: End1Reference },
      { id: End2Id, reference: End2Reference },
    ] as const;
    this.#item.link = { ends, kind: undefined, arrow: '' };
  }

  #style(attributes: Attributes): void {
    const link = this.#item?.link;
    if (!link) return;
    link.kind ??= this.#typeOf(attributes, 'LinkTypeReference');
    if (attributes.ArrowStyle !== undefined) link.arrow = attributes.ArrowStyle;
  }

  #attribute({ AttributeClass, AttributeClassReference, Value }: Attributes): void {
    const name = AttributeClass ?? this.#names.get(AttributeClassReference ?? '');
    if (!this.#item || name === undefined || Value === undefined || Value === '') return;
    this.#item.cells[name] ??= Value;
  }

  #typeOf(attributes: Attributes, reference: string): string | undefined {
    return filled(attributes.Type) ?? this.#names.get(attributes[reference] ?? '');
  }

  #edge({ ends, kind, arrow }: Link, { attributes, cells }: Item, resolve: (end: End) => string): GraphEdge {
    const isBack = arrow === 'ArrowOnTail';
    const [source, target] = (isBack ? [ends[1], ends[0]] : ends).map(resolve) as [string, string];
    const label = filled(attributes.Label);
    const at = timeOf(attributes);
    const report = filled(attributes.SourceReference);
    return {
      ...cells,
      ...(label === undefined ? {} : { label }),
      ...((kind ?? label) === undefined ? {} : { kind: kind ?? label }),
      ...(at === undefined ? {} : { at }),
      ...(report === undefined ? {} : { report }),
      directed: isBack || arrow === 'ArrowOnHead' ? '1' : '0',
      source,
      target,
    };
  }
}

function filled(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text;
}

/** A chart writes a time into every item, and says beside it whether one was set. */
function timeOf({ DateTime, DateSet, TimeSet }: Attributes): string | undefined {
  const time = filled(DateTime);
  if (time === undefined || DateSet === 'false') return undefined;
  return TimeSet === 'false' ? time.slice(0, 10) : time.replace(/\.0+$/, '');
}
