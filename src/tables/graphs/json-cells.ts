export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] | undefined {
  return Array.isArray(value) ? value : undefined;
}

/**
 * What an end or a node is called: text as it stands, a number by its digits, an object by its id. A whole number too long to have kept its digits is
 * given back as it is, for the reader of cells to refuse.
 */
export function idOf(value: unknown): string | number | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return Number.isInteger(value) && !Number.isSafeInteger(value) ? value : String(value);
  if (!isObject(value)) return undefined;
  return idOf(value.id ?? value.key ?? value.name ?? value.index);
}

/** Members that hold the attributes of an item. */
const BAGS = ['attributes', 'metadata', 'properties', 'data'];
/** Where and how an item is drawn. */
const DRAWN = new Set([
  'position',
  'style',
  'classes',
  'viz',
  'color',
  'font',
  'x',
  'y',
  'z',
  'fx',
  'fy',
  'vx',
  'vy',
  'selected',
  'locked',
  'grabbable',
]);

/** Attributes of an item, those in bags beside its own; lists of texts stay lists, deeper values are left out. */
export function cellsOfItem(item: JsonObject): Record<string, unknown> {
  const cells: Record<string, unknown> = Object.create(null);
  const add = (name: string, value: unknown): void => {
    if (DRAWN.has(name) || value === null || value === undefined) return;
    const isPlain =
      typeof value !== 'object' || (Array.isArray(value) && value.every((part) => typeof part !== 'object'));
    if (isPlain) cells[name] = value;
  };
  for (const [name, value] of Object.entries(item)) {
    if (BAGS.includes(name) && isObject(value)) for (const [inner, stated] of Object.entries(value)) add(inner, stated);
    else add(name, value);
  }
  return cells;
}
