import { type AnalysisStage, describeCommunities, type Findings, isProtected, version } from 'ringtrace';

type FirstStage = Extract<AnalysisStage, { readonly stage: 'communities' }>;

/** Findings of a network of which only the communities are known: nobody is ranked in them, and nothing is said of anybody. */
export function firstFindings({ network, communities }: FirstStage): Findings {
  const persons = network.people.map(network.person);
  const names = network.eligible.flatMap((person) => {
    const { names: called = [] } = network.person(person);
    return called.length > 0 ? [{ person, names: called }] : [];
  });
  return {
    ringtrace: version,
    format: 1,
    options: NOT_YET,
    issues: [],
    network: {
      people: persons.length,
      protected: persons.filter(isProtected).length,
      uncategorized: persons.filter(({ category }) => category === 'uncategorized').length,
      links: network.linkCount,
      ties: network.tieCount,
      events: network.eventCount,
      components: network.componentCount,
    },
    communities: describeCommunities(network, communities).map(({ size: _, between: __, ...found }) => found),
    between: [],
    modularity: communities.modularity,
    ranking: [],
    leads: [],
    planners: [],
    verdict: 'insufficient-data',
    caveats: [],
    ties: network.eligibleTies(),
    ...(names.length > 0 && { names }),
    evidence: [],
  };
}

/** Nothing was asked of the ranking yet. */
const NOT_YET: Findings['options'] = {
  seed: 7,
  top: 10,
  draws: 0,
  policy: 'open',
  formula: '',
  signals: [],
  evidencePerReason: 0,
  window: null,
  kinds: null,
  minStrength: 0,
  communityRuns: 0,
  caseId: null,
  legalBasis: null,
};
