export type TextFormat =
  | 'gexf'
  | 'gexf-1.2'
  | 'gexf-1.3'
  | 'graphml'
  | 'pajek'
  | 'cytoscape'
  | 'cypher'
  | 'ftm'
  | 'anx';
export type ExportFormat = TextFormat | 'csv' | 'parquet';

/** What `ringtrace export` writes, apart from what writes it: help needs no more than the names. */
export const EXPORT_FORMATS: readonly ExportFormat[] = [
  'gexf',
  'gexf-1.2',
  'gexf-1.3',
  'graphml',
  'pajek',
  'cytoscape',
  'cypher',
  'ftm',
  'anx',
  'csv',
  'parquet',
];
