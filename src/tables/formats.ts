import { csv } from './read-csv.ts';
import { GRAPH_TEXTS } from './read-graph-text.ts';
import { graphXml } from './read-graph-xml.ts';
import { json, ndjson } from './read-json.ts';
import { parquet } from './read-parquet.ts';
import { xlsx } from './read-xlsx.ts';
import type { TableFormat } from './table-format.ts';

/** Every format there is; of several with one ending, the first whose `sniff` says yes. */
export const FORMATS: readonly TableFormat[] = Object.freeze([
  csv,
  json,
  ndjson,
  graphXml,
  ...GRAPH_TEXTS,
  xlsx,
  parquet,
]);
