import type { EligibleId, Policy } from '../model/index.ts';
import type { RingNetwork } from '../network/index.ts';

/** The people a policy lets be ranked: all eligible, or under `led` only those the case has put into a category. */
export function rankablePeople(network: RingNetwork, policy: Policy): readonly EligibleId[] {
  if (policy === 'open') return network.eligible;
  return network.eligible.filter((id) => network.person(id).category !== 'uncategorized');
}
