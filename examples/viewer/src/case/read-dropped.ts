import { applyIdentities, describeIdentities, type Findings, type OnProgress, resolveIdentities } from 'ringtrace';
import { type CaseReading, readCase } from 'ringtrace/reading';
import type { RowsToAnalyze } from './analyzed-case.ts';
import { readFindings } from './read-findings.ts';

/** What was dropped: rows to analyze, or findings to look at. */
export type Dropped =
  | { readonly kind: 'rows'; readonly rows: RowsToAnalyze }
  | { readonly kind: 'findings'; readonly findings: Findings };

/** Reads what was dropped as the library reads any case; findings are told by what is in them. */
export async function readDropped(files: readonly File[], onProgress: OnProgress): Promise<Dropped> {
  for (const file of files) {
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
  return { kind: 'rows', rows: resolved(reading) };
}

/** Links and people by who is who, where registers or judgements say so. */
function resolved(reading: CaseReading): RowsToAnalyze {
  const { links, people, records, judgements, registrations, issues, files } = reading;
  const told = { issues, reading: files, registrations, records };
  if (records.length === 0 && judgements.length === 0) return { links, people, ...told };
  const identities = resolveIdentities(records, { judgements });
  const applied = applyIdentities(identities, { links, people });
  const { heldBack } = applied;
  return {
    links: applied.links,
    people: applied.people,
    ...told,
    identities: describeIdentities(identities, { records: records.length, people: applied.people, heldBack }),
  };
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
