/**
 * What tables does a file hold? Bytes become rows and graphs, in any runtime.
 *
 * Doors: model, time. Invariants: no word of the field is known here, and nothing of Node; what a packed file unpacks to is limited; rows stream where
 * the format lets them.
 *
 * A format is a `TableFormat` in a file of its own, listed in `formats.ts`: it says which endings are its own, may tell itself by the first
 * bytes, and reads a `FormatSource` into `SourceTable`s. A graph gives two of them, `content: 'edges'` with the columns source, target and
 * any of weight, kind, directed, at, id, and `content: 'nodes'` with id, name and its attributes; where ids are numbers of the document alone, both
 * say `hasLocalIds`. What is a header, which column is who, and what links mean is settled in `case`.
 */
export type { ByteSource, TableData } from './byte-source.ts';
export { decodeText } from './decode-text.ts';
export { distinctNames } from './distinct-names.ts';
export { ENCODINGS } from './encodings.ts';
export { filesOfZip, isZipName } from './files-of-zip.ts';
export { FORMATS } from './formats.ts';
export type { NodePart } from './graphs/node-facts.ts';
export { jsonFault } from './json-fault.ts';
export type { OpenedTables, OpenTablesOptions } from './open-tables.ts';
export { extensionOf, isReadableName, openTables } from './open-tables.ts';
export { sourceOf } from './source-of.ts';
export type { SourceTable } from './source-table.ts';
export { collectRows, heldRows } from './source-table.ts';
export type { FormatSource, TableFormat } from './table-format.ts';
