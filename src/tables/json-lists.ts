import type { Row } from '../model/index.ts';
import { heldRows, type SourceTable } from './source-table.ts';

const DEEPEST = 6;

/**
 * Finds the lists of a JSON value, however deep they stand: arrays, named by the way to them, whose bare texts and numbers become ids; and objects that hold
 * one record or one word a key, which may be a list and may be settings, and so are `mayBeAside`. Arrays within the rows of a list are cells of it.
 */
export function listsOfJson(value: object, passedBy: ReadonlySet<string> = new Set()): SourceTable[] {
  const tables: SourceTable[] = [];
  const look = (held: object, path: readonly string[]): void => {
    const members = Object.entries(held).filter(
      ([key]) => key !== '__proto__' && (path.length > 0 || !passedBy.has(key)),
    );
    const about = Object.fromEntries(members.filter(([, member]) => !isObject(member)));
    for (const [key, member] of members) {
      const name = [...path, key].join('.');
      if (Array.isArray(member)) {
        if (member.length > 0 || name === 'links')
          tables.push({ name, content: 'rows', about, batches: heldRows(member.map(rowOfItem)) });
      } else if (isObject(member)) {
        const keyed = rowsByKey(member);
        if (keyed) tables.push({ name, content: 'rows', mayBeAside: true, batches: heldRows(keyed) });
        else if (path.length < DEEPEST) look(member, [...path, key]);
      }
    }
  };
  look(value, []);
  return tables;
}

function rowOfItem(item: unknown): unknown {
  return typeof item === 'string' || typeof item === 'number' ? { id: item } : item;
}

/** `{ "P1": { ... } }` and `{ "P1": "..." }`: a key names each record. */
function rowsByKey(held: object): Row[] | undefined {
  const members = Object.entries(held);
  if (members.length === 0) return undefined;
  if (members.every(([, member]) => typeof member === 'string'))
    return members.map(([id, value]) => ({ id, value }) satisfies Row);
  const isRecord = (member: unknown): boolean =>
    isObject(member) && !Array.isArray(member) && !Object.values(member).some((cell) => isList(cell) || isMap(cell));
  return members.every(([, member]) => isRecord(member))
    ? members.map(([id, member]) => ({ id, ...(member as Row) }))
    : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** An array of objects is a list of its own, an array of texts a cell. */
function isList(value: unknown): boolean {
  return Array.isArray(value) && value.some(isObject);
}

function isMap(value: unknown): boolean {
  return isObject(value) && !Array.isArray(value);
}
