import { join } from 'node:path';
import {
  type ExportOptions,
  toAnx,
  toCsv,
  toCypher,
  toCytoscape,
  toFtm,
  toGexf,
  toGraphml,
  toLinksCsv,
} from '../formats/index.ts';
import { readFindings, writeFileWhole } from '../io/index.ts';
import { type Findings, RingtraceError } from '../model/index.ts';
import { runId } from '../report/index.ts';
import { paint } from '../view/index.ts';

export interface ExportFlags {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly expires?: string;
}

type ExportFormat = 'gexf' | 'graphml' | 'cytoscape' | 'cypher' | 'ftm' | 'anx' | 'csv';

export const EXPORT_FORMATS: readonly ExportFormat[] = ['gexf', 'graphml', 'cytoscape', 'cypher', 'ftm', 'anx', 'csv'];

type Writer = (findings: Findings, options: ExportOptions) => string;

const WRITERS: Readonly<Record<Exclude<ExportFormat, 'csv'>, Writer>> = {
  gexf: toGexf,
  graphml: toGraphml,
  cytoscape: toCytoscape,
  cypher: toCypher,
  ftm: toFtm,
  anx: toAnx,
};

/** `ringtrace export FINDINGS --format F`: writes findings for another tool. */
export async function exportFindings(path: string, { format, out, expires }: ExportFlags): Promise<void> {
  const findings = await readFindings(path);
  const options: ExportOptions = {
    drawing: paint(findings),
    runId: runId(findings),
    ...(expires === undefined ? {} : { expires }),
  };
  if (format === 'csv') await writeTables(findings, options, out);
  else if (out === undefined) process.stdout.write(WRITERS[format](findings, options));
  else await writeFileWhole(out, WRITERS[format](findings, options));
}

/** Three tables do not fit into one stream. */
async function writeTables(findings: Findings, options: ExportOptions, folder: string | undefined): Promise<void> {
  if (folder === undefined) {
    throw new RingtraceError('invalid-option', 'ringtrace export', 'csv is three tables', 'name a folder with --out');
  }
  const { people, ties } = toCsv(findings, options);
  const tables = { 'people.csv': people, 'ties.csv': ties, 'links.csv': toLinksCsv(findings.evidence) };
  for (const [name, text] of Object.entries(tables)) await writeFileWhole(join(folder, name), text);
}
