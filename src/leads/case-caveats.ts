import type { CentralityTable } from '../centrality/index.ts';
import { countOf, type FindingsOptions, type KnownReport, type RowIssue, type WatchBias } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';

export interface CaveatSources {
  readonly bias?: WatchBias | undefined;
  readonly known?: KnownReport | undefined;
  /** What the ranking was made from; estimated columns are told. */
  readonly centrality?: CentralityTable | undefined;
}

/** What a reader must know before acting on a ranking of this case, most important first. */
export function caseCaveats(
  network: RingNetwork,
  options: FindingsOptions,
  issues: readonly RowIssue[],
  { bias, known, centrality }: CaveatSources = {},
): readonly string[] {
  const uncategorized = network.eligible.filter((id) => network.person(id).category === 'uncategorized').length;
  const badRows = new Set(issues.map(({ file, row }) => JSON.stringify([file, row]))).size;
  const caveats = [
    'A position consistent with coordination is a lead for a human, not a finding, and no ground for arrest, stop or refusal.',
    'Positions show who was watched and reported on as much as who organizes.',
    'No labelled migrant-smuggling network is public: error rates come from other covert networks.',
  ];
  if (bias) caveats.push(watchCaveat(bias));
  if (known) caveats.push(knownCaveat(known));
  if (options.draws === 0)
    caveats.push('No certainty draws were made: ranks carry no interval, and no lead is called strong.');
  if (centrality) for (const caveat of estimateCaveats(centrality)) caveats.push(caveat);
  if (uncategorized > 0 && options.policy === 'open') {
    caveats.push(
      `${uncategorized} of ${network.eligible.length} ranked people have no category: give categories, or rank with policy led.`,
    );
  }
  if (network.undatedCount > 0)
    caveats.push(
      `${countOf(network.undatedCount, 'link without a usable time was', 'links without a usable time were')} left out by the window.`,
    );
  if (network.withoutBenefitCount > 0)
    caveats.push(
      `${countOf(network.withoutBenefitCount, 'link states that nobody gained (benefit none) and is', 'links state that nobody gained (benefit none) and are')} left out of every score.`,
    );
  if (network.oversizeEventCount > 0)
    caveats.push(
      `${countOf(network.oversizeEventCount, 'event is', 'events are')} too large to tie every two who attended (event-too-large: over 1,000 people, or over fifty pairs a link): only pairs that a link names are tied. Check that the column names events.`,
    );
  if (badRows > 0)
    caveats.push(
      `${countOf(badRows, 'row of the case file has', 'rows of the case file have')} issues; those that were rejected are not part of the analysis.`,
    );
  return caveats;
}

function estimateCaveats(centrality: CentralityTable): string[] {
  return centrality.measures.flatMap((measure) => {
    const accuracy = centrality.accuracy(measure);
    if (!accuracy) return [];
    const { method, samples, epsilon = 0, delta, standardError = 0, residual } = accuracy;
    if (residual !== undefined)
      return [
        `${measure} had not settled after ${samples} rounds: its values are off by ${residual.toPrecision(3)} of their length.`,
      ];
    const error =
      delta === undefined
        ? `the largest standard error is ${standardError.toPrecision(3)}`
        : `with probability ${1 - delta} every value is within ${epsilon.toPrecision(3)} of the truth`;
    return [`The network is too large to count ${measure}: it is estimated from ${samples} ${method}; ${error}.`];
  });
}

function watchCaveat({ top, targets, targetsInTop, people, seenWithWatched }: WatchBias): string {
  const inTop = `${targetsInTop} of the top ${top} are collection targets, as are ${targets} of the ${people.length} ranked`;
  const unwatched = `${seenWithWatched.length} unwatched people were seen with at least three watched ones`;
  return `${inTop}: compare them with each other, and the unwatched with the unwatched; ${unwatched}.`;
}

function knownCaveat({ planners, notPlanners, leaveOneOut }: KnownReport): string {
  const given = `${planners} planners and ${notPlanners} others were given as known, and the rest is ranked anew beside the ranking`;
  if (leaveOneOut === null) return `${given}; one known planner cannot show whether that helps.`;
  const { before, after, improved, worsened, helped } = leaveOneOut;
  const verdict = helped ? 'it seems to help' : 'it does not help: keep to the ranking itself';
  const places = `${improved} of them stood better, ${worsened} worse`;
  return `${given}: with each known person hidden in turn their separation went from ${before.toFixed(2)} to ${after.toFixed(2)} (${places}); ${verdict}.`;
}
