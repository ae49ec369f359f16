import type { PassedOverCount, Row } from '../model/index.ts';
import { isRow } from './columns.ts';
import { EDGE_SCHEMATA, SHARED_TARGETS, SHARED_THINGS, SOMEBODY } from './presets/entity-schemata.ts';
import { entityStatement, firstOf, idsOf } from './presets/entity-statement.ts';

/** What entities state, as tables that `readLinks` and `readPeople` read. */
export interface EntityTables {
  readonly links: readonly Row[];
  /** Who is tied to what several are tied to: `person` and `event`. */
  readonly attendance: readonly Row[];
  readonly people: readonly Row[];
  readonly passedOver: readonly PassedOverCount[];
}

/**
 * Lays FollowTheMoney entities out as tables: edges between people and companies are links; a case, a vessel, a contract or an event ties those who are
 * tied to it; people and companies have their names. What ties nobody is counted by its schema.
 *
 * Cost: linear.
 *
 * @example readEntities([{ id: 'p1', schema: 'Person', properties: { name: ['Ann'] } }]).people // => [{ id: 'p1', name: ['Ann'] }]
 */
export function readEntities(rows: readonly unknown[]): EntityTables {
  const reader = new EntityReader(rows);
  for (const row of rows) reader.read(row);
  return reader.finish();
}

class EntityReader {
  readonly #schemaOf: ReadonlyMap<string, string>;
  readonly #nameOf: ReadonlyMap<string, string>;
  readonly #links: Row[] = [];
  readonly #attendance: Row[] = [];
  readonly #people: Row[] = [];
  readonly #passedOver = new Map<string, number>();

  constructor(rows: readonly unknown[]) {
    const entities = rows.filter(isEntity);
    this.#schemaOf = new Map(entities.map(({ id, schema }) => [String(id), schema]));
    this.#nameOf = ownNames(entities);
  }

  read(row: unknown): void {
    if (!isEntity(row)) {
      this.#pass('rows that are no entities: id, schema and properties are missing');
      return;
    }
    const { schema } = row;
    if (Object.hasOwn(EDGE_SCHEMATA, schema)) this.#edge(row);
    else if (SOMEBODY.has(schema)) this.#somebody(row);
    else if (Object.hasOwn(SHARED_THINGS, schema)) this.#thing(row);
    else if (schema === 'Similar') this.#pass('entities of schema Similar: whether two are one is for a judgement');
    else this.#pass(`entities of schema ${schema.slice(0, 40)}: they tie nobody`);
  }

  finish(): EntityTables {
    const guests = new Map<unknown, Set<unknown>>();
    for (const { event, person } of this.#attendance) {
      const held = guests.get(event);
      if (held) held.add(person);
      else guests.set(event, new Set([person]));
    }
    const attendance = this.#attendance.filter(({ event }) => guests.get(event)!.size > 1);
    const alone = this.#attendance.length - attendance.length;
    if (alone > 0) this.#pass('ties of somebody to what nobody else is tied to', alone);
    const passedOver = [...this.#passedOver].map(([reason, count]) => ({ reason, count }));
    return { links: this.#links, attendance, people: this.#people, passedOver };
  }

  #edge(entity: Entity): void {
    const { schema, properties } = entity;
    const { source, target, kind, directed } = EDGE_SCHEMATA[schema]!;
    const sources = this.#endsOf(properties, source);
    const targets = this.#endsOf(properties, target);
    const statement = entityStatement(entity, kind, directed);
    const date = firstOf(properties, 'date') ?? firstOf(properties, 'startDate');
    if (date !== undefined && statement.at === undefined)
      this.#pass('dates that are bare years: a year alone is no time of a link');
    if (schema === 'CourtCaseParty') this.#protectParties(properties, sources);
    // Half a link is a row with a problem, not an entity without a link.
    const pairs = (sources.length > 0 ? sources : ['']).flatMap((from) =>
      (targets.length > 0 ? targets : ['']).map((to): [string, string] => [from, to]),
    );
    for (const [from, to] of pairs) {
      const [isFrom, isTo] = [this.#isSomebody(from), this.#isSomebody(to) && !SHARED_TARGETS.has(schema)];
      if (isFrom && isTo) {
        const id = pairs.length === 1 ? { id: entity.id } : {};
        this.#links.push({ ...statement, ...id, source: from, target: to });
      } else if (isFrom !== isTo) this.#attend(isFrom ? to : from, isFrom ? from : to, statement);
      else this.#pass(`entities of schema ${schema}: neither end is somebody`);
    }
  }

  #somebody({ id, properties }: Entity): void {
    const names = [...textsOf(properties, 'name'), ...textsOf(properties, 'alias')];
    const called = this.#nameOf.get(String(id)) ?? String(id);
    const others = names.filter((name) => name !== called);
    this.#people.push({ id: called, ...(others.length > 0 && { name: others }) });
    for (const parent of this.#endsOf(properties, 'parent')) {
      this.#links.push({ source: parent, target: called, kind: 'ownership', directed: '1' });
    }
  }

  #thing(entity: Entity): void {
    const { id, schema, properties } = entity;
    const { properties: names, kind } = SHARED_THINGS[schema]!;
    const people = new Set(names.flatMap((name) => this.#endsOf(properties, name)));
    if (people.size === 0) this.#pass(`entities of schema ${schema}: they tie nobody`);
    for (const person of people) this.#attend(String(id), person, entityStatement(entity, kind, false));
  }

  #attend(event: string, person: string, { at, kind, report }: Row): void {
    this.#attendance.push({ event, person, kind, at, report });
  }

  /** Whoever was hurt, or saw it, is protected. */
  #protectParties(properties: Row, parties: readonly string[]): void {
    const role = textsOf(properties, 'role').join(' ').toLowerCase();
    const category = /victim|complainant|injured/.test(role) ? 'victim' : /witness/.test(role) ? 'witness' : undefined;
    if (category !== undefined) for (const id of parties) this.#people.push({ id, category });
  }

  #endsOf(properties: Row, name: string): string[] {
    return idsOf(properties, name).map((id) => this.#nameOf.get(id) ?? id);
  }

  /** Whoever is not in the file is taken for somebody. */
  #isSomebody(id: string): boolean {
    const schema = this.#schemaOf.get(id);
    return schema === undefined || SOMEBODY.has(schema);
  }

  #pass(reason: string, count = 1): void {
    this.#passedOver.set(reason, (this.#passedOver.get(reason) ?? 0) + count);
  }
}

interface Entity extends Row {
  readonly schema: string;
  readonly properties: Row;
}

function isEntity(row: unknown): row is Entity {
  return isRow(row) && typeof row.schema === 'string' && isRow(row.properties) && row.id !== undefined;
}

function textsOf(properties: Row, name: string): string[] {
  const value = Object.hasOwn(properties, name) ? properties[name] : undefined;
  return (Array.isArray(value) ? value : [value]).filter((text) => typeof text === 'string' && text.trim() !== '');
}

/** Our own exports call entities by hashes, and people by their names. */
function ownNames(entities: readonly Entity[]): ReadonlyMap<string, string> {
  const own = entities.filter(({ id, schema }) => SOMEBODY.has(schema) && /^ringtrace-[\da-f]{40}$/.test(String(id)));
  const named = own.map(({ id, properties }): [string, unknown] => [String(id), firstOf(properties, 'name')]);
  const isDistinct = new Set(named.map(([, name]) => name)).size === named.length;
  return new Map(isDistinct ? named.filter((pair): pair is [string, string] => typeof pair[1] === 'string') : []);
}
