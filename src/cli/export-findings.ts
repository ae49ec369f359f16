import { join } from 'node:path';
import { checkHandover } from '../casework/index.ts';
import type { DateOrder, PresetName } from '../evidence/index.ts';
import { type ExportOptions, type LinkExportOptions, toCsv, toLinksCsv } from '../formats/index.ts';
import { readPeopleFile, writeFileWhole, writeLinksParquet } from '../io/index.ts';
import { type CaseLink, type Findings, RingtraceError } from '../model/index.ts';
import { runId } from '../report/index.ts';
import { paint } from '../view/index.ts';
import type { ExportFormat } from './export-formats.ts';
import { WRITERS } from './export-writers.ts';
import { readCase } from './read-case.ts';
import { readWrittenFindings } from './written-case.ts';

export interface ExportFlags {
  readonly format: ExportFormat;
  readonly out?: string;
  readonly expires?: string;
  readonly links?: string;
  readonly people?: string;
  readonly preset?: PresetName;
  readonly dateOrder?: DateOrder;
}

/** Findings hold links among people who were ranked, and no others: they leave as they were found. */
function asFound({ ranking, options }: Findings): LinkExportOptions {
  return {
    people: ranking.map(({ person }) => ({ id: person, category: 'contact' })),
    ...(options.rankUncategorized && { rankUncategorized: true }),
  };
}

/** `ringtrace export FINDINGS --format F`: writes findings for another tool. */
export async function exportFindings(path: string, flags: ExportFlags): Promise<void> {
  const { format, out, expires, links: linksPath, people, preset, dateOrder } = flags;
  const findings = await readWrittenFindings(path);
  checkHandover(findings);
  const reading = linksPath === undefined ? undefined : await readCase(linksPath, { preset, dateOrder });
  if (linksPath !== undefined && reading) checkSameCase(findings, reading.links, linksPath);
  const listed = people === undefined ? undefined : await readPeopleFile(people, { needsStanding: true });
  const known = [...(reading?.people ?? []), ...(listed?.people ?? [])];
  const options: ExportOptions = {
    drawing: paint(findings),
    runId: runId(findings),
    ...(expires === undefined ? {} : { expires }),
    ...(reading === undefined ? {} : { links: reading.links }),
    ...(known.length === 0 ? {} : { people: known }),
  };
  if (format === 'csv') await writeTables(findings, options, named(out, 'csv is three tables', 'name a folder'));
  else if (format === 'parquet') {
    await writeLinksParquet(named(out, 'Parquet is no text', 'name a file'), findings.evidence, asFound(findings));
  } else if (out === undefined) process.stdout.write(WRITERS[format](findings, options));
  else await writeFileWhole(out, WRITERS[format](findings, options));
}

/** Ties that take nothing from the links of another case would leave without times or codes, and nobody would see why. */
function checkSameCase({ evidence }: Findings, links: readonly CaseLink[], path: string): void {
  const ids = new Set(links.map(({ id }) => id));
  if (evidence.length === 0 || evidence.some(({ id }) => ids.has(id))) return;
  const remedy = 'give the file or folder that was analyzed, with the same --preset and --date-order';
  throw new RingtraceError('invalid-option', path, 'holds none of the links these findings rest on', remedy);
}

function named(out: string | undefined, problem: string, remedy: string): string {
  if (out !== undefined) return out;
  throw new RingtraceError('invalid-option', 'export', problem, `${remedy} with --out`);
}

async function writeTables(findings: Findings, options: ExportOptions, folder: string): Promise<void> {
  const { people, ties } = toCsv(findings, options);
  const tables = {
    'people.csv': people,
    'ties.csv': ties,
    'links.csv': toLinksCsv(findings.evidence, asFound(findings)),
  };
  for (const [name, text] of Object.entries(tables)) await writeFileWhole(join(folder, name), text);
}
