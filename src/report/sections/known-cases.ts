import type { ReportFacts } from '../report.ts';
import type { ReportSection } from '../section.ts';

/** How often the same rule was right where the answer is known. */
export function knownCasesSection({ knownCases }: ReportFacts): ReportSection {
  const text = knownCases ?? 'Not measured for this run: no labelled cases were given.';
  return { id: 'known-cases', title: 'Error rate on known cases', parts: [{ kind: 'sentence', text }] };
}
