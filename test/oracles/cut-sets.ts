import { buildNetwork, type CaseLink, detectCommunities, measureCentrality, rankLeads } from '../../src/index.ts';

/** All sets of one or two of these. */
export function onesAndTwos(sources: readonly string[]): string[][] {
  return [...sources.map((a) => [a]), ...sources.flatMap((a, i) => sources.slice(i + 1).map((b) => [a, b]))];
}

/** Everybody's rank in the case as it would be had these reports never been written, built and measured from its links alone. */
export async function ranksWithout(links: readonly CaseLink[], gone: readonly string[]): Promise<Map<string, number>> {
  const network = buildNetwork(links.filter(({ report }) => report === undefined || !gone.includes(report)));
  const communities = await detectCommunities(network, { runs: 1 });
  const centrality = await measureCentrality(network, { workers: 1 });
  const { ranking } = rankLeads(network, { communities, centrality });
  return new Map(ranking.map(({ person, rank }) => [person, rank]));
}
