import { finishSteps } from '../kernels/index.ts';
import type { CaseLink } from '../model/index.ts';
import { protects } from '../protection/index.ts';
import { type BuildNetworkOptions, foldSteps, type RingNetwork } from './fold-network.ts';
import { toGraphology } from './to-graphology.ts';

/**
 * Builds the graph of a ring from its links: who is tied to whom, on what proof?
 *
 * A tie is all links between two people, whatever their direction: its strength is the sum of theirs, and each event that both
 * attended adds 1 / (attendees - 1) instead of the clique its rows would make; events of more than 1,000 people, or beyond fifty pairs a link,
 * tie the pairs their rows name alone. The graph of eligible people is folded from the
 * links among them alone. The order of links and people plays no part, not even in the last bit.
 *
 * Cost: O(links): shared events tie at most fifty pairs a link, or 100,000.
 *
 * @throws RingtraceError `invalid-option` for a window that is empty or unreadable, a negative `minStrength`, people that are no list of
 * people, or a link with a strength that is not a number above 0.
 * @example buildNetwork(readLinks([{ source: 'A', target: 'B' }, { source: 'B', target: 'A', weight: 2 }]).links).tieCount // => 1
 */
export function buildNetwork(links: readonly CaseLink[], options: BuildNetworkOptions = {}): RingNetwork {
  return finishSteps(foldSteps(links, options, { graphOf: toGraphology, protects }));
}
