import type { Findings, OnProgress } from 'ringtrace';
import { type CaseReading, readCase } from 'ringtrace/reading';
import { readFindings } from './read-findings.ts';
import { readSession } from './read-session.ts';
import type { ReadRows } from './resolve-rows.ts';
import type { SavedSession } from './session-format.ts';

/** What was dropped: rows to analyze, a session to go on with, or findings to look at. */
export type Dropped =
  | { readonly kind: 'rows'; readonly rows: ReadRows }
  | { readonly kind: 'session'; readonly session: SavedSession }
  | { readonly kind: 'findings'; readonly findings: Findings };

/** Reads what was dropped as the library reads any case; findings are told by what is in them. */
export async function readDropped(files: readonly File[], onProgress: OnProgress): Promise<Dropped> {
  for (const file of files) {
    const session = await readSession(file);
    if (session !== null) {
      if (files.length > 1) throw new Error(`${file.name}: is a saved session; drop it alone`);
      return { kind: 'session', session };
    }
    const findings = await readFindings(file);
    if (findings === null) continue;
    if (files.length > 1) throw new Error(`${file.name}: is a findings file; drop it alone`);
    return { kind: 'findings', findings };
  }
  const reading = await readCase(
    files.map((file) => ({ name: file.name, data: file })),
    { onProgress },
  );
  if (reading.links.length === 0) throw new Error(noLinks(reading));
  const { links, people, records, judgements, registrations, issues, files: told } = reading;
  return { kind: 'rows', rows: { links, people, records, judgements, registrations, issues, reading: told } };
}

const MOST_TOLD = 3;

/** What was seen instead, without a cell of any row: cells may name people. */
function noLinks({ files, issues }: CaseReading): string {
  const [first] = issues;
  const unread = files.filter(({ readAs }) => readAs === null).slice(0, MOST_TOLD);
  const told = unread.map(({ file, sheet, note, columns = [] }) => {
    const seen = columns.length === 0 ? '' : `; its columns: ${columns.slice(0, 12).join(', ')}`;
    return `${sheet === undefined ? file : `${file}, ${sheet}`}: ${note ?? 'no layout knows its columns'}${seen}`;
  });
  if (first) told.push(`row ${first.row}, ${first.column}: ${first.message}`);
  return ['no links were found; drop a table with a source and a target column', ...told].join('. ');
}
