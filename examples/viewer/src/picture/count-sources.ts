import type { CaseLink } from 'ringtrace';

/**
 * How many sources that do not rest on each other a tie has: informants, else reports, else files. Reports of one informant are one source, and links
 * that state none are one together, so that nothing is counted too often. A tie that shared events alone make has one for each event.
 */
export function countSources(links: readonly CaseLink[], events: readonly string[]): number {
  if (links.length === 0) return Math.max(1, events.length);
  return new Set(
    links.map(({ informant, report, file }) => {
      if (informant !== undefined) return `informant ${informant}`;
      return report !== undefined ? `report ${report}` : `file ${file ?? ''}`;
    }),
  ).size;
}
