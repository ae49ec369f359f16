import { RingtraceError } from '../model/index.ts';
import { checkOptions } from '../rules/index.ts';
import { addLinks, type LinksAdded } from './add-links.ts';
import type { AddLinksOptions } from './add-links-options.ts';
import { type BlockedPair, type BlockingKey, blockingPairs } from './blocking-pairs.ts';
import { type CellHoursOptions, cellHours, type SharedHours } from './cell-hours.ts';
import { components, type StoreComponents } from './components.ts';
import { coreMembers } from './core.ts';
import { degrees, type PersonDegree } from './degrees.ts';
import type { ClickHouseClient } from './engines/clickhouse-client.ts';
import type { Engine } from './engines/engine.ts';
import { openClickhouse } from './engines/open-clickhouse.ts';
import { openDuckdb } from './engines/open-duckdb.ts';
import { foldTies, type TieSelection, type TiesFolded } from './fold-ties.ts';
import { openStoreRules } from './scale-rules.ts';
import { openTables } from './schema.ts';

/** Where a store is, and on which engine. */
export interface OpenStoreOptions {
  /** `duckdb`, in this process with its rows in one file, or `clickhouse`, on a server; `duckdb` unless told. */
  readonly engine?: 'duckdb' | 'clickhouse' | undefined;
  /** DuckDB: the file, made where it is not there, or `:memory:`. */
  readonly path?: string | undefined;
  /** DuckDB: how much memory it may use before it goes to the disk, such as `1GB`; four fifths of the machine's unless told. */
  readonly memoryLimit?: string | undefined;
  /** DuckDB: threads; all cores unless told. */
  readonly threads?: number | undefined;
  /** ClickHouse: `https://host:8443`, where TLS is spoken; `http://localhost:8123` unless told. */
  readonly url?: string | undefined;
  /** ClickHouse: the database; it must be there. */
  readonly database?: string | undefined;
  /** ClickHouse: who asks. */
  readonly username?: string | undefined;
  /** ClickHouse: their password. */
  readonly password?: string | undefined;
  /** ClickHouse: a client that is open already, with settings of its own, in place of the four above. */
  readonly client?: ClickHouseClient | undefined;
}

/** Links by the hundred million, on an engine that keeps them on a disk. Questions are asked one after another, never two at once. */
export interface CaseStore {
  /** The engine. */
  readonly engine: 'duckdb' | 'clickhouse';
  /**
   * Cleans rows and adds them, all or none: rows = kept + rejected. Takes a path (Parquet is opened by DuckDB itself, what else `readRows` reads
   * by that) or rows. What is there already under its name is not added again, so an interrupted list of files is simply added anew.
   */
  add(input: string | Iterable<unknown> | AsyncIterable<unknown>, options?: AddLinksOptions): Promise<LinksAdded>;
  /** Folds links into ties: pairs of people, how many, behind how many links. Events tie the pairs their rows name. */
  foldTies(selection?: TieSelection): Promise<TiesFolded>;
  /** Who is tied to most people; the first 100 unless told. */
  degrees(selection?: TieSelection & { readonly top?: number }): Promise<readonly PersonDegree[]>;
  /** The k-core: everybody in it, by id. */
  core(k: number, selection?: TieSelection): Promise<readonly string[]>;
  /** Parts without a tie to each other, by union-find over the ties as they stream by: 4 bytes a person. */
  components(selection?: TieSelection): Promise<StoreComponents>;
  /** Whose telephones were in the same rare hours of a cell. */
  cellHours(options?: CellHoursOptions): Promise<readonly SharedHours[]>;
  /** Pairs of records that share a value few have (50 unless told), for `proposeMatches` to weigh. */
  blockingPairs(
    keys: Iterable<BlockingKey> | AsyncIterable<BlockingKey>,
    maxBlockSize?: number,
  ): AsyncIterable<BlockedPair>;
  /** Lets go of the file or the server. */
  close(): Promise<void>;
}

const engines = new WeakMap<CaseStore, Engine>();

/** The engine behind a store. */
export function engineOf(store: CaseStore, place: string): Engine {
  const engine = engines.get(store);
  if (engine) return engine;
  throw new RingtraceError('invalid-option', place, 'store is none', 'give what openStore opened');
}

/**
 * Opens a store for cases that do not fit into memory: where are the rows, and what is asked of them there?
 *
 * Both engines answer the same statements with the same rows. They are optional: `npm install @duckdb/node-api`, or `npm install
 * @clickhouse/client`. One writer at a time; what an interrupted `add` left behind is taken back when the store is next opened.
 *
 * @throws RingtraceError `missing-package` naming the command that installs it; `invalid-option`; `engine-failed` where the file or server cannot be
 * opened.
 * @example
 * const store = await openStore({ engine: 'duckdb', path: ':memory:' });
 * const { kept, rejected } = await store.add([{ source: 'P1', target: 'P2' }, { source: 'P1', target: 'unknown' }], { name: 'calls' });
 * await store.close();
 * [kept, rejected] // => [1, 1]
 */
export async function openStore(options: OpenStoreOptions = {}): Promise<CaseStore> {
  checkOptions('openStore', options, openStoreRules);
  const engine = await openEngine(options);
  try {
    await openTables(engine);
  } catch (cause) {
    await engine.close().catch(() => undefined);
    throw cause;
  }
  const folded = async <T>(selection: TieSelection | undefined, ask: () => Promise<T>): Promise<T> => {
    await foldTies(engine, selection);
    return await ask();
  };
  const store: CaseStore = {
    engine: engine.name,
    add: (input, told = {}) => addLinks(engine, input, told),
    foldTies: (selection) => foldTies(engine, selection),
    degrees: ({ top = 100, ...selection } = {}) => folded(selection, () => degrees(engine, top)),
    core: (k, selection) => folded(selection, () => coreMembers(engine, k)),
    components: (selection) => folded(selection, () => components(engine)),
    cellHours: (told) => cellHours(engine, told),
    blockingPairs: (keys, maxBlockSize = 50) => blockingPairs(engine, keys, maxBlockSize),
    close: () => engine.close(),
  };
  engines.set(store, engine);
  return store;
}

async function openEngine(options: OpenStoreOptions): Promise<Engine> {
  const { engine = 'duckdb', path, memoryLimit, threads } = options;
  if (engine === 'clickhouse') return await openClickhouse(options, 'openStore');
  if (path !== undefined) return await openDuckdb({ path, memoryLimit, threads }, 'openStore');
  throw new RingtraceError('invalid-option', 'openStore', 'no path is given', "name a file, or ':memory:'");
}
