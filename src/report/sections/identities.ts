import type { ReportFacts } from '../report.ts';
import { type ReportSection, type ReportTable, textCell } from '../section.ts';
import { whoIsWho } from '../who-is-who.ts';

/** Merges, candidates and what was not carried out; null where the case came with people told apart. */
export function identitiesSection({ findings }: ReportFacts): ReportSection | null {
  const who = whoIsWho(findings);
  if (!who) return null;
  const tables = who.tables.map(
    ({ caption, head, rows }): ReportTable => ({
      kind: 'table',
      caption,
      columns: head.map((label) => ({ label })),
      rows: rows.map((row) => row.map((cell) => textCell(cell, 500))),
      isDetail: true,
    }),
  );
  return { id: 'identities', title: 'Who is who', parts: [{ kind: 'sentence', text: who.note }, ...tables] };
}
