import {
  type ExportOptions,
  toAnx,
  toCypher,
  toCytoscape,
  toFtm,
  toGexf,
  toGraphml,
  toPajek,
} from '../formats/index.ts';
import type { Findings } from '../model/index.ts';
import type { TextFormat } from './export-formats.ts';

type Writer = (findings: Findings, options: ExportOptions) => string;

/** What writes each text of `EXPORT_FORMATS`. Tests of protection look through whatever stands here. */
export const WRITERS: Readonly<Record<TextFormat, Writer>> = {
  gexf: toGexf,
  'gexf-1.2': (findings, options) => toGexf(findings, { ...options, version: '1.2' }),
  'gexf-1.3': (findings, options) => toGexf(findings, { ...options, version: '1.3' }),
  graphml: toGraphml,
  pajek: toPajek,
  cytoscape: toCytoscape,
  cypher: toCypher,
  ftm: toFtm,
  anx: toAnx,
};
