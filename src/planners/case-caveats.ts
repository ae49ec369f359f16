import type { FindingsOptions, RowIssue } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { standsOut } from './chance-spread.ts';

/** What a reader must know before acting on a ranking of this case, most important first. */
export function caseCaveats(
  network: RingNetwork,
  options: FindingsOptions,
  issues: readonly RowIssue[],
): readonly string[] {
  const uncategorized = network.eligible.filter((id) => network.person(id).category === 'uncategorized').length;
  const badRows = new Set(issues.map(({ row }) => row)).size;
  const caveats = [
    'A position consistent with coordination is a lead for a human, not a finding, and no ground for arrest, stop or refusal.',
    'Positions show who was watched and reported on as much as who organizes.',
    'No labelled migrant-smuggling network is public: error rates come from other covert networks.',
  ];
  if (options.draws === 0)
    caveats.push('No certainty draws were made: ranks carry no interval, and no lead is called strong.');
  else if (!standsOut(network))
    caveats.push('Contacts are spread over people as chance might spread them: no lead is called strong.');
  if (uncategorized > 0 && options.policy === 'open') {
    caveats.push(
      `${uncategorized} of ${network.eligible.length} ranked people have no category: give categories, or rank with policy led.`,
    );
  }
  if (network.undatedCount > 0)
    caveats.push(`${network.undatedCount} links without a usable time were left out by the window.`);
  if (badRows > 0)
    caveats.push(`${badRows} rows of the case file have issues; rejected rows are not part of the analysis.`);
  return caveats;
}
