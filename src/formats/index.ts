/**
 * Which tools read it next? The network of eligible people for Gephi, yEd, Pajek, UCINET, Cytoscape, Neo4j, Aleph, Analyst's Notebook, spreadsheets.
 *
 * Doors: model, protection.
 * Invariants: lawful XML, JSON and CSV under any ids; every id unique within a file; no rank, score, wording or order of a
 * ranking under verdict `insufficient-data`; no protected person, because findings hold none.
 */
export { csvTable, harmlessText } from './csv-table.ts';
export type { ExportOptions } from './export-options.ts';
export { LINK_CELLS } from './link-cells.ts';
export { noticeColumn } from './notice-column.ts';
export type { LinkExportOptions } from './shield-protected.ts';
export { shieldProtected } from './shield-protected.ts';
export { toAnx } from './to-anx.ts';
export type { CsvTables } from './to-csv.ts';
export { toCsv } from './to-csv.ts';
export { toCypher } from './to-cypher.ts';
export { toCytoscape } from './to-cytoscape.ts';
export { toFtm } from './to-ftm.ts';
export type { GexfOptions } from './to-gexf.ts';
export { gexfPieces, toGexf } from './to-gexf.ts';
export { toGraphml } from './to-graphml.ts';
export { toLinksCsv } from './to-links-csv.ts';
export { toPajek } from './to-pajek.ts';
