import type { JSX } from 'preact';
import { type Findings, writeReport } from 'ringtrace';

/** How often the same rule was right where the answer is known, in the words of the report. */
export function KnownCases({ findings }: { readonly findings: Findings }): JSX.Element | null {
  // Without people: the sentence needs none, and a report of thousands takes time to write.
  const brief = { ...findings, ranking: [], leads: [], communities: [], ties: [], evidence: [] };
  const sentence = findings.knownCases && writeReport(brief).knownCases;
  return sentence ? <p class="known">{sentence}</p> : null;
}
