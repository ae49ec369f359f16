import type { ReportFacts } from '../report.ts';
import type { ReportSection } from '../section.ts';

/** How large the case is, and how much of it may be ranked. */
export function caseFiguresSection({ figures }: ReportFacts): ReportSection {
  return { id: 'case', title: 'The case in figures', parts: [{ kind: 'figures', figures }] };
}
