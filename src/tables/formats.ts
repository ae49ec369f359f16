import { parquet } from './parquet.ts';
import { csv } from './read-csv.ts';
import { GRAPH_TEXTS } from './read-graph-text.ts';
import { json, ndjson } from './read-json.ts';
import { mail } from './read-mail.ts';
import { messageLog } from './read-message-log.ts';
import { mt940 } from './read-statement.ts';
import { xls } from './read-xls.ts';
import { xlsx } from './read-xlsx.ts';
import { anyXml, xml } from './read-xml.ts';
import type { TableFormat } from './table-format.ts';

/** Every format there is; of several with one ending, the first whose `sniff` says yes. */
export const FORMATS: readonly TableFormat[] = Object.freeze([
  csv,
  json,
  ndjson,
  xml,
  anyXml,
  ...GRAPH_TEXTS,
  mt940,
  messageLog,
  mail,
  xlsx,
  xls,
  parquet,
]);
