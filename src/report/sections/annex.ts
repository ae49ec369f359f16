import type { ReportFacts } from '../report.ts';
import type { ReportPart, ReportSection } from '../section.ts';
import { evidenceTable } from './evidence.ts';

/** Every link that a lead cites, with the row it was read from, so that the statements themselves can be read. */
export function annexSection({ leads }: ReportFacts): ReportSection | null {
  const tables = leads.flatMap((lead, index): ReportPart[] => {
    const table = evidenceTable(lead, index + 1);
    return table === null ? [] : [table];
  });
  return tables.length === 0 ? null : { id: 'evidence', title: 'Annex: the evidence of each lead', parts: tables };
}
