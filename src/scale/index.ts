/**
 * What if a case does not fit into memory? Rows stay on the disk of an engine that others wrote, and come out as cases. The subpath `ringtrace/scale`.
 *
 * Doors: model, work, protection, evidence, network, kernels, io. Invariants: kept + rejected = rows; every statement gives the same rows on each engine;
 * names are compared by our code alone; nobody protected is taken out.
 */
export type { LinksAdded } from './add-links.ts';
export type { AddLinksOptions } from './add-links-options.ts';
export type { BlockedPair, BlockingKey } from './blocking-pairs.ts';
export type { CellHoursOptions, SharedHours } from './cell-hours.ts';
export type { StoreComponents } from './components.ts';
export type { PersonDegree } from './degrees.ts';
export type {
  ClickHouseAnswer,
  ClickHouseClient,
  ClickHouseInsert,
  ClickHouseRequest,
} from './engines/clickhouse-client.ts';
export type { ExtractCaseOptions, ExtractedCase, ExtractionCut } from './extract-case.ts';
export { extractCase } from './extract-case.ts';
export type { TieSelection, TiesFolded } from './fold-ties.ts';
export type { CaseStore, OpenStoreOptions } from './open-store.ts';
export { openStore } from './open-store.ts';
export { readStoredCase } from './read-stored-case.ts';
