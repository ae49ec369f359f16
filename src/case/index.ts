/**
 * What do all the files of a case say together? The subpath `ringtrace/reading`. Files in, links, people, registers and judgements out, and word of every table of every file.
 *
 * Doors: model, protection, display, tables, evidence, identities, work, kernels (the platform's hash). Invariants: one file is read as it would be among others; nothing is passed over in silence.
 */

export type { CellPlace, Registration } from '../model/index.ts';
export type { ByteSource, SourceTable, TableData } from '../tables/index.ts';
export { readCase } from './read-case.ts';
export type { CaseColumns, CaseInput, CaseReading, ReadCaseOptions } from './read-case-options.ts';
export type { Duplicates } from './repeated-links.ts';
export { tableRows } from './table-rows.ts';
