import { numberEqualLinks } from '../evidence/index.ts';
import { type CaseLink, DIRECTED_KINDS, RingtraceError } from '../model/index.ts';
import { type Engine, numberOf, rowsOf } from './engines/engine.ts';
import { type CaseStore, engineOf } from './open-store.ts';
import { PLAIN_ID, SCIENTIFIC_ID } from './plain-row.ts';
import { fieldsKept } from './schema.ts';

/** What every link of one file is called after. */
export interface StoredFile {
  /** What the rows are called in the store. */
  readonly name: string;
  /** What links say they were read from. */
  readonly place: string;
}

/** Numbers of links, a column each, where an object and its texts would take many times as much. */
interface LinkColumns {
  readonly ids: readonly string[];
  readonly kinds: readonly string[];
  readonly sources: Uint32Array;
  readonly targets: Uint32Array;
  readonly kindOf: Uint8Array;
  readonly ms: Float64Array;
  readonly form: Uint8Array;
  readonly strengths: Float64Array;
  readonly rows: Uint32Array;
  readonly lanes: Uint32Array;
  readonly ordinals: Map<number, number>;
  readonly place: string;
}

/** How a time was written: its length and what stands between day and clock; place 0 is no time. */
const FORMS = ['', '20T', '19T', '17T', '16T', '20 ', '19 ', '17 ', '16 ', '10'] as const;

/**
 * The links of one file of a store, as `readCase` reads them, each a view of typed columns: texts are made when they are asked for.
 *
 * @throws RingtraceError `invalid-option` where a row says what the columns cannot hold.
 */
export async function storedLinks(store: CaseStore, { name, place }: StoredFile): Promise<readonly CaseLink[]> {
  const engine = engineOf(store, place);
  const batches = await rowsOf(engine, 'SELECT batch, name, kept FROM batches');
  const [batch, , kept] = batches.find(([, known]) => known === name)!;
  const odd = await numberOf(engine, `SELECT sum(rows) FROM read_by_room WHERE batch = ${batch}`);
  if (odd > 0) refuse(place, 'has rows that can be read in more than one way');
  const columns = await readColumns(engine, Number(batch), Number(kept), place);
  const View = viewOf(columns);
  const links = Array.from({ length: Number(kept) }, (_, n) => new View(n));
  numberEqualLinks(links);
  return links;
}

/** Says that a file is for the reading in memory. */
export function refuse(place: string, problem: string): never {
  throw new RingtraceError(
    'invalid-option',
    place,
    `${problem}, which --store does not analyze as they are`,
    'analyze it without --store, or take the case around some people out of a store (extractCase)',
  );
}

async function readColumns(engine: Engine, batch: number, count: number, place: string): Promise<LinkColumns> {
  const ids: string[] = [];
  for await (const rows of engine.batches('SELECT id FROM people ORDER BY n'))
    for (const [id] of rows) ids.push(String(id));
  const kinds: string[] = [];
  const columns = {
    ids,
    kinds,
    sources: new Uint32Array(count),
    targets: new Uint32Array(count),
    kindOf: new Uint8Array(count),
    ms: new Float64Array(count),
    form: new Uint8Array(count),
    strengths: new Float64Array(count),
    rows: new Uint32Array(count),
    lanes: new Uint32Array(2 * count),
    ordinals: new Map<number, number>(),
    place,
  };
  const told = (await fieldsKept(engine)).has('at') ? 'told_at' : 'NULL';
  const sql = `SELECT a, b, kind, t, ${told}, w, "row" FROM links WHERE batch = ${batch} ORDER BY "row"`;
  let n = 0;
  for await (const rows of engine.batches(sql))
    for (const [a, b, kind, t, at, w, row] of rows) {
      columns.sources[n] = Number(a);
      columns.targets[n] = Number(b);
      columns.kindOf[n] = placeOf(kinds, String(kind), place);
      columns.ms[n] = Number(t);
      columns.form[n] = t === null ? 0 : formOf(at === null ? null : String(at), place, Number(row));
      columns.strengths[n] = Number(w);
      columns.rows[n] = Number(row);
      n++;
    }
  const [isPlain, isScientific] = [new RegExp(PLAIN_ID), new RegExp(SCIENTIFIC_ID)];
  for (const id of ids) if (!isPlain.test(id) || isScientific.test(id)) refuse(place, 'has ids without a digit');
  return columns;
}

function placeOf(kinds: string[], kind: string, place: string): number {
  const known = kinds.indexOf(kind);
  if (known >= 0) return known;
  if (kinds.length === 255) refuse(place, 'has more than 255 kinds of links');
  return kinds.push(kind) - 1;
}

function formOf(at: string | null, place: string, row: number): number {
  if (at === null) return 1;
  const form = (FORMS as readonly string[]).indexOf(at.length === 10 ? '10' : `${at.length}${at[10]}`);
  if (form < 1) refuse(place, `has a time in row ${row} that is no day or moment of ISO 8601 in UTC`);
  return form;
}

/** `2031-01-05T21:10:04Z` in one of the ways of writing it. */
function written(ms: number, form: number): string {
  const iso = new Date(ms).toISOString();
  const told = FORMS[form]!;
  const length = Number(told.slice(0, 2));
  if (length === 10) return iso.slice(0, 10);
  const isZulu = length === 17 || length === 20;
  return `${iso.slice(0, 10)}${told[2]}${iso.slice(11, isZulu ? length - 1 : length)}${isZulu ? 'Z' : ''}`;
}

type View = CaseLink & { id: string };

/** A class of links that read their texts from columns; a number is all that each holds. */
function viewOf(columns: LinkColumns): new (n: number) => View {
  const { ids, kinds, sources, targets, kindOf, ms, form, strengths, rows, lanes, ordinals, place } = columns;
  return class StoredLink {
    readonly n: number;
    constructor(n: number) {
      this.n = n;
    }
    get id(): string {
      const [high, low] = [lanes[2 * this.n]!, lanes[2 * this.n + 1]!];
      if (high === 0 && low === 0) return '';
      const ordinal = ordinals.get(this.n);
      return `L-${hex(high)}${hex(low)}${ordinal === undefined ? '' : `-${ordinal}`}`;
    }
    set id(id: string) {
      lanes[2 * this.n] = Number.parseInt(id.slice(2, 10), 16);
      lanes[2 * this.n + 1] = Number.parseInt(id.slice(10, 18), 16);
      if (id.length > 18) ordinals.set(this.n, Number(id.slice(19)));
    }
    get source(): string {
      return ids[sources[this.n]!]!;
    }
    get target(): string {
      return ids[targets[this.n]!]!;
    }
    get kind(): string {
      return kinds[kindOf[this.n]!]!;
    }
    get directed(): boolean {
      return DIRECTED_KINDS.has(this.kind);
    }
    get strength(): number {
      return strengths[this.n]!;
    }
    get at(): string | undefined {
      const told = form[this.n]!;
      return told === 0 ? undefined : written(ms[this.n]!, told);
    }
    get file(): string {
      return place;
    }
    get row(): number {
      return rows[this.n]!;
    }
    /** The link as an object of its own. */
    toJSON(): CaseLink {
      const { id, source, target, kind, directed, strength, at, file, row } = this;
      return { id, source, target, kind, directed, strength, ...(at !== undefined && { at }), file, row } as CaseLink;
    }
  } as unknown as new (
    n: number,
  ) => View;
}

function hex(lane: number): string {
  return lane.toString(16).padStart(8, '0');
}
