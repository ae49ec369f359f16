import { buildNetwork, type CaseLink, detectCommunities, measureCentrality, rankLeads } from '../../src/index.ts';

/** Everybody's rank in the case that these links alone make, built and measured from nothing. */
export async function ranksAnew(links: readonly CaseLink[]): Promise<Map<string, number>> {
  const network = buildNetwork(links);
  const communities = await detectCommunities(network, { runs: 1 });
  const centrality = await measureCentrality(network, { workers: 1 });
  const { ranking } = rankLeads(network, { communities, centrality });
  return new Map(ranking.map(({ person, rank }) => [person, rank]));
}
