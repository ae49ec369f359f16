import type { Communities } from '../communities/index.ts';
import type { Findings, FindingsOptions } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';
import { keepShield } from '../protection/index.ts';
import { version } from '../version.ts';
import { countNetwork, foundCommunities, foundNames } from './found-network.ts';
import { shieldOptions } from './shield-told.ts';

/** Findings of a network of which only the communities are known: nobody is ranked in them, and nothing is said of anybody. */
export function tellNetwork(network: RingNetwork, communities: Communities, options: FindingsOptions): Findings {
  const { shield } = network.protection;
  const names = foundNames(network, options);
  const findings: Findings = {
    ringtrace: version,
    format: 1,
    options: shieldOptions(options, shield),
    issues: [],
    network: countNetwork(network),
    communities: foundCommunities(network, communities),
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
  return keepShield(findings, shield);
}
