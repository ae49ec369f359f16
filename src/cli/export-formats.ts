/** What `ringtrace export` writes as one text, apart from what writes it: help needs no more than the names. */
const TEXT_FORMATS = ['gexf', 'gexf-1.2', 'gexf-1.3', 'graphml', 'pajek', 'cytoscape', 'cypher', 'ftm', 'anx'] as const;

export type TextFormat = (typeof TEXT_FORMATS)[number];
export type ExportFormat = TextFormat | 'csv' | 'parquet';

export const EXPORT_FORMATS: readonly ExportFormat[] = [...TEXT_FORMATS, 'csv', 'parquet'];
