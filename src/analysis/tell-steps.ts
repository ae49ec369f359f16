import { KNOWN_LEADS, knownCasesOf } from '../benchmark/index.ts';
import { certaintyCaveats } from '../certainty/index.ts';
import type { Shown } from '../display/index.ts';
import { caseCaveats, defaultSignals, type Signal } from '../leads/index.ts';
import {
  type CaseLink,
  compareIds,
  type Findings,
  type FoundProtection,
  type Lead,
  ownFields,
} from '../model/index.ts';
import { type RingNetwork, tieSteps } from '../network/index.ts';
import { keepShield, type sayUnknownRoles } from '../protection/index.ts';
import { countActivity, displayFindings } from '../report/index.ts';
import { version } from '../version.ts';
import type { Steps } from '../work/index.ts';
import type { CaseAnalysis } from './case-analysis.ts';
import { foundAccuracy } from './found-accuracy.ts';
import { countNetwork, foundCommunities, foundNames } from './found-network.ts';
import { frontLine } from './front-line.ts';
import { lookAlikeCaveats } from './look-alike-caveats.ts';
import { phoneCaveats } from './phone-caveats.ts';
import { protectionCaveats } from './protection-caveats.ts';
import { readingCaveats } from './reading-caveats.ts';
import { recordCaveats } from './record-caveats.ts';
import { shieldIdentities, shieldIssue, shieldOptions, shieldReading } from './shield-told.ts';

/** What findings are told with, handed in so that a page loads it when it is needed. */
export interface TellingTools {
  readonly sayUnknownRoles: typeof sayUnknownRoles;
}

/** {@link tellFindings} with stops. */
export function* tellSteps(
  analysis: CaseAnalysis,
  { sayUnknownRoles: sayUnknown }: TellingTools,
): Steps<Findings & Shown> {
  const { asked, options, network, communities, centrality, certainty, undrawn, leads, watchBias, known, stages } =
    analysis;
  const { issues = [], identities } = asked;
  const { signals } = analysis.positions;
  const activity = countActivity(
    network.links.filter((l) => network.isEligible(l.source) && network.isEligible(l.target)),
  );
  yield;
  const names = foundNames(network, options);
  const front = frontLine(network, leads);
  yield;
  const knownCases = ranksByDefault(signals) ? knownCasesOf() : undefined;
  const { shield } = network.protection;
  const unknown = sayUnknown(issues, shield.names);
  const reading = (asked.reading ?? []).map((file) => shieldReading(file, shield));
  const described = foundCommunities(network, communities);
  yield;
  const between = communities.between().map(({ person, community, rival, probability }) => ({
    person,
    communities: rival === null ? [community] : [community, rival],
    probability,
  }));
  const ties = yield* tieSteps(network.eligibleSnapshot, network.links);
  const evidence = citedLinks(network, leads);
  const spelled = [...(yield* phoneCaveats(network.eligible)), ...(yield* lookAlikeCaveats(network.eligible))];
  yield;
  const caveats = [
    ...protectionCaveats(network, options, identities),
    ...(unknown === undefined ? [] : [unknown]),
    ...spelled,
    ...analysis.verdictReasons,
    ...certaintyCaveats(certainty?.summary, { undrawn, undrawable: analysis.undrawable }),
    ...readingCaveats(reading),
    ...recordCaveats(network, asked.registrations),
    ...caseCaveats(network, options, issues, { bias: watchBias, known, centrality }),
  ];
  yield;
  const findings = displayFindings({
    ringtrace: version,
    format: 1,
    options: shieldOptions(options, shield),
    // A copy leaves out what stood in the cells: it may name a person.
    issues: issues.map((issue) => shieldIssue({ ...issue }, shield)),
    network: countNetwork(network),
    protection: foundProtection(network),
    communities: described,
    between,
    modularity: communities.modularity,
    ranking: analysis.ranking,
    leads,
    planners: leads,
    verdict: analysis.verdict,
    accuracy: foundAccuracy(centrality, options.top, certainty?.summary.pivots),
    certainty: certainty?.summary ?? null,
    ...(undrawn && { undrawn }),
    caveats,
    ties,
    ...(names.length > 0 && { names }),
    ...(reading.length > 0 && { reading: reading.map(({ columns: _, used: __, ...told }) => told) }),
    ...(activity && { activity }),
    evidence,
    ...(known && { known }),
    ...(watchBias && { watchBias }),
    ...(stages && { stages }),
    ...(analysis.money && { money: analysis.money }),
    ...(analysis.phones && { phones: analysis.phones }),
    ...(front && { frontLine: front }),
    ...(identities && { identities: shieldIdentities(identities, network.protection) }),
    ...(knownCases && { knownCases: { ...knownCases, leads: KNOWN_LEADS } }),
  });
  return keepShield(findings, shield);
}

/** The figures of known cases speak of the default rule alone. */
function ranksByDefault(signals: readonly Signal[]): boolean {
  return signals.length === defaultSignals.length && defaultSignals.every((signal) => signals.includes(signal));
}

const MOST_PLACES = 20;

function foundProtection({ protection }: RingNetwork): FoundProtection {
  const { heldBack, unmatched, disagreeing } = protection;
  const { underAge, ...counts } = heldBack;
  return {
    ...counts,
    ...(underAge > 0 && { underAge }),
    ...(disagreeing.people > 0 && { disagreeing: disagreeing.people }),
    unmatched: unmatched.people,
    unmatchedProtected: unmatched.protected,
    nearlySpelled: unmatched.nearlySpelled,
    unmatchedPlaces: unmatched.protectedPlaces.slice(0, MOST_PLACES).map(({ node: _, ...place }) => place),
  };
}

function citedLinks(network: RingNetwork, leads: readonly Lead[]): CaseLink[] {
  const cited = new Map<string, CaseLink>();
  for (const { person, reasons, indications = [] } of leads) {
    const ids = new Set([...reasons, ...indications].flatMap(({ links }) => links));
    for (const link of network.eligibleLinks(person)) if (ids.has(link.id)) cited.set(link.id, ownFields(link));
  }
  return [...cited.values()].sort((a, b) => compareIds(a.id, b.id));
}
